import type { LoadedArray } from '../engine/engine';
import type { KernelSource } from '../sources/kernel/types';
import { wholeOf } from '../sources/kernel/whole-of';
import type { CellOutput } from '../sources/notebook/cell-output';
import {
  originInTuple,
  originOfOutput,
  type ArrayPlace,
  type Origin
} from '../sources/notebook/origin-of-output';

type Part = Pick<LoadedArray, 'name' | 'isColumn'>;

/**
 * Where the arrays of an output come from. The numbers of a table and its columns of names are one object: the numbers lie
 * at its own path, where the kernel leaves out what is no number, and a column under its name.
 */
export function originsOfParts(output: CellOutput, arrays: readonly Part[]): Origin[] {
  const count = arrays.filter(({ isColumn }) => isColumn !== true).length;
  let index = -1;
  let table: Origin = { label: null, sources: [] };
  return arrays.map(({ name, isColumn }) => {
    if (isColumn === true && name !== null) {
      return { label: name, sources: stepInto(table.sources, columnSteps(name)) };
    }
    table = originOfObject(output, name, { index: ++index, count });
    return table;
  });
}

function originOfObject(output: CellOutput, name: string | null, place: ArrayPlace): Origin {
  const inTuple = name === null ? originInTuple(output, place) : null;
  if (inTuple !== null) {
    return inTuple;
  }
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
