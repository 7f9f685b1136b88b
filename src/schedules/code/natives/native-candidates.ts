import type { ScheduleSpec } from '../../spec';
import type { CodeLibrary } from '../code-library';
import { translateConstant } from './constant';
import { translateCosine } from './cosine';
import { translateExponential } from './exponential';
import { translateInverseTime } from './inverse-time';
import { translateMilestones } from './milestones';
import type { Translate } from './native-family';
import { translateOneCycle } from './one-cycle';
import { translatePolynomial } from './polynomial';
import { translateStepDecay } from './step-decay';

const FAMILIES: readonly Translate[] = [
  translateConstant,
  translateStepDecay,
  translateMilestones,
  translateExponential,
  translateInverseTime,
  translateCosine,
  translatePolynomial,
  translateOneCycle
];

/** Schedules of a library that may give the same curve, the best first; none of them has been compared or checked. */
export function nativeCandidates(
  spec: ScheduleSpec,
  library: CodeLibrary
): readonly ScheduleSpec[] {
  return FAMILIES.flatMap(translate => translate(spec, library));
}
