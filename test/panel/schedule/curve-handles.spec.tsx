import { fireEvent, screen } from '@testing-library/react';
import type { PixelAxes } from '../../../src/panel/plotly/pixel-axes';
import { CurveHandles } from '../../../src/panel/schedule/curve-handles';
import { completeSpec } from '../../../src/schedules/default-spec';
import { renderInPanel } from '../environment';
import { trainedOf } from '../inspector';

/** A pixel a step, a thousand pixels a rate, from the bottom. */
const AXES: PixelAxes = {
  x: step => step,
  y: rate => 200 - 1000 * rate,
  xAt: pixel => pixel,
  yAt: pixel => (200 - pixel) / 1000,
  contains: x => x <= 300
};

async function setUp() {
  const params = { lr: 0.1, T_max: 250, eta_min: 0.01 };
  const spec = completeSpec({ library: 'torch', name: 'CosineAnnealingLR', params });
  const { model } = await trainedOf(300, spec);
  const [line] = model.store.state.schedules;
  const change = jest.spyOn(model.schedule, 'change');
  renderInPanel(<CurveHandles model={model} line={line} numSteps={300} axes={AXES} />);
  const end = screen.getByRole('slider', { name: 'End of CosineAnnealingLR' });
  return { change, end };
}

describe('CurveHandles', () => {
  it('stand on the curve and say where', async () => {
    const { end } = await setUp();
    expect(end.style).toMatchObject({ translate: '250px 190px' });
    expect(end.getAttribute('aria-valuetext')).toBe('step 250, rate 0.0100');
    expect(screen.getAllByRole('slider')).toHaveLength(2);
  });

  it('are moved by the keyboard', async () => {
    const { change, end } = await setUp();
    fireEvent.keyDown(end, { key: 'ArrowLeft', shiftKey: true });
    expect(change.mock.calls[0][1].params).toMatchObject({ T_max: 220, eta_min: 0.01 });
    fireEvent.keyDown(end, { key: 'Tab' });
    expect(change).toHaveBeenCalledTimes(1);
  });

  it('are dragged while the pointer holds them', async () => {
    const { change, end } = await setUp();
    Object.assign(end, { setPointerCapture: jest.fn(), hasPointerCapture: () => true });
    fireEvent(end, new MouseEvent('pointerdown', { bubbles: true }));
    expect(document.activeElement).toBe(end);
    fireEvent(end, new MouseEvent('pointermove', { bubbles: true, clientX: 200, clientY: 150 }));
    expect(change).toHaveBeenCalledTimes(1);
    expect(change.mock.calls[0][1].params).toMatchObject({ lr: 0.1, T_max: 200, eta_min: 0.05 });
  });
});
