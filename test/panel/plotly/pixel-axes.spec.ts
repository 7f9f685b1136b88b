import { pixelAxes } from '../../../src/panel/plotly/pixel-axes';

/** A plot of 100 × 50 pixels at 40, 20, over 0..10 and, from the top, 5..0. */
function drawn(): HTMLElement {
  const xaxis = {
    _offset: 40,
    _length: 100,
    c2p: (v: number) => 10 * v,
    p2c: (p: number) => p / 10
  };
  const yaxis = {
    ...{ _offset: 20, _length: 50 },
    ...{ c2p: (v: number) => 50 - 10 * v, p2c: (p: number) => (50 - p) / 10 }
  };
  return Object.assign(document.createElement('div'), { _fullLayout: { xaxis, yaxis } });
}

describe('pixelAxes', () => {
  it('is null before Plotly has drawn', () => {
    expect(pixelAxes(document.createElement('div'))).toBeNull();
  });

  it('goes from values to places and back', () => {
    const axes = pixelAxes(drawn());
    expect([axes?.x(3), axes?.y(2)]).toEqual([70, 50]);
    expect([axes?.xAt(70), axes?.yAt(50)]).toEqual([3, 2]);
  });

  it('takes a place outside for the edge, or a little above it', () => {
    const axes = pixelAxes(drawn());
    expect([axes?.xAt(-500), axes?.xAt(500), axes?.yAt(500)]).toEqual([0, 10, 0]);
    expect(axes?.yAt(-500)).toBeCloseTo(5.8, 12);
  });

  it('knows what lies in the plot', () => {
    const axes = pixelAxes(drawn());
    expect([axes?.contains(40, 70), axes?.contains(39, 20), axes?.contains(38, 20)]).toEqual([
      true,
      true,
      false
    ]);
  });

  it('follows the axes that Plotly draws later', () => {
    const node = drawn();
    const axes = pixelAxes(node);
    Object.assign(node, {
      _fullLayout: { ...drawn(), xaxis: { _offset: 0, _length: 1, c2p: () => 7, p2c: () => 7 } }
    });
    expect(axes?.x(3)).toBe(7);
    expect(axes?.y(3)).toBeNaN();
  });
});
