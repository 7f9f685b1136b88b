import { classReport } from '../../../src/analysis/classes/class-report';
import { prepare } from '../../../src/analysis/prepare';
import { createArray } from '../../../src/array/nd-array';
import { EXACT } from '../../../src/array/provenance';
import { array } from '../../fixtures/arrays';
import { CLASSES } from '../../fixtures/class-fixture';
import { expectClose } from '../../fixtures/expect-close';
import { ELEMENT_OPTIONS, finished, preparedOf, ROW_OPTIONS } from './prepared-of';

describe('classReport', () => {
  it.each(CLASSES.rows)('says what scikit-learn says: $name', example => {
    const report = finished(classReport(preparedOf(example), ROW_OPTIONS));
    expectClose(report.scores.f1, example.f1, 1e-15);
    expectClose([report.balancedAccuracy], [example.balancedAccuracy], 1e-15);
    expect([...(report.confusion.matrix ?? [])]).toEqual(example.confusion);
    expect(report.areLabels).toBe(false);
    const topK = new Map(report.topK.map(({ k, accuracy }) => [k, accuracy]));
    example.topK
      .filter(({ k }) => k > 1)
      .forEach(({ k, accuracy }) => expectClose([topK.get(k) ?? NaN], [accuracy], 1e-15));
  });

  it.each(CLASSES.elements)('says of elements what scikit-learn says: $name', example => {
    const report = finished(classReport(preparedOf(example, ELEMENT_OPTIONS), ELEMENT_OPTIONS));
    expect(report.areLabels).toBe(example.areLabels);
    expectClose(report.scores.precision, example.precision, 1e-15);
    expectClose(report.scores.recall, example.recall, 1e-15);
    expectClose([report.averages.macro.f1], [example.averages.macro.f1], 1e-15);
    expectClose([report.averages.weighted.f1], [example.averages.weighted.f1], 1e-15);
    expect([...(report.confusion.matrix ?? [])]).toEqual(example.confusion);
  });

  it('has the mean loss of each class, of whatever loss was chosen', () => {
    const [example] = CLASSES.rows;
    const loss = { library: 'torch', name: 'cross_entropy', params: { weight: [0, 2, 1, 1, 1] } };
    const plain = finished(classReport(preparedOf(example), ROW_OPTIONS)).losses;
    const options = { ...ROW_OPTIONS, loss };
    const weighted = finished(classReport(preparedOf(example, options), options)).losses;
    expectClose(weighted, [0, 2 * plain[1], plain[2], plain[3], plain[4]], 1e-14);
  });

  it('lists the confused pairs of many classes, and makes no matrix of them', () => {
    const numClasses = 40;
    const logits = Array.from({ length: 3 * numClasses }, (_, i) => Number(i % numClasses === 7));
    const request = {
      logits: array(logits, [3, numClasses]),
      targets: array([7, 8, 8]),
      options: ROW_OPTIONS
    };
    const { confusion } = finished(classReport(prepare(request), ROW_OPTIONS));
    expect(confusion).toEqual({
      numClasses,
      matrix: null,
      pairs: [{ target: 8, prediction: 7, count: 2 }]
    });
  });

  it('knows the names of classes and of labels', () => {
    const names = ['cat', 'dog'];
    const logits = { ...createArray([1, 2, 3, 4], [2, 2], 'float64', EXACT), labels: names };
    const rows = prepare({ logits, targets: array([0, 1]), options: ROW_OPTIONS });
    expect(finished(classReport(rows, ROW_OPTIONS))).toMatchObject({ names, confusion: { names } });
    const elements = prepare({
      logits,
      targets: array([0, 1, 1, 0], [2, 2]),
      options: ELEMENT_OPTIONS
    });
    const report = finished(classReport(elements, ELEMENT_OPTIONS));
    expect(report.names).toEqual(names);
    expect(report.confusion.names).toBeUndefined();
  });

  it('needs targets', () => {
    const prepared = prepare({
      logits: array([1, 2], [1, 2]),
      targets: null,
      options: ROW_OPTIONS
    });
    expect(() => finished(classReport(prepared, ROW_OPTIONS))).toThrow(
      'samples have no classes without targets'
    );
  });
});
