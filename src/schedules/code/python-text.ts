import type { ParamValue } from '../spec';

/** A value as Python's text is made of it: a literal, a list, or a call. */
export type Python =
  | string
  | { readonly list: readonly Python[] }
  | { readonly callee: string; readonly inputs: readonly Input[] };

export interface Input {
  /** Null for one that is given by its place. */
  readonly name: string | null;
  readonly value: Python;
}

/** Columns that a line of code has at most, where it can be broken. */
const MAX_COLUMNS = 88;
const INDENT = '    ';

/** The code of a value whose first line begins after `used` columns; what is too long is broken as Black does. */
export function pythonText(value: Python, indent = '', used = indent.length): string {
  const flat = flatText(value);
  if (typeof value === 'string' || used + flat.length <= MAX_COLUMNS) {
    return flat;
  }
  const inner = indent + INDENT;
  const [open, close, parts] =
    'list' in value
      ? ['[', ']', value.list.map(item => ({ name: null, value: item }))]
      : [`${value.callee}(`, ')', value.inputs];
  const lines = parts.map(part => {
    const head = part.name === null ? inner : `${inner}${part.name}=`;
    return `${head}${pythonText(part.value, inner, head.length + 1)},\n`;
  });
  return `${open}\n${lines.join('')}${indent}${close}`;
}

function flatText(value: Python): string {
  if (typeof value === 'string') {
    return value;
  }
  if ('list' in value) {
    return `[${value.list.map(flatText).join(', ')}]`;
  }
  const inputs = value.inputs.map(input =>
    input.name === null ? flatText(input.value) : `${input.name}=${flatText(input.value)}`
  );
  return `${value.callee}(${inputs.join(', ')})`;
}

/** A plain value of a spec as a literal of Python. */
export function literal(value: ParamValue): string {
  if (value === null) {
    return 'None';
  }
  switch (typeof value) {
    case 'boolean':
      return value ? 'True' : 'False';
    case 'string':
      return JSON.stringify(value);
    case 'number':
      return String(value);
    default:
      return Array.isArray(value)
        ? `[${value.join(', ')}]`
        : `{${Object.entries(value)
            .map(([key, item]) => `${key}: ${item}`)
            .join(', ')}}`;
  }
}

/** The parameters of a spec as named inputs; what is left out is left out. */
export function namedInputs(params: Readonly<Record<string, ParamValue>>): readonly Input[] {
  return Object.entries(params)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ({ name, value: literal(value) }));
}
