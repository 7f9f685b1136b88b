/**
 * A sentence for a person: an English template with `{name}` places, and the values that fill them. The template is also
 * the key under which a translation is looked up, so the pure folders can speak without knowing the language.
 */
export interface Sentence {
  readonly template: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export function sentence(template: string, values: Sentence['values'] = {}): Sentence {
  return { template, values };
}

/** Fills the places of a (translated) template; a place without a value stays as it is written. */
export function fill(template: string, values: Sentence['values']): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place
  );
}
