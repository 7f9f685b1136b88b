/** How a way of computing in Python writes what its operators do not say. */
export interface Dialect {
  /** A call of a function of `expression/functions.ts` on printed inputs. */
  call(name: string, inputs: readonly string[]): string;
  constant(name: string): string;
  conditional(condition: string, value: string, other: string): string;
  /** Whether a condition may be an array, so that `and`, `or`, `not` and numbers made of it must be functions. */
  readonly module: string | null;
}

const BUILT_IN = new Set(['abs', 'float', 'int', 'max', 'min', 'pow']);

/** Plain numbers, by the module `math`. */
export const PLAIN: Dialect = {
  call: (name, inputs) => `${BUILT_IN.has(name) ? name : `math.${name}`}(${inputs.join(', ')})`,
  constant: name => `math.${name}`,
  conditional: (condition, value, other) => `${value} if ${condition} else ${other}`,
  module: null
};

/** Functions of two values, which are called once more for each further one. */
const PAIRWISE: Readonly<Record<string, string>> = { max: 'maximum', min: 'minimum' };
const RENAMED: Readonly<Record<string, string>> = { int: 'trunc', pow: 'power' };

const ATOM = /^[\w.]+$/;

/** Arrays of a module that names its functions as numpy does: `jnp` or `keras.ops`. */
export function arrayDialect(module: string): Dialect {
  return {
    call: (name, inputs) => {
      if (name === 'float') {
        return ATOM.test(inputs[0]) ? inputs[0] : `(${inputs[0]})`;
      }
      if (name === 'log' && inputs.length === 2) {
        return `(${module}.log(${inputs[0]}) / ${module}.log(${inputs[1]}))`;
      }
      return Object.hasOwn(PAIRWISE, name)
        ? inputs.reduce((left, right) => `${module}.${PAIRWISE[name]}(${left}, ${right})`)
        : `${module}.${RENAMED[name] ?? name}(${inputs.join(', ')})`;
    },
    constant: name => `math.${name}`,
    conditional: (condition, value, other) => `${module}.where(${condition}, ${value}, ${other})`,
    module
  };
}
