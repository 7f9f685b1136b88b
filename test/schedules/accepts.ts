import { checkParam } from '../../src/schedules/check-param';
import type { ParamInfo, UnnamedParam } from '../../src/schedules/param';
import type { ParamValue } from '../../src/schedules/spec';

/** Whether a parameter may have a value. */
export function accepts(param: UnnamedParam, value: ParamValue): boolean {
  try {
    checkParam({ ...param, name: 'p' } as ParamInfo, value, () => undefined);
    return true;
  } catch {
    return false;
  }
}

/** A number whose default and both ends of whose slider may be taken. */
export function isSound(param: UnnamedParam): boolean {
  return (
    param.kind === 'number' &&
    [param.default, param.min, param.max].every(value => accepts(param, value)) &&
    param.min < param.max
  );
}
