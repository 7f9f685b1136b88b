import { fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { Slider } from '../../src/panel/slider';
import { nextFrame } from './plotly/next-frame';

function setUp(value = 20) {
  const onSlide = jest.fn();
  const element = (shown: number) => (
    <Slider aria-label="Rate" min={0} max={100} value={shown} onSlide={onSlide} />
  );
  const { rerender } = render(element(value));
  const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Rate' });
  return {
    onSlide,
    slider,
    become: (shown: number) => rerender(element(shown)),
    slide: (place: number) => fireEvent.change(slider, { target: { value: String(place) } })
  };
}

describe('Slider', () => {
  it('shows the value and follows it', () => {
    const { slider, become } = setUp();
    expect(slider.value).toBe('20');
    become(70);
    expect(slider.value).toBe('70');
  });

  it('tells a move at once, and of more in a frame the last', async () => {
    const { onSlide, slide } = setUp();
    [30, 40, 50].forEach(slide);
    expect(onSlide.mock.calls).toEqual([[30]]);
    await nextFrame();
    expect(onSlide.mock.calls).toEqual([[30], [50]]);
  });

  it('loses no key press to a rendering that shows an older value', async () => {
    const { slider, slide, become } = setUp();
    [21, 22].forEach(slide);
    become(21);
    expect(slider.value).toBe('22');
    await nextFrame();
    become(22);
    expect(slider.value).toBe('22');
  });

  it('leaves the thumb to the pointer that holds it, and shows the value when it lets go', () => {
    const { slider, slide, become, onSlide } = setUp();
    fireEvent.pointerDown(slider);
    [31, 44].forEach(slide);
    become(30);
    expect(slider.value).toBe('44');
    fireEvent.pointerUp(slider);
    expect(onSlide.mock.calls).toEqual([[31], [44]]);
    expect(slider.value).toBe('30');
    become(40);
    expect(slider.value).toBe('40');
  });

  it('is let go of where the pointer is taken away', () => {
    const { slider, become } = setUp();
    fireEvent.pointerDown(slider);
    fireEvent.pointerCancel(slider);
    become(50);
    expect(slider.value).toBe('50');
  });

  it('shows the value again where the range has cut it off', () => {
    const { rerender } = render(<Slider min={0} max={10} value={50} onSlide={jest.fn()} />);
    expect(screen.getByRole<HTMLInputElement>('slider').value).toBe('10');
    rerender(<Slider min={0} max={100} value={50} onSlide={jest.fn()} />);
    expect(screen.getByRole<HTMLInputElement>('slider').value).toBe('50');
  });

  it('gives its input to who wants to focus it', () => {
    const input = createRef<HTMLInputElement>();
    render(<Slider inputRef={input} value={1} onSlide={jest.fn()} />);
    expect(input.current).toBe(screen.getByRole('slider'));
  });
});
