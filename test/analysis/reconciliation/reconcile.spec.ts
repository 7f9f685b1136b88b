import { reconcile } from '../../../src/analysis/reconciliation/reconcile';
import { seenNumber } from '../../../src/analysis/reconciliation/seen-number';
import type { Reconciliation } from '../../../src/analysis/reconciliation/types';
import { createArray } from '../../../src/array/nd-array';
import { EXACT, printed } from '../../../src/array/provenance';
import type { AnalysisRequest } from '../../../src/analysis/types';
import type { LossSpec } from '../../../src/losses/loss-spec';
import { fill } from '../../../src/sentence';
import { arrayOf, type StoredArray } from '../../fixtures/loss-fixture';
import { readFixture } from '../../fixtures/read-fixture';
import { finish } from '../../fixtures/simulation-fixture';

interface Case {
  readonly data: string;
  readonly code: string;
  readonly value: number;
  readonly typed: string;
  readonly weight?: readonly number[];
  readonly named?: boolean;
  readonly axis?: number;
  readonly loss?: LossSpec;
}

interface Fixture {
  readonly weights: readonly number[];
  readonly data: Readonly<Record<string, { logits: StoredArray; targets: StoredArray }>>;
  readonly cases: readonly Case[];
}

const { weights, data, cases } = readFixture<Fixture>('reconciliation.json');
const TORCH: LossSpec = { library: 'torch', name: 'cross_entropy', params: {} };

function requestOf({ data: name, weight, axis = 1, loss }: Case): AnalysisRequest {
  const { logits, targets } = data[name];
  return {
    logits: arrayOf(logits),
    targets: arrayOf(targets),
    options: {
      axis,
      reduction: 'mean',
      loss: loss ?? (weight === undefined ? TORCH : { ...TORCH, params: { weight } })
    }
  };
}

function reconciled(example: Case, typed = example.typed): Reconciliation {
  const named = example.named === true ? [{ name: 'w', weights }] : [];
  return finish(reconcile(requestOf(example), seenNumber(typed), named)).result;
}

function caseOf(code: string): Case {
  const found = cases.find(example => example.code === code);
  if (found === undefined) {
    throw new Error(`no case has the code ${code}`);
  }
  return found;
}

const said = ({ matches }: Reconciliation): string =>
  matches[0].parts.map(({ template, values }) => fill(template, values)).join(', ');

describe('reconcile', () => {
  it.each(cases.map(example => [`${example.data}: ${example.code}`, example] as const))(
    'finds %s',
    (_, example) => {
      const [match] = reconciled(example).matches;
      expect(match.code).toBe(example.code);
      // these compute in float32
      const isSingle = /keras|ForCausalLMLoss/.test(example.code);
      const allowed = isSingle ? 2 ** -20 * Math.abs(example.value) : 1e-12;
      expect(Math.abs(match.value - example.value)).toBeLessThan(allowed);
    }
  );

  it('says that a number is the mean weighted by class, and what the plain mean is', () => {
    const weighted = cases.filter(({ weight }) => weight !== undefined)[0];
    const result = reconciled(weighted);
    expect(said(result)).toBe(
      'the mean weighted by class (ΣwL/Σw), with the weights of the options'
    );
    expect(result.plain?.value).toBeCloseTo(
      caseOf('loss = F.cross_entropy({logits}, {targets})').value,
      12
    );
  });

  it('gives the options with which the panel shows a number', () => {
    const code = 'loss = F.cross_entropy({logits}, {targets}, reduction="sum")';
    const [match] = reconciled(caseOf(code)).matches;
    expect(match.options).toEqual({ axis: 1, reduction: 'sum', loss: TORCH });
    const inBits = caseOf('loss = F.cross_entropy({logits}, {targets}) / math.log(2)');
    expect(reconciled(inBits).matches[0].options).toBeNull();
  });

  it('takes every digit that was typed', () => {
    const example = caseOf('loss = F.cross_entropy({logits}, {targets})');
    const sixth = (10 ** -6 * Math.round(example.value * 1e6)).toFixed(6);
    expect(reconciled(example, sixth).matches).toHaveLength(1);
    const off = (example.value + 1e-5).toFixed(6);
    const { matches, nearest } = reconciled(example, off);
    expect(matches).toEqual([]);
    expect(nearest?.value).toBeCloseTo(example.value, 12);
  });

  it('lists the simplest of several first, at most five, and says how many more there are', () => {
    const example = caseOf('loss = F.cross_entropy({logits}, {targets})');
    const { matches, numMore } = reconciled(example, example.value.toFixed(0));
    expect(matches).toHaveLength(5);
    expect(matches[0].code).toBe(example.code);
    expect(numMore).toBeGreaterThan(0);
  });

  it('tells the share that is done, which only rises', () => {
    const work = reconcile(requestOf(cases[0]), seenNumber('-98765.4321'));
    const progress: number[] = [];
    for (let next = work.next(); next.done !== true; next = work.next()) {
      progress.push(next.value);
    }
    expect(progress.every((share, i) => i === 0 || share >= progress[i - 1])).toBe(true);
    expect(progress.at(-1)).toBe(1);
  });

  it('ends in time with what it has found, the simple ways of every reading first', () => {
    const softmax = caseOf('loss = F.cross_entropy({logits}.softmax(1), {targets})');
    const run = (typed: string, msPerRecipe: number) => {
      let time = 0;
      const tick = () => (time += msPerRecipe);
      return finish(reconcile(requestOf(softmax), seenNumber(typed), [], tick)).result;
    };
    const whole = run('-98765.4321', 0);
    const short = run('-98765.4321', 700);
    expect([whole.isCut, short.isCut]).toEqual([false, true]);
    expect(short.numTried).toBeLessThan(whole.numTried);
    expect(short.nearest).not.toBeNull();
    const found = run(softmax.typed, 100);
    expect(found.isCut).toBe(true);
    expect(found.matches[0].code).toBe(softmax.code);
  });

  it('says what is nearest where nothing matches', () => {
    const example = caseOf('loss = F.cross_entropy({logits}, {targets})');
    const { matches, nearest, numTried } = reconciled(example, '-98765.4321');
    expect(matches).toEqual([]);
    expect(nearest).not.toBeNull();
    expect(numTried).toBeGreaterThan(100);
  });

  it('allows for the digits that the logits were printed with', () => {
    const example = caseOf('loss = F.cross_entropy({logits}, {targets})');
    const request = requestOf(example);
    const { values, shape } = request.logits;
    const coarse = createArray(
      Array.from(values, value => Number(value.toFixed(2))),
      shape,
      'float64',
      printed(0.005)
    );
    const seen = seenNumber(example.typed);
    const [match] = finish(reconcile({ ...request, logits: coarse }, seen)).result.matches;
    expect(match.code).toBe(example.code);
  });

  it('finds what float32 arithmetic gave, to all of its digits', () => {
    const example = caseOf('loss = F.cross_entropy({logits}, {targets})');
    const request = requestOf(example);
    const { values, shape } = request.logits;
    const logits = createArray(values, shape, 'float32', EXACT);
    const seen = seenNumber(String(Math.fround(example.value * (1 + 3e-7))));
    const [match] = finish(reconcile({ ...request, logits }, seen)).result.matches;
    expect(match.code).toBe(example.code);
  });
});
