import type { LossHistory, StepUnit } from '../../array/loss-history';
import type { SourceText } from '../source-text';
import { readLogLine, type LogLine } from './log-line';
import { MAX_RECORDS } from './max-records';
import { mayLog } from './may-log';
import { SeriesBuilder } from './series-builder';

/** Trainings of one output; a loop over folds or seeds prints some of them. */
const MAX_HISTORIES = 200;

/** The trainings of a text. */
export interface Logged {
  readonly histories: readonly LossHistory[];
  /** Whether all of its lines were read. */
  readonly isComplete: boolean;
}

/** Reads the metrics that a text logs line by line: one history for each training, which begins where the counting does. */
export function logHistories(source: SourceText): Logged {
  const histories: LossHistory[] = [];
  let numRecords = 0;
  let run: LogLine[] = [];
  const finish = (): void => {
    const history = run.length > 1 ? historyOf(run) : null;
    if (history !== null) {
      histories.push(history);
    }
    run = [];
  };
  let last: LogLine | null = null as LogLine | null;
  for (let line = 0; line < source.numLines && histories.length < MAX_HISTORIES; line++) {
    if (numRecords === MAX_RECORDS) {
      break;
    }
    const read = mayLog(source, line) ? readLogLine(source.line(line)) : null;
    if (read === null) {
      continue;
    }
    // A line that counts nothing belongs to where the training was last.
    const epoch: number | null = read.epoch ?? last?.epoch ?? null;
    const { step, numSteps, share, metrics } = read;
    const placed: LogLine = { epoch, step, numSteps, share, metrics };
    if (last !== null && isRestart(last, placed)) {
      finish();
    }
    const known: number | null = last?.epoch === epoch ? last.step : null;
    last = { epoch, step: step ?? known, numSteps, share, metrics };
    if (metrics.length > 0) {
      run.push(placed);
      numRecords++;
    }
  }
  finish();
  return { histories, isComplete: numRecords < MAX_RECORDS };
}

/** The epoch goes back, or the step does within the same epoch. */
function isRestart(last: LogLine, next: LogLine): boolean {
  if (last.epoch !== null && next.epoch !== null && last.epoch !== next.epoch) {
    return next.epoch < last.epoch;
  }
  return last.step !== null && next.step !== null && next.step < last.step;
}

function historyOf(run: readonly LogLine[]): LossHistory | null {
  const unit: StepUnit = run.some(({ step }) => step !== null)
    ? 'step'
    : run.some(({ epoch }) => epoch !== null)
      ? 'epoch'
      : 'record';
  const steps = unit === 'step' ? stepsOf(run) : unit === 'epoch' ? epochsOf(run) : null;
  const builder = new SeriesBuilder();
  run.forEach(({ metrics }, record) => {
    const step = steps === null ? record : steps[record];
    metrics.forEach(metric => builder.add(step, metric));
  });
  const lengths = run.flatMap(({ numSteps, epoch }) => (epoch === null ? [] : (numSteps ?? [])));
  return builder.build(unit, lengths[0] ?? null);
}

/** Steps since the start: where they begin again with each epoch, those of the epochs before are added. */
function stepsOf(run: readonly LogLine[]): number[] {
  let before = 0;
  let last: { step: number; epoch: number | null; numSteps: number | null } | null = null;
  return run.map(({ step, epoch, numSteps }) => {
    if (step !== null) {
      const isNext = last !== null && last.epoch !== epoch && step <= last.step;
      before += isNext ? (last?.numSteps ?? last?.step ?? 0) : 0;
      last = { step, epoch, numSteps };
    }
    return before + (last?.step ?? 0);
  });
}

/** Epochs as they are printed; where shares of them are logged as well, those that are done by then. */
function epochsOf(run: readonly LogLine[]): number[] {
  const hasShares = run.some(({ share }) => share !== null);
  const base = run.reduce((least, { epoch }) => Math.min(least, epoch ?? 1), 1);
  return run.map(({ epoch, share }) => {
    const printed = epoch ?? base;
    return hasShares ? printed - base + (share ?? 1) : printed;
  });
}
