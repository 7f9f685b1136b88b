let isSupported: boolean | null = null;

/** Whether this browser can draw with WebGL now; asked once, because each question costs a context. */
export function supportsWebgl(): boolean {
  isSupported ??= createsContext();
  return isSupported;
}

function createsContext(): boolean {
  const context = document.createElement('canvas').getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
