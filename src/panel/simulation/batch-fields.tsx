import { useId, type ReactElement } from 'react';
import type { DescentPlan } from '../../simulation/descent-plan';
import { useEnvironment } from '../environment';
import { NumberField } from './number-field';

export interface BatchFieldsProps {
  readonly plan: DescentPlan;
  readonly onChange: (plan: DescentPlan) => void;
}

/** The size of a batch when somebody first asks for batches. */
const FIRST_SIZE = 32;

/** On how many samples each step is made, and in which order they come. */
export function BatchFields({ plan, onChange }: BatchFieldsProps): ReactElement {
  const { trans } = useEnvironment();
  const id = useId();
  const { batchSize, seed } = plan;
  return (
    <>
      <label htmlFor={id} title={trans.__('Each step sees a part of the samples only')}>
        {trans.__('Mini-batches')}
      </label>
      <input
        id={id}
        type="checkbox"
        checked={batchSize !== null}
        onChange={event =>
          onChange({ ...plan, batchSize: event.target.checked ? FIRST_SIZE : null })
        }
      />
      {batchSize !== null && (
        <>
          <NumberField
            label={trans.__('Batch size')}
            meaning={trans.__('Samples of each step; the last batch of an epoch may be smaller')}
            value={batchSize}
            min={1}
            whole
            onChange={next => onChange({ ...plan, batchSize: next })}
          />
          <NumberField
            label={trans.__('Seed')}
            meaning={trans.__('Of the order of the samples')}
            value={seed}
            min={0}
            below={2 ** 31}
            whole
            onChange={next => onChange({ ...plan, seed: next })}
          />
        </>
      )}
    </>
  );
}
