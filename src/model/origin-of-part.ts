import type { LoadedArray } from '../engine/engine';
import type { KernelSource } from '../sources/kernel/types';
import { wholeOf } from '../sources/kernel/whole-of';
import type { CellOutput } from '../sources/notebook/cell-output';
import { originOfOutput, type Origin } from '../sources/notebook/origin-of-output';

type Part = Pick<LoadedArray, 'name' | 'isColumn'>;

/**
 * Where the index-th array of an output comes from. The numbers of a table and its columns of names are one object: the
 * numbers lie at its own path, where the kernel leaves out what is no number, and a column under its name.
 */
export function originOfPart(output: CellOutput, arrays: readonly Part[], index: number): Origin {
  const isObject = ({ isColumn }: Part): boolean => isColumn !== true;
  const part = arrays[index];
  const before = arrays.slice(0, index + 1).filter(isObject);
  const object = before.at(-1) ?? part;
  const place = {
    index: Math.max(0, before.length - 1),
    count: arrays.filter(isObject).length
  };
  const origin = originOfObject(output, object, place);
  return part.isColumn === true && part.name !== null
    ? { label: part.name, sources: stepInto(origin.sources, columnSteps(part.name)) }
    : origin;
}

function originOfObject(
  output: CellOutput,
  { name }: Part,
  place: { readonly index: number; readonly count: number }
): Origin {
  const origin = originOfOutput(output, name, place);
  if (output.kind !== 'result' || place.count === 1) {
    return origin;
  }
  const steps = name === null ? [`[${place.index}]`] : [`[${JSON.stringify(name)}]`, `.${name}`];
  return { ...origin, sources: stepInto(origin.sources, steps) };
}

/** A name of digits may be a number, as pandas calls columns without names. */
function columnSteps(name: string): string[] {
  const quoted = `[${JSON.stringify(name)}]`;
  return /^\d+$/.test(name) ? [quoted, `[${name}]`] : [quoted];
}

function stepInto(sources: readonly KernelSource[], steps: readonly string[]): KernelSource[] {
  return sources.flatMap(({ path }) => steps.map(step => wholeOf(path + step)));
}
