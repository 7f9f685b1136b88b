import { groupSentence } from '../../../src/panel/classes/group-sentence';
import { fill } from '../../../src/sentence';
import { changed, reportOf } from './report-of';

function said(...args: Parameters<typeof groupSentence>): string {
  const { template, values } = groupSentence(...args);
  return fill(template, values);
}

describe('groupSentence', () => {
  it('tells what the samples have in common', () => {
    expect(said({ kind: 'class', index: 3 }, null)).toBe('class 3');
    expect(said({ kind: 'pair', target: 3, prediction: 5 }, null)).toBe(
      'class 3 taken for class 5'
    );
    expect(said({ kind: 'pair', target: 3, prediction: 3 }, null)).toBe(
      'class 3, predicted rightly'
    );
    expect(said({ kind: 'bin', series: null, bin: 12 }, null)).toBe('confidence 0.80 to 0.87');
    expect(said({ kind: 'bin', series: 2, bin: 15 }, null)).toBe('probability of 2 exactly 1');
  });

  it('knows names and labels', async () => {
    const { report } = await reportOf();
    const names = ['cat', 'dog', 'fox'];
    const confusion = { ...report.confusion, names };
    const named = changed(report, { names, confusion });
    expect(said({ kind: 'class', index: 1 }, named)).toBe('class 1 dog');
    expect(said({ kind: 'pair', target: 1, prediction: 2 }, named)).toBe(
      'class 1 dog taken for class 2 fox'
    );
    expect(said({ kind: 'class', index: 1 }, changed(named, { areLabels: true }))).toBe(
      'label 1 dog'
    );
  });
});
