import { lineTrace } from '../../src/figures/line-trace';
import { plainStyle } from './plain-style';

const points = { x: Float64Array.of(0, 1), y: Float64Array.of(3, 4) };

describe('lineTrace', () => {
  it('has the colour and dash of its index', () => {
    const curve = { label: 'a <b>', colorIndex: 1 };
    expect(lineTrace(curve, points, plainStyle.theme, false)).toMatchObject({
      name: 'a &lt;b&gt;',
      x: points.x,
      line: { color: plainStyle.theme.colorway[1], dash: 'dash', shape: 'linear' }
    });
  });

  it('holds a value until the next step while corners can be seen', () => {
    const shape = (length: number): unknown => {
      const x = new Float64Array(length);
      const trace = lineTrace({ label: '', colorIndex: 0 }, { x, y: x }, plainStyle.theme, true);
      return (trace as { line: { shape: string } }).line.shape;
    };
    expect(shape(100)).toBe('hv');
    expect(shape(1000)).toBe('linear');
  });
});
