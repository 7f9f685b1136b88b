import { fireEvent, screen } from '@testing-library/react';
import type { PixelAxes } from '../../../src/panel/plotly/pixel-axes';
import { CurveHandle } from '../../../src/panel/schedule/curve-handle';
import type { Handle } from '../../../src/schedules/handles/handles-of';
import { drawnHandles } from '../../schedules/handles/drawn-handles';
import { renderInPanel } from '../environment';

/** A pixel a step, a thousand pixels a rate, from the bottom. */
const AXES: PixelAxes = {
  x: step => step,
  y: rate => 200 - 1000 * rate,
  xAt: pixel => pixel,
  yAt: pixel => (200 - pixel) / 1000,
  contains: x => x <= 300
};
const SPEC = { library: 'torch', name: 'StepLR', params: { lr: 0.1, step_size: 100, gamma: 0.5 } };
const HANDLE: Handle = { ...drawnHandles(SPEC, 300)[0], move: jest.fn(() => SPEC) };

function setUp(changes: Partial<Handle> = {}) {
  const handle = { ...HANDLE, move: jest.fn(() => SPEC), ...changes };
  const onMove = jest.fn();
  renderInPanel(
    <CurveHandle
      handle={handle}
      name="StepLR"
      rate={0.05}
      numSteps={300}
      axes={AXES}
      color="rgb(1, 2, 3)"
      onMove={onMove}
    />
  );
  return { handle, onMove, slider: screen.getByRole('slider') };
}

const BOTH = { movesStep: true, movesRate: true };
const ACROSS = { movesStep: true, movesRate: false };
const UP = { movesStep: false, movesRate: true };

describe('CurveHandle', () => {
  it('stands on its point, in the colour of the curve, and says what it moves', () => {
    const { handle, slider } = setUp({ ...BOTH, step: 100 });
    expect(slider.style).toMatchObject({
      translate: '100px 150px',
      borderColor: 'rgb(1, 2, 3)'
    });
    expect(slider.getAttribute('aria-label')).toBe(`${handle.label} of StepLR`);
    expect(slider.getAttribute('aria-valuetext')).toBe('step 100, rate 0.0500');
    expect(slider.tabIndex).toBe(0);
  });

  it.each([
    ['both ways', BOTH, '', 'horizontal', 100],
    ['along the steps', ACROSS, 'jp-mod-horizontal', 'horizontal', 100],
    ['along the rates', UP, 'jp-mod-vertical', 'vertical', 0.05]
  ])('is a slider that goes %s', (_, directions, className, orientation, now) => {
    const { slider } = setUp({ ...directions, step: 100 });
    expect(slider.className.trim()).toBe(`jp-LossInspector-handle ${className}`.trim());
    expect(slider.getAttribute('aria-orientation')).toBe(orientation);
    expect(Number(slider.getAttribute('aria-valuenow'))).toBe(now);
    expect(slider.getAttribute('aria-valuemax')).toBe(directions.movesStep ? '300' : null);
  });

  it('is moved by an arrow key of its directions, and leaves all other keys alone', () => {
    const { handle, onMove, slider } = setUp({ ...ACROSS, step: 100, grain: 1 });
    expect(fireEvent.keyDown(slider, { key: 'ArrowRight' })).toBe(false);
    expect(handle.move).toHaveBeenLastCalledWith(103, null);
    expect(onMove).toHaveBeenCalledWith(SPEC);
    for (const key of ['ArrowUp', 'Tab', 'a']) {
      expect(fireEvent.keyDown(slider, { key })).toBe(true);
    }
    expect(onMove).toHaveBeenCalledTimes(1);
  });

  it('follows the pointer only while it holds it', () => {
    const { handle, onMove, slider } = setUp(BOTH);
    let isHeld = false;
    const setPointerCapture = jest.fn(() => (isHeld = true));
    Object.assign(slider, { setPointerCapture, hasPointerCapture: () => isHeld });
    const move = () =>
      fireEvent(
        slider,
        new MouseEvent('pointermove', { bubbles: true, clientX: 120, clientY: 80 })
      );
    move();
    expect(onMove).not.toHaveBeenCalled();
    fireEvent(slider, new MouseEvent('pointerdown', { bubbles: true, cancelable: true }));
    expect(document.activeElement).toBe(slider);
    move();
    expect(handle.move).toHaveBeenCalledWith(120, 0.12);
    expect(onMove).toHaveBeenCalledWith(SPEC);
    move();
    expect(onMove).toHaveBeenCalledTimes(1);
    fireEvent(slider, new MouseEvent('pointerup', { bubbles: true }));
    expect(onMove).toHaveBeenCalledTimes(2);
  });
});
