import type { LossHistory } from '../../src/array/loss-history';
import type { HistoryEntry } from '../../src/model/history-entry';
import {
  lastOf,
  needsStepsPerEpoch,
  NO_HISTORY,
  shownHistory,
  stepsPerNumber
} from '../../src/model/shown-history';

const HISTORY: LossHistory = {
  unit: 'epoch',
  stepsPerEpoch: null,
  series: [
    {
      name: 'loss',
      isLoss: true,
      isPercent: false,
      steps: Float64Array.of(1, 2, 8),
      values: Float64Array.of(3, 2, 1),
      bound: 0
    }
  ]
};

function entry(id: string): HistoryEntry {
  return { id, label: id, place: { kind: 'typed' }, history: HISTORY };
}

describe('shownHistory', () => {
  const histories = [entry('a'), entry('b')];

  it.each([
    [null, 'b'],
    ['a', 'a'],
    ['gone', 'b'],
    [NO_HISTORY, undefined]
  ])('for the choice %s is %s', (pickedHistory, id) => {
    expect(shownHistory({ histories, pickedHistory })?.id).toBe(id);
  });

  it('is none where nothing was logged', () => {
    expect(shownHistory({ histories: [], pickedHistory: null })).toBeNull();
  });
});

describe('stepsPerNumber', () => {
  it.each<[string, Partial<LossHistory>, number | null, number]>([
    ['as the log tells', { stepsPerEpoch: 4 }, 7, 4],
    ['as the person tells', {}, 7, 7],
    ['as many as fill the chart', {}, null, 125],
    ['1 for steps', { unit: 'step' }, 7, 1]
  ])('is %s', (_, changes, stepsPerEpoch, expected) => {
    const history = { ...HISTORY, ...changes };
    expect(stepsPerNumber(history, { stepsPerEpoch, numSteps: 1000 })).toBe(expected);
    expect(needsStepsPerEpoch(history)).toBe(changes.unit === undefined && !changes.stepsPerEpoch);
  });

  it('is a whole step at least', () => {
    expect(stepsPerNumber(HISTORY, { stepsPerEpoch: null, numSteps: 2 })).toBe(1);
    expect(lastOf(HISTORY)).toBe(8);
  });
});
