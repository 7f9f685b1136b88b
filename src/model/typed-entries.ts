import type { Engine } from '../engine/engine';
import { revive } from '../engine/failure';
import { TaggedError } from '../errors';
import type { InputEntry } from './input-entry';

/** Arrays that a person types into the panel. */
export class TypedEntries {
  constructor(
    private readonly engine: Engine,
    private readonly prefix: string
  ) {}

  get entries(): readonly InputEntry[] {
    return [...this.typed.values()];
  }

  /** Reads the text as an output's text would be read. A text that is no array is an error, and the last array stays. */
  async type(role: string, text: string): Promise<InputEntry> {
    const draft = `${this.prefix}draft:${role}`;
    const list = asList(text);
    const [array, ...others] = await this.engine.load(draft, { kind: 'text', text: list });
    if (array?.kind === 'broken') {
      throw revive(array.failure);
    }
    if (array === undefined || others.length > 0) {
      throw new TaggedError(
        'broken-array',
        '“{text}” is not one array: type class indices, such as 0 2 1, or a list',
        { text }
      );
    }
    const key = `${this.prefix}typed:${role}`;
    await this.engine.load(key, { kind: 'text', text: list });
    const entry: InputEntry = {
      id: `typed:${role}`,
      label: role,
      place: { kind: 'typed' },
      ref: { key, index: 0 },
      version: ++this.lastVersion,
      description: array.description,
      failure: null,
      sources: [],
      disagreement: null,
      outdated: false,
      about: null
    };
    this.typed.set(role, entry);
    return entry;
  }

  async dispose(): Promise<void> {
    const roles = [...this.typed.keys()];
    await this.engine.unload(
      roles.flatMap(role => [`${this.prefix}typed:${role}`, `${this.prefix}draft:${role}`])
    );
  }

  private readonly typed = new Map<string, InputEntry>();
  private lastVersion = 0;
}

/** Bare numbers, apart by spaces or commas, are the list that a person means; in parentheses as well. */
function asList(text: string): string {
  const [, inside] = /^\s*\((.*)\)\s*$/s.exec(text) ?? [text, text];
  const words = inside.split(/[\s,;]+/).filter(word => word !== '');
  return words.length > 0 && words.every(word => /^[-+]?\d+$/.test(word))
    ? `[${words.join(', ')}]`
    : text;
}
