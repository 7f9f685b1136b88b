/** What a compiled module of `assembly/` exports; null where it may not run. */
export function startModule(bytes: BufferSource): WebAssembly.Exports | null {
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
  } catch (error) {
    if (error instanceof WebAssembly.CompileError || error instanceof RangeError) {
      // A policy forbids it, a thread with a page compiles no large module at once, or there is no memory.
      return null;
    }
    throw error;
  }
}
