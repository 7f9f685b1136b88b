import { useId, type ReactElement } from 'react';
import {
  DEFAULT_OPTIMIZERS,
  type AdamSpec,
  type OptimizerSpec,
  type SgdSpec
} from '../../simulation/optimizers/optimizer-spec';
import { useEnvironment } from '../environment';
import { NumberField } from './number-field';

export interface OptimizerFieldsProps {
  readonly optimizer: OptimizerSpec;
  readonly onChange: (optimizer: OptimizerSpec) => void;
}

const NAMES = Object.keys(DEFAULT_OPTIMIZERS) as OptimizerSpec['name'][];

/** The optimizer of torch.optim that makes the steps, with its parameters. */
export function OptimizerFields({ optimizer, onChange }: OptimizerFieldsProps): ReactElement {
  const { trans } = useEnvironment();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{trans.__('Optimizer')}</label>
      <select
        id={id}
        className="jp-mod-styled"
        value={optimizer.name}
        onChange={event =>
          onChange(DEFAULT_OPTIMIZERS[event.target.value as OptimizerSpec['name']])
        }
      >
        {NAMES.map(name => (
          <option key={name}>{name}</option>
        ))}
      </select>
      {optimizer.name === 'SGD' ? (
        <SgdFields optimizer={optimizer} onChange={onChange} />
      ) : (
        <AdamFields optimizer={optimizer} onChange={onChange} />
      )}
      <NumberField
        label={trans.__('Weight decay')}
        meaning={trans.__('How much of the parameters is taken away, besides the gradient')}
        value={optimizer.weightDecay}
        min={0}
        onChange={weightDecay => onChange({ ...optimizer, weightDecay })}
      />
    </>
  );
}

interface FieldsProps<Spec> {
  readonly optimizer: Spec;
  readonly onChange: (optimizer: OptimizerSpec) => void;
}

function SgdFields({ optimizer, onChange }: FieldsProps<SgdSpec>): ReactElement {
  const { trans } = useEnvironment();
  const id = useId();
  const { momentum, nesterov } = optimizer;
  return (
    <>
      <NumberField
        label={trans.__('Momentum')}
        meaning={trans.__('How much of the last step goes on into the next one')}
        value={momentum}
        min={0}
        below={1}
        onChange={next =>
          onChange({ ...optimizer, momentum: next, nesterov: nesterov && next > 0 })
        }
      />
      <label htmlFor={id} title={trans.__('Needs a momentum')}>
        {trans.__('Nesterov')}
      </label>
      <input
        id={id}
        type="checkbox"
        checked={nesterov}
        disabled={momentum === 0}
        onChange={event => onChange({ ...optimizer, nesterov: event.target.checked })}
      />
    </>
  );
}

function AdamFields({ optimizer, onChange }: FieldsProps<AdamSpec>): ReactElement {
  const { trans } = useEnvironment();
  return (
    <>
      <NumberField
        label={trans.__('β₁')}
        meaning={trans.__('How much of the mean of the gradients is kept in each step')}
        value={optimizer.beta1}
        min={0}
        below={1}
        onChange={beta1 => onChange({ ...optimizer, beta1 })}
      />
      <NumberField
        label={trans.__('β₂')}
        meaning={trans.__('How much of the mean of their squares is kept in each step')}
        value={optimizer.beta2}
        min={0}
        below={1}
        onChange={beta2 => onChange({ ...optimizer, beta2 })}
      />
    </>
  );
}
