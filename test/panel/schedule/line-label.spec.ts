import { newScheduleLine } from '../../../src/model/schedule-line';
import { lineLabel } from '../../../src/panel/schedule/line-label';
import { trans } from '../environment';

const CONSTANT = { library: 'textbook', name: 'Constant', params: { lr: 0.5 } };
const STEP = {
  library: 'textbook',
  name: 'StepDecay',
  params: { lr: 0.1, gamma: 0.1, step_size: 5 }
};

function labels(...specs: (typeof CONSTANT | typeof STEP)[]): string[] {
  const lines = specs.map((spec, index) => newScheduleLine(spec, index, 10));
  return lines.map(line => lineLabel(line, lines, trans));
}

describe('lineLabel', () => {
  it('is the name of the schedule', () => {
    expect(labels(STEP, CONSTANT)).toEqual(['Step decay', 'Constant']);
  });

  it('is what the person calls it, which tells two of one name apart', () => {
    const lines = ['mine', null, 'yours', 'mine'].map((label, index) =>
      newScheduleLine(STEP, index, 10, label)
    );
    expect(lines.map(line => lineLabel(line, lines, trans))).toEqual([
      'mine 1',
      'Step decay',
      'yours',
      'mine 2'
    ]);
  });

  it('numbers schedules of one name, in their order', () => {
    expect(labels(STEP, CONSTANT, STEP)).toEqual(['Step decay 1', 'Constant', 'Step decay 2']);
  });
});
