import relaxed from '#wasm/descent-relaxed.b64';
import simd from '#wasm/descent-simd.b64';
import { decodeBase64 } from '../losses/load-row-kernel';
import { startModule } from '../losses/start-module';
import { DescentKernel, type DescentKernelExports } from './descent-kernel';

/** The fastest kernel that runs here; null where none does. */
export function loadDescentKernel(): DescentKernel | null {
  for (const text of [relaxed, simd]) {
    const bytes = decodeBase64(text);
    const kernel = WebAssembly.validate(bytes) ? startDescentKernel(bytes) : null;
    if (kernel !== null) {
      return kernel;
    }
  }
  return null;
}

/** A module as it was compiled; null where it may not run. */
export function startDescentKernel(bytes: BufferSource): DescentKernel | null {
  const exports = startModule(bytes);
  return exports === null ? null : new DescentKernel(exports as unknown as DescentKernelExports);
}

/** Loaded with the first training. */
let kernel: DescentKernel | null | undefined;

/** The one kernel of this thread; null where none runs. */
export function sharedDescentKernel(): DescentKernel | null {
  kernel = kernel === undefined ? loadDescentKernel() : kernel;
  return kernel;
}
