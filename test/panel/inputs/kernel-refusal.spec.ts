import { kernelRefusal } from '../../../src/panel/inputs/kernel-refusal';
import { NO_KERNEL } from '../../../src/sources/notebook/kernel-state';
import { trans } from '../environment';

const IR = { ...NO_KERNEL, status: 'idle', name: 'R' } as const;

describe('kernelRefusal', () => {
  it('names a kernel of another language', () => {
    expect(kernelRefusal({ ...IR, readable: false }, trans)).toBe(
      'Arrays can only be read from a Python kernel, and this is R'
    );
  });

  it('is silent about a Python kernel, and before the kernel has told its language', () => {
    expect(kernelRefusal({ ...IR, readable: true }, trans)).toBeNull();
    expect(kernelRefusal({ ...IR, readable: null }, trans)).toBeNull();
  });
});
