import { UNCHANGED } from '../../src/analysis/what-if';
import { askedQuestion } from '../../src/model/asked-question';

const question = {
  logits: { key: 'logits', index: 0 },
  targets: null,
  options: { axis: 1, reduction: 'mean' }
} as const;

describe('askedQuestion', () => {
  it('holds what is tried, and is the plain one where nothing is', () => {
    const whatIf = { ...UNCHANGED, temperature: 2 };
    expect(askedQuestion({ question, whatIf })).toEqual({ ...question, whatIf });
    expect(askedQuestion({ question, whatIf: UNCHANGED })).toBe(question);
    expect(askedQuestion({ question: null, whatIf })).toBeNull();
  });
});
