import { finished, ELEMENT_OPTIONS, preparedOf, ROW_OPTIONS } from './prepared-of';
import { classReport } from '../../../src/analysis/classes/class-report';
import { samplesOfGroup } from '../../../src/analysis/classes/samples-of-group';
import { prepare } from '../../../src/analysis/prepare';
import { array } from '../../fixtures/arrays';
import { CLASSES } from '../../fixtures/class-fixture';

const CASES = [
  ...CLASSES.rows.map(example => ({ ...example, options: ROW_OPTIONS })),
  ...CLASSES.elements.map(example => ({ ...example, options: ELEMENT_OPTIONS }))
];

describe('samplesOfGroup', () => {
  it.each(CASES)('has as many as the report counts: $name', example => {
    const prepared = preparedOf(example, example.options);
    const report = finished(classReport(prepared, example.options));
    const count = (group: Parameters<typeof samplesOfGroup>[1]): number =>
      samplesOfGroup(prepared, group).length;
    expect(Array.from(report.support, (_, index) => count({ kind: 'class', index }))).toEqual([
      ...report.support
    ]);
    report.confusion.pairs.forEach(({ target, prediction, count: expected }) => {
      expect(count({ kind: 'pair', target, prediction })).toBe(expected);
    });
    [report.calibration.overall, ...(report.calibration.each ?? [])].forEach(({ bins }, i) => {
      const series = i === 0 ? null : i - 1;
      expect(Array.from(bins.counts, (_, bin) => count({ kind: 'bin', series, bin }))).toEqual([
        ...bins.counts
      ]);
    });
  });

  it('needs targets', () => {
    const prepared = prepare({
      logits: array([1, 2], [1, 2]),
      targets: null,
      options: ROW_OPTIONS
    });
    expect(() => samplesOfGroup(prepared, { kind: 'class', index: 0 })).toThrow('without targets');
  });
});
