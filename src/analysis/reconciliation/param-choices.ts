import type { LossParamInfo } from '../../losses/loss-entry';
import { isIgnored, isSmoothing } from '../../losses/param-roles';
import type { LossParam } from '../../losses/loss-spec';
import { BALANCED } from '../../losses/resolve-params';
import type { NamedWeights } from './types';

/** A value that a parameter may have had, and how far-fetched it is. */
export interface ParamChoice {
  readonly value: LossParam;
  readonly cost: number;
  readonly weightsName: string | null;
}

export interface ChoiceContext {
  /** What the person gave in the panel. */
  readonly own: Readonly<Record<string, LossParam>>;
  readonly named: readonly NamedWeights[];
  /** Targets that people leave out of the loss, and that occur here. */
  readonly ignorable: readonly number[];
  readonly canBalance: boolean;
}

const SMOOTHINGS: readonly (readonly [number, number])[] = [
  [0.1, 1.5],
  [0.05, 2.5],
  [0.2, 2.5],
  [0.01, 2.5]
];

/** What a parameter may have been: the library's default, the person's own value, and what is common in practice. */
export function paramChoices(info: LossParamInfo, context: ChoiceContext): readonly ParamChoice[] {
  const plain = (value: LossParam, cost: number): ParamChoice => ({
    value,
    cost,
    weightsName: null
  });
  const own = context.own[info.name];
  const choices = [
    plain(info.default, 0),
    ...(own === undefined ? [] : [plain(own, 1)]),
    ...commonChoices(info, context, plain)
  ];
  const isFirst = ({ value }: ParamChoice, i: number): boolean =>
    choices.findIndex(other => JSON.stringify(other.value) === JSON.stringify(value)) === i;
  return choices.filter(isFirst);
}

function commonChoices(
  info: LossParamInfo,
  { named, ignorable, canBalance }: ChoiceContext,
  plain: (value: LossParam, cost: number) => ParamChoice
): readonly ParamChoice[] {
  if (info.kind === 'weights') {
    return [
      ...named.map(({ name, weights }) => ({ value: weights, cost: 1.25, weightsName: name })),
      ...(canBalance ? [plain(BALANCED, 2)] : [])
    ];
  }
  if (info.kind === 'switch') {
    return [plain(info.default !== true, 0.5)];
  }
  if (isSmoothing(info)) {
    return SMOOTHINGS.map(([value, cost]) => plain(value, cost));
  }
  return isIgnored(info) ? ignorable.map(value => plain(value, 1.5)) : [];
}
