import { lossTraces } from '../../src/figures/loss-traces';
import { analysisOf } from './analysis-of';
import { plainStyle } from './plain-style';

const options = { ...plainStyle, selected: null, range: null };
const LOSSES = [3, 0.5, NaN, 2, 0.25, Infinity];
const SAMPLES = [...LOSSES.keys()];

function samplesOf(trace: unknown): number[] {
  return (trace as { customdata?: number[][] }).customdata?.map(([sample]) => sample) ?? [];
}

describe('lossTraces', () => {
  const [, correct, wrong, nonFinite, worst, selected] = lossTraces(
    analysisOf(LOSSES),
    SAMPLES,
    SAMPLES,
    { ...options, selected: 3 }
  );

  it('puts each sample into one group', () => {
    expect(samplesOf(correct)).toEqual([1, 4]);
    expect(samplesOf(wrong)).toEqual([0, 3]);
    expect(samplesOf(nonFinite)).toEqual([2, 5]);
  });

  it('tells wrong from correct by colour and by symbol', () => {
    const [a, b] = [correct, wrong].map(
      trace => (trace as { marker: Record<string, unknown> }).marker
    );
    expect(a.color).not.toBe(b.color);
    expect(a.symbol).not.toBe(b.symbol);
  });

  it('writes what cannot be drawn at the top edge', () => {
    expect(nonFinite).toMatchObject({
      yaxis: 'y2',
      y: [0.97, 0.97],
      text: ['nan', 'inf'],
      showlegend: true
    });
  });

  it('rings the worst and the selected, which do not answer to the pointer', () => {
    expect(worst).toMatchObject({ x: [0], hoverinfo: 'skip' });
    expect(selected).toMatchObject({ x: [3], y: [2], hoverinfo: 'skip' });
  });

  it.each([
    [2, 1],
    [19, 1],
    [20, 2],
    [100, 10],
    [500, 10]
  ])('rings of %d samples the worst %d', (numSamples, numRings) => {
    const losses = Array.from({ length: numSamples }, (_, i) => i / 7);
    const samples = [...losses.keys()];
    const ring = lossTraces(analysisOf(losses), samples, samples, options)[4];
    expect(ring).toMatchObject({ x: samples.slice(-numRings) });
  });

  it('gives a point its sample, target, prediction and p(target)', () => {
    expect((wrong as { customdata: number[][] }).customdata[1]).toEqual([3, 3, 4, Math.exp(-2)]);
  });

  it('shows what does not stand out faintly, and says so', () => {
    const members = Uint8Array.of(0, 1, 1, 1, 0, 0);
    const [others, right, ...rest] = lossTraces(analysisOf(LOSSES), SAMPLES, SAMPLES, {
      ...options,
      members
    });
    expect(samplesOf(others)).toEqual([0, 4]);
    expect(others).toMatchObject({ name: 'others', showlegend: true, marker: { opacity: 0.15 } });
    expect(samplesOf(right)).toEqual([1]);
    expect(rest).toHaveLength(4);
  });

  it('uses WebGL above the threshold only', () => {
    const types = [5, 6].map(webglAbove =>
      lossTraces(analysisOf(LOSSES), SAMPLES, SAMPLES, { ...options, webglAbove }).map(
        ({ type }) => type
      )
    );
    expect(types[0].slice(0, 3)).toEqual(['scattergl', 'scattergl', 'scattergl']);
    expect(types[1].slice(0, 3)).toEqual(['scatter', 'scatter', 'scatter']);
  });
});
