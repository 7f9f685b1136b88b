import {
  allIgnored,
  missingClasses,
  oneBasedTargets,
  shiftedLabels,
  silentTargets
} from '../../src/diagnostics/index-checks';
import { IGNORED, NO_CLASS } from '../../src/losses/targets';
import { named, said } from './said';

const cycle = (length: number, from = 0) => Int32Array.from({ length }, (_, i) => from + (i % 3));

describe('oneBasedTargets', () => {
  it('finds classes that are counted from 1', () => {
    const findings = oneBasedTargets(cycle(60), cycle(60, 1));
    expect(named(findings)).toEqual(['one-based-targets: warning']);
    expect(said(findings[0])).toContain('(100\u00a0% against 0\u00a0%)');
  });

  it('is refuted by a single class 0', () => {
    const indices = cycle(60, 1);
    indices[59] = 0;
    expect(oneBasedTargets(cycle(60), indices)).toEqual([]);
  });

  it('does not take an ignored sample for class 0', () => {
    const indices = cycle(60, 1);
    indices[59] = IGNORED;
    expect(oneBasedTargets(cycle(60), indices)).toHaveLength(1);
  });

  it('is silent of few samples, of none, and of predictions that agree', () => {
    expect(oneBasedTargets(cycle(3), cycle(3, 1))).toEqual([]);
    expect(oneBasedTargets(cycle(0), cycle(0))).toEqual([]);
    expect(oneBasedTargets(cycle(60, 1), cycle(60, 1))).toEqual([]);
  });
});

describe('shiftedLabels', () => {
  // Each label is the one before plus 1, and each prediction is right for the next position.
  const labels = cycle(60);
  const predictions = labels.map(label => (label + 1) % 3);

  it('finds predictions of the next label, and counts no sequence into the next', () => {
    const findings = shiftedLabels(predictions, labels, [10, 6]);
    expect(named(findings)).toEqual(['shifted-labels: warning']);
    expect(said(findings[0])).toContain('(100\u00a0%) rather than with their own (0\u00a0%)');
    const ends = predictions.map((k, i) => (i % 6 === 5 ? 7 : k));
    expect(said(shiftedLabels(ends, labels, [10, 6])[0])).toContain('(100\u00a0%)');
  });

  it('needs sequences of two positions at least', () => {
    expect(shiftedLabels(predictions, labels, [60])).toEqual([]);
    expect(shiftedLabels(predictions, labels, [60, 1])).toEqual([]);
    expect(shiftedLabels(predictions, labels, [])).toEqual([]);
  });

  it('has nothing against predictions of their own labels', () => {
    expect(shiftedLabels(labels, labels, [10, 6])).toEqual([]);
  });
});

describe('silentTargets', () => {
  it('finds labels that Keras on jax counts with a loss of 0', () => {
    const findings = silentTargets([-1, 9, 2], Int32Array.of(NO_CLASS, NO_CLASS, 2), 'no-class');
    expect(named(findings)).toEqual(['free-targets: warning']);
    expect(findings[0].rows).toEqual([0, 1]);
    expect(silentTargets([0, 1, 2], Int32Array.of(0, 1, 2), 'no-class')).toEqual([]);
  });

  it('tells wrapped labels and lost ones apart', () => {
    const findings = silentTargets(
      [0, -1, 7, -100],
      Int32Array.of(0, 2, NO_CLASS, NO_CLASS),
      'wrap'
    );
    expect(named(findings)).toEqual(['wrapped-targets: warning', 'lost-targets: error']);
    expect(findings.map(({ rows }) => rows)).toEqual([[1], [2, 3]]);
    expect(said(findings[1])).toContain('2 of 4 rows are no class, the first in row 2');
  });

  it('has nothing against what is left out on purpose, or was not given', () => {
    expect(silentTargets([-100, 1], Int32Array.of(IGNORED, 1), 'wrap')).toEqual([]);
    expect(silentTargets([-100, 1], Int32Array.of(IGNORED, 1), 'clamp')).toEqual([]);
    expect(silentTargets(null, Int32Array.of(2, 1), 'wrap')).toEqual([]);
  });

  it('has nothing to say where the library refuses them itself', () => {
    expect(silentTargets([-100, -100, 1], Int32Array.of(IGNORED, 1, IGNORED), 'refuse')).toEqual(
      []
    );
  });

  it('tells labels that are taken for class 0', () => {
    const findings = silentTargets([-1, 0, 2], Int32Array.of(0, 0, 2), 'clamp');
    expect(named(findings)).toEqual(['clamped-targets: warning']);
    expect(said(findings[0])).toContain('1 of 3 rows are negative and not ignore_index');
    expect(findings[0].rows).toEqual([0]);
  });
});

describe('allIgnored', () => {
  it('wants one sample that is not', () => {
    expect(named(allIgnored(Int32Array.of(IGNORED, IGNORED)))).toEqual(['all-ignored: error']);
    expect(allIgnored(Int32Array.of(IGNORED, 0))).toEqual([]);
    expect(allIgnored(Int32Array.of(IGNORED, NO_CLASS))).toEqual([]);
    expect(allIgnored(new Int32Array(0))).toEqual([]);
  });
});

describe('missingClasses', () => {
  it('names the classes without a sample', () => {
    const findings = missingClasses(cycle(100), 5);
    expect(named(findings)).toEqual(['missing-classes: info']);
    expect(said(findings[0])).toBe('2 of 5 classes never occur among the targets: 3, 4.');
  });

  it('names ten of more', () => {
    expect(missingClasses(new Int32Array(220), 11)[0].message.values.classes).toBe(
      '1, 2, 3, 4, 5, 6, 7, 8, 9, 10'
    );
    const more = missingClasses(new Int32Array(240), 12)[0].message.values;
    expect(more).toEqual({
      count: 11,
      numClasses: 12,
      classes: '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …'
    });
  });

  it('needs twenty samples a class, and a sample that is not ignored', () => {
    expect(missingClasses(new Int32Array(39), 2)).toEqual([]);
    expect(missingClasses(new Int32Array(40), 2)).toHaveLength(1);
    expect(missingClasses(new Int32Array(40).fill(IGNORED), 2)).toEqual([]);
    expect(missingClasses(cycle(100), 3)).toEqual([]);
  });
});
