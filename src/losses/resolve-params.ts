import { TaggedError } from '../errors';
import { classWeights } from './class-weights';
import type { LossEntry, LossParamInfo, LossParams } from './loss-entry';
import type { LossParam, LossSpec } from './loss-spec';

/** What the values of a parameter depend on beside itself. */
export interface ParamContext {
  /** How many weights there must be: one a class, or one a column of elements. */
  readonly numWeights: number;
  /** Whether they are those of columns, for which one value stands for all. */
  readonly areColumns?: boolean;
  /** Class index of each sample, for balanced weights; negative ones have no class. */
  readonly indices: Int32Array;
}

/** The word that stands for weights that give each class the same say. */
export const BALANCED = 'balanced';

/**
 * The parameters of a spec with the library's defaults for those that are left out. A number out of the library's range and
 * weights of the wrong length are errors that name the value and the limit.
 */
export function resolveParams(entry: LossEntry, { params }: LossSpec): LossParams {
  return Object.fromEntries(
    entry.params.map(info => [info.name, checkedParam(info, params[info.name] ?? info.default)])
  );
}

/** The same once the data are known: balanced weights become numbers, and lengths are checked. */
export function completeParams(
  entry: LossEntry,
  params: LossParams,
  context: ParamContext
): LossParams {
  const weights = entry.params.filter(({ kind }) => kind === 'weights');
  return weights.reduce<LossParams>(
    (all, { name }) => ({ ...all, [name]: completeWeights(name, params[name], context) }),
    params
  );
}

/** The value, or an error that names the limit. */
export function checkedParam(info: LossParamInfo, value: LossParam): LossParam {
  const { name, kind, min = -Infinity, max = Infinity, choices } = info;
  if (choices !== undefined) {
    return chosen(name, value, choices);
  }
  if (kind === 'switch' || kind === 'weights' || (value === null && info.optional === true)) {
    return value;
  }
  if (typeof value !== 'number' || Number.isNaN(value)) {
    throw new TaggedError('invalid-option', '{name} must be a number', { name });
  }
  if (kind === 'integer' && !Number.isInteger(value)) {
    throw new TaggedError('invalid-option', '{name} {value} is not a whole number', {
      name,
      value
    });
  }
  if (value < min || value > max) {
    throw new TaggedError('invalid-option', '{name} {value} is outside {min}..{max}', {
      name,
      value,
      min: String(min),
      max: String(max)
    });
  }
  return value;
}

function chosen(name: string, value: LossParam, choices: readonly string[]): LossParam {
  if (typeof value !== 'string' || !choices.includes(value)) {
    throw new TaggedError('invalid-option', '{name} {value} is none of {choices}', {
      name,
      value: String(value),
      choices: choices.join(', ')
    });
  }
  return value;
}

/** Weights as numbers, `balanced` ones made of the counts of the classes. */
export function completeWeights(name: string, value: LossParam, context: ParamContext): LossParam {
  if (value === BALANCED) {
    return Array.from(classWeights(context.indices, context.numWeights));
  }
  if (!Array.isArray(value) || value.length === context.numWeights) {
    return value;
  }
  const { numWeights, areColumns = false } = context;
  if (areColumns && value.length === 1) {
    return Array.from({ length: numWeights }, () => Number(value[0]));
  }
  throw new TaggedError(
    'invalid-option',
    areColumns
      ? '{name} has {found} values, and there must be {numWeights}: one for each column'
      : '{name} has {found} values, and there must be {numWeights}: one for each class',
    { name, found: value.length, numWeights }
  );
}
