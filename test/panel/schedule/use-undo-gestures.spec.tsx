import { fireEvent, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { InspectorModel } from '../../../src/model/inspector-model';
import { useUndoGestures } from '../../../src/panel/schedule/use-undo-gestures';
import { renderInPanel } from '../environment';
import { constant, trainedOf } from '../inspector';

function Section({ model }: { readonly model: InspectorModel }): ReactElement {
  return (
    <section {...useUndoGestures(model)}>
      <input type="range" />
      <input role="combobox" />
    </section>
  );
}

async function setUp() {
  const { model } = await trainedOf(10, constant(0.5));
  renderInPanel(<Section model={model} />);
  model.schedule.addSpec(constant(1));
  return { model, numSchedules: () => model.store.state.schedules.length };
}

describe('useUndoGestures', () => {
  it('undoes and redoes by the keyboard', async () => {
    const { numSchedules } = await setUp();
    const slider = screen.getByRole('slider');
    expect(fireEvent.keyDown(slider, { key: 'z', ctrlKey: true })).toBe(false);
    expect(numSchedules()).toBe(1);
    fireEvent.keyDown(slider, { key: 'Z', metaKey: true, shiftKey: true });
    expect(numSchedules()).toBe(2);
    fireEvent.keyDown(slider, { key: 'z' });
    expect(numSchedules()).toBe(2);
  });

  it('leaves the text of the search alone', async () => {
    const { numSchedules } = await setUp();
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'z', ctrlKey: true });
    expect(numSchedules()).toBe(2);
  });

  it('makes one edit of a drag', async () => {
    const { model } = await setUp();
    const { id } = model.store.state.schedules[0];
    fireEvent.pointerDown(screen.getByRole('slider'));
    model.schedule.change(id, constant(0.4));
    model.schedule.change(id, constant(0.3));
    fireEvent.pointerUp(window);
    model.schedule.change(id, constant(0.2));
    model.schedule.undo();
    expect(model.store.state.schedules[0].spec).toEqual(constant(0.3));
    model.schedule.undo();
    expect(model.store.state.schedules[0].spec).toEqual(constant(0.5));
  });
});
