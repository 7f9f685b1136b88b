import { act } from '@testing-library/react';
import type { ClassReport } from '../../../src/analysis/classes/types';
import { valueOf } from '../../../src/model/loadable';
import { settled } from '../../model/until';
import { output } from '../../model/fakes';
import { inspectorOf } from '../inspector';

const LOGITS = '[[3.0, 1.0, 0.0], [0.0, 2.0, 1.0], [1.0, 2.0, 0.0], [0.0, 2.0, 1.0]]';
const TARGETS = '[0, 1, 0, 2]';

/** The model of four samples of three classes, two of them right, with its report. */
export async function reportOf(logits = LOGITS, targets = TARGETS) {
  const { model } = await inspectorOf(
    output(1, logits, { code: 'logits' }),
    output(2, targets, { code: 'y' })
  );
  await act(async () => {
    model.classes.watch();
    await settled();
  });
  const report = valueOf(model.store.state.classes);
  if (report === null) {
    throw new Error('there is no report');
  }
  const select = jest.spyOn(model.classes, 'selectGroup');
  return { model, report, select };
}

/** A report of other numbers. */
export function changed(report: ClassReport, changes: Partial<ClassReport>): ClassReport {
  return { ...report, ...changes };
}
