import { useId, type ReactElement } from 'react';
import type { LossEntry } from '../../losses/loss-entry';
import type { LossParam } from '../../losses/loss-spec';
import { isIgnored } from '../../losses/param-roles';
import { BALANCED } from '../../losses/resolve-params';
import { useEnvironment } from '../environment';
import { NumberField } from '../inputs/number-field';

export interface WhatIfParamsProps {
  readonly entry: LossEntry;
  readonly params: Readonly<Record<string, LossParam>>;
  readonly onChange: (name: string, value: LossParam) => void;
}

/** What is tried by a click or a number: balanced weights, and a target that is left out. */
export function WhatIfParams({ entry, params, onChange }: WhatIfParamsProps): ReactElement {
  const { trans } = useEnvironment();
  const id = useId();
  const weight = entry.params.find(({ name }) => name === 'weight');
  const ignored = entry.params.find(isIgnored);
  const isBalanced = params.weight === BALANCED;
  return (
    <>
      {entry.sample === 'row' && weight !== undefined && (
        <>
          <label htmlFor={`${id}-weight`}>{trans.__('balanced weights')}</label>
          <input
            id={`${id}-weight`}
            type="checkbox"
            checked={isBalanced}
            onChange={event => onChange('weight', event.target.checked ? BALANCED : null)}
          />
          <span />
        </>
      )}
      {ignored !== undefined && (
        <>
          <label htmlFor={`${id}-ignored`}>{trans.__('left out target')}</label>
          <NumberField
            id={`${id}-ignored`}
            param={ignored}
            value={params[ignored.name] ?? ignored.default}
            onChange={value => onChange(ignored.name, value)}
          />
          <span />
        </>
      )}
    </>
  );
}
