import { groupPoints } from '../../src/figures/group-points';
import { analysisOf } from './analysis-of';

const analysis = analysisOf([3, 0.5, NaN, 2, 0.25, Infinity]);
const samples = [0, 1, 2, 3, 4, 5];

function sampleOf(group: { customdata: number[][] }): number[] {
  return group.customdata.map(([sample]) => sample);
}

describe('groupPoints', () => {
  it('puts each sample into one group, and the worst and the selected into theirs as well', () => {
    const groups = groupPoints(analysis, samples, samples, { selected: 3 });
    expect(sampleOf(groups.correct)).toEqual([1, 4]);
    expect(sampleOf(groups.wrong)).toEqual([0, 3]);
    expect(sampleOf(groups.nonFinite)).toEqual([2, 5]);
    expect(sampleOf(groups.worst)).toEqual([0]);
    expect(sampleOf(groups.selected)).toEqual([3]);
    expect(groups.others.x).toEqual([]);
  });

  it('keeps the selected sample among the others, which have neither rings nor an edge', () => {
    const members = Uint8Array.of(0, 1, 0, 0, 0, 1);
    const groups = groupPoints(analysis, samples, samples, { selected: 3, members });
    expect(sampleOf(groups.others)).toEqual([0, 3, 4]);
    expect(sampleOf(groups.nonFinite)).toEqual([5]);
    expect(sampleOf(groups.worst)).toEqual([]);
    expect(sampleOf(groups.selected)).toEqual([3]);
  });

  it('leaves out ignored samples', () => {
    const targets = Int32Array.of(-1, 0, 0, 0, 0, 0);
    const groups = groupPoints({ ...analysis, targets }, [0], [0], { selected: null });
    expect(Object.values(groups).flatMap(({ x }) => x)).toEqual([]);
  });
});
