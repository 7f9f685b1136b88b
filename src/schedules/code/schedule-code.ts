import { sentence, type Sentence } from '../../sentence';
import { learningRates, runOf } from '../learning-rates';
import { findSchedule } from '../registry';
import type { ScheduleSpec } from '../spec';
import type { CodeLibrary, CodeWriter } from './code-library';
import { largestDeviation, type Deviation } from './largest-deviation';
import { nativeSchedule, type NativeSchedule, type Tolerance } from './native-schedule';
import { rateFunction } from './rate-function';
import { kerasWriter } from './writers/keras';
import { optaxWriter } from './writers/optax';
import { timmWriter } from './writers/timm';
import { torchWriter } from './writers/torch';
import { transformersWriter } from './writers/transformers';

export interface ScheduleCode {
  /** Python; null where the library cannot express the schedule. */
  readonly code: string | null;
  /** What the code does not do that the schedule does. */
  readonly lost: readonly Sentence[];
}

const WRITERS: Readonly<Record<CodeLibrary, CodeWriter>> = {
  torch: torchWriter,
  keras: kerasWriter,
  optax: optaxWriter,
  transformers: transformersWriter,
  timm: timmWriter
};

const TOLERANCE: Tolerance = { another: 2e-6, told: 1e-6 };

/**
 * Code of a library that gives the curve of a schedule over so many steps: a schedule that the library has itself, or one that
 * follows a function of the step, whose every rate has been compared with the drawn one. The spec has been checked.
 */
export function scheduleCode(
  spec: ScheduleSpec,
  library: CodeLibrary,
  numSteps: number
): ScheduleCode {
  const writer = WRITERS[library];
  if (spec.library === library) {
    return { code: writer.own(spec), lost: [] };
  }
  const rates = learningRates(spec, numSteps);
  const native = nativeSchedule(spec, library, rates, TOLERANCE);
  return native === null
    ? functionCode(spec, library, rates)
    : { code: writer.own(native.spec), lost: lostByNative(spec, library, native, numSteps) };
}

function lostByNative(
  spec: ScheduleSpec,
  library: CodeLibrary,
  { spec: { name }, deviation, leavesAfter }: NativeSchedule,
  numSteps: number
): readonly Sentence[] {
  return [
    ...(WRITERS[library].float32 && deviation.share > TOLERANCE.told
      ? [rounded(library, deviation)]
      : []),
    ...(leavesAfter ? [another(spec, name, numSteps)] : []),
    ...(movesMomentum(spec, numSteps) ? [momentumLost(spec)] : [])
  ];
}

/** A schedule that follows a function of the step. */
function functionCode(spec: ScheduleSpec, library: CodeLibrary, rates: Float64Array): ScheduleCode {
  const writer = WRITERS[library];
  const numSteps = rates.length - 1;
  const found = rateFunction(spec, numSteps);
  if (found === null) {
    return { code: null, lost: [noFunction(spec)] };
  }
  const exact = largestDeviation(rates, found, false);
  if (!(exact.share <= TOLERANCE.another)) {
    return { code: null, lost: [notExpressible(spec, exact)] };
  }
  const deviation = writer.float32 ? largestDeviation(rates, found, true) : exact;
  return {
    code: writer.following(found),
    lost: [
      ...(deviation.share > TOLERANCE.told ? [rounded(library, deviation)] : []),
      ...(movesMomentum(spec, numSteps) ? [momentumLost(spec)] : [])
    ]
  };
}

function noFunction({ name, library }: ScheduleSpec): Sentence {
  return sentence(
    '{schedule} goes on from the last rate or follows a metric: only {library} itself can run it.',
    { schedule: name, library }
  );
}

function notExpressible({ name, library }: ScheduleSpec, { step }: Deviation): Sentence {
  return sentence(
    'As {library} runs it, {schedule} is no function of the step alone: the formula leaves the curve at step {step}.',
    { schedule: name, library, step }
  );
}

function rounded(library: string, { share, step }: Deviation): Sentence {
  return sentence(
    '{library} computes in float32: the rates differ by up to {share}\u00a0% of the largest, at step {step}.',
    { library, share: Number((100 * share).toPrecision(2)), step }
  );
}

function another({ name }: ScheduleSpec, native: string, numSteps: number): Sentence {
  return sentence(
    'The code follows {schedule} over the {count} steps of the run: after them, {native} goes another way.',
    { count: numSteps, native, schedule: name }
  );
}

function movesMomentum({ library, name, params }: ScheduleSpec, numSteps: number): boolean {
  const walk = findSchedule(library, name).momentum?.(params, runOf(numSteps, null));
  return walk !== undefined && walk !== null;
}

function momentumLost({ name }: ScheduleSpec): Sentence {
  return sentence('The momentum that {schedule} moves is left out: the code sets the rate only.', {
    schedule: name
  });
}
