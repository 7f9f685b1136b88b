/** A WebAssembly module that `scripts/build-wasm.mjs` has compiled, bundled as its base64 text. */
declare module '*.b64' {
  const text: string;
  export default text;
}
