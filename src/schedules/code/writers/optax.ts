import type { ScheduleSpec } from '../../spec';
import type { CodeWriter } from '../code-library';
import { arrayDialect } from '../dialect';
import { functionText } from '../function-text';
import { namedInputs, pythonText, type Python } from '../python-text';
import { withImports } from './with-imports';

/** A schedule: a function of the count that any optimizer takes in place of its rate. */
export const optaxWriter: CodeWriter = {
  float32: true,
  own: spec => {
    if (spec.name === 'reduce_on_plateau') {
      return plateau(spec);
    }
    const text = pythonText(construction(spec), '', 'learning_rate = '.length);
    return withImports('import optax', '', `learning_rate = ${text}`);
  },
  following: rate =>
    withImports(
      'import jax.numpy as jnp',
      functionText({ ...rate, name: 'rate_at' }, arrayDialect('jnp')),
      'def learning_rate(count):\n    return rate_at(jnp.asarray(count, jnp.float32))'
    )
};

function construction({ name, params }: ScheduleSpec): Python {
  const { schedules, cosine_kwargs, ...rest } = params;
  const specs = (schedules ?? cosine_kwargs) as readonly ScheduleSpec[] | undefined;
  const list = { list: (specs ?? []).map(schedules === undefined ? keywords : construction) };
  return {
    callee: `optax.${name}`,
    inputs: [...(specs === undefined ? [] : [{ name: null, value: list }]), ...namedInputs(rest)]
  };
}

function keywords({ params }: ScheduleSpec): Python {
  return { callee: 'dict', inputs: namedInputs(params) };
}

/** It scales what the optimizer before it says, by the value that `update` is given. */
function plateau({ params }: ScheduleSpec): string {
  const { learning_rate, ...rest } = params;
  const call: Python = {
    callee: 'optax.chain',
    inputs: [
      { name: null, value: `optax.sgd(${Number(learning_rate)})` },
      {
        name: null,
        value: { callee: 'optax.contrib.reduce_on_plateau', inputs: namedInputs(rest) }
      }
    ]
  };
  const text = pythonText(call, '', 'optimizer = '.length);
  return withImports('import optax\nimport optax.contrib', '', `optimizer = ${text}`);
}
