import relaxed from '#wasm/relaxed.b64';
import simd from '#wasm/simd.b64';
import { RowKernel, type RowKernelExports } from './row-kernel';
import { startModule } from './start-module';

/**
 * The fastest kernel that runs here: with fused multiply-add where engine and processor have it, with SIMD else; null without
 * either, and where the page's security policy refuses WebAssembly.
 */
export function loadRowKernel(): RowKernel | null {
  for (const text of [relaxed, simd]) {
    const bytes = decodeBase64(text);
    const kernel = WebAssembly.validate(bytes) ? startKernel(bytes) : null;
    if (kernel?.isAccurate() === true) {
      return kernel;
    }
  }
  return null;
}

/** A module of `assembly/` as it was compiled; null where it may not run. */
export function startKernel(bytes: BufferSource, large?: number): RowKernel | null {
  const exports = startModule(bytes);
  return exports === null ? null : new RowKernel(exports as unknown as RowKernelExports, large);
}

export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), character => character.charCodeAt(0));
}
