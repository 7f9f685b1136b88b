const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Makes a person's words show as they are where Plotly would read mark-up. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, character => ENTITIES[character]);
}
