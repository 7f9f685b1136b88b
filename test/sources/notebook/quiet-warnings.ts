/** JupyterLab's own models warn of Yjs and of the clipboard wherever they run without a page; imported first. */
export const warnings = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
