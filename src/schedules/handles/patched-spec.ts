import { findSchedule } from '../registry';
import type { ParamValue, ScheduleSpec } from '../spec';
import type { Patch } from './curve-point';
import { withinLimits } from './within-limits';

/** The schedule with other values of some parameters, each as near as its limits allow. */
export function patchedSpec(spec: ScheduleSpec, patch: Patch): ScheduleSpec {
  const infos = findSchedule(spec.library, spec.name).params;
  const changes = Object.entries(patch).map(([name, value]): [string, ParamValue] => {
    const info = infos.find(param => param.name === name);
    return [name, info === undefined ? value : withinLimits(value, info)];
  });
  return { ...spec, params: { ...spec.params, ...Object.fromEntries(changes) } };
}
