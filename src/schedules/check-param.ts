import { brokenLimit } from './check-number';
import { parseExpression } from './expression/parse-expression';
import type { Limits, NumbersParam, ParamInfo, TableParam } from './param';
import { refuse } from './refuse';
import { isSpec, type ParamValue, type ScheduleSpec } from './spec';

/** How a nested schedule is checked. */
export type CheckNested = (spec: ScheduleSpec, within: ParamInfo) => void;

/** Refuses a value that a parameter may not have; the error names the value and the limit. */
export function checkParam(param: ParamInfo, value: ParamValue, checkNested: CheckNested): void {
  switch (param.kind) {
    case 'number':
      return param.optional && value === null ? undefined : checkNumber(param, value);
    case 'flag':
      return typeof value === 'boolean' ? undefined : mustBe(param, value, 'true or false');
    case 'choice':
      return typeof value === 'string' && param.options.includes(value)
        ? undefined
        : mustBe(param, value, param.options.join(', '));
    case 'numbers':
      return checkNumbers(param, value);
    case 'table':
      return checkTable(param, value);
    case 'expression':
      if (typeof value !== 'string') {
        mustBe(param, value, 'an expression');
      }
      parseExpression(value, param.variables);
      return;
    case 'schedule':
      return isSpec(value) ? checkNested(value, param) : mustBe(param, value, 'a schedule');
    case 'schedules':
      if (!Array.isArray(value) || value.length === 0 || !value.every(isSpec)) {
        mustBe(param, value, 'a list of schedules');
      }
      (value as readonly ScheduleSpec[]).forEach(spec => checkNested(spec, param));
  }
}

function mustBe({ name }: ParamInfo, value: unknown, options: string): never {
  return refuse('{name} must be one of {options}, not {value}', {
    name,
    options,
    value: typeof value === 'string' ? value : JSON.stringify(value)
  });
}

function checkNumber({ name, limits }: { name: string; limits: Limits }, value: unknown): void {
  const template = brokenLimit(limits, value);
  if (template !== null) {
    refuse(template, {
      name,
      value: String(value),
      above: limits.above ?? '',
      below: limits.below ?? '',
      atLeast: limits.atLeast ?? '',
      atMost: limits.atMost ?? ''
    });
  }
}

function checkNumbers(param: NumbersParam, value: unknown): void {
  if (!Array.isArray(value)) {
    mustBe(param, value, 'a list of numbers');
  }
  const list: readonly unknown[] = value;
  list.forEach(item => checkNumber(param, item));
  const numbers = list as readonly number[];
  const after = numbers.findIndex((item, i) => i > 0 && item < numbers[i - 1]);
  if (param.ordered && after !== -1) {
    refuse('{name} must be in order: {value} comes after {before}', {
      name: param.name,
      value: numbers[after],
      before: numbers[after - 1]
    });
  }
}

function checkTable(param: TableParam, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    mustBe(param, value, 'a table of numbers');
  }
  for (const [key, item] of Object.entries(value)) {
    checkNumber({ name: param.name, limits: { atLeast: 0, whole: true } }, Number(key));
    checkNumber(param, item);
  }
}
