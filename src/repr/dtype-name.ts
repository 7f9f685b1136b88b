import { isDType, type DType } from '../array/dtype';

const KINDS: Record<string, string> = { f: 'float', i: 'int', u: 'uint' };

/** Floats of 8 bits are widened, as those of the kernel are. */
const EIGHT_BITS = /^float8_\w+$/;

/** numpy's `dtype=` argument, such as `float32` or `'>f4'`; null if it is none that can be read. */
export function numpyDType(argument: string | undefined): DType | null {
  const name = (argument ?? '').replace(/['"]/g, '').replace(EIGHT_BITS, 'float32');
  if (isDType(name)) {
    return name;
  }
  const code = /^[<>=|]([fiu])(\d)$/.exec(name);
  const long = code === null ? '' : `${KINDS[code[1]]}${Number(code[2]) * 8}`;
  return isDType(long) ? long : null;
}

/** torch's `dtype=` argument, such as `torch.float16`. */
export function torchDType(argument: string | undefined): DType | null {
  const name = (argument ?? '').replace(/^torch\./, '').replace(EIGHT_BITS, 'float32');
  return isDType(name) ? name : null;
}

/** What arrow calls its types where numpy has other names. */
const ARROW: Record<string, string> = { halffloat: 'float16', float: 'float32', double: 'float64' };

/** The dtype that pandas prints under a Series, where its nullable types begin with a capital. */
export function pandasDType(name: string): DType | null {
  if (name === 'boolean') {
    return 'bool';
  }
  const arrow = /^(\w+)\[pyarrow\]$/.exec(name)?.[1];
  if (arrow !== undefined) {
    const long = ARROW[arrow] ?? arrow;
    return isDType(long) ? long : null;
  }
  const lower = /^(?:Int|UInt|Float)\d+$/.test(name) ? name.toLowerCase() : name;
  return isDType(lower) ? lower : null;
}
