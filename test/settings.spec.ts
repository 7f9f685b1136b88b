import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, readSettings } from '../src/settings';

interface Property {
  readonly title: string;
  readonly description: string;
  readonly default: unknown;
  readonly oneOf?: readonly { readonly const: string }[];
}

const schema = JSON.parse(readFileSync(join(__dirname, '../schema/plugin.json'), 'utf8')) as {
  readonly properties: Readonly<Record<string, Property>>;
};

describe('DEFAULT_SETTINGS', () => {
  it('are those of the schema', () => {
    const defaults = Object.entries(schema.properties).map(([name, { default: value }]) => [
      name,
      value
    ]);
    expect(Object.fromEntries(defaults)).toEqual(DEFAULT_SETTINGS);
  });

  it('are explained, each of them', () => {
    for (const { title, description } of Object.values(schema.properties)) {
      expect([title, description]).not.toContain('');
    }
  });

  it('offers the ways to refresh that are known', () => {
    const ways = schema.properties.refresh.oneOf?.map(({ const: way }) => way) ?? [];
    expect([...ways].sort()).toEqual(['kernel', 'manual', 'outputs']);
  });
});

describe('readSettings', () => {
  it('takes what is set, and the defaults for the rest', () => {
    expect(readSettings({ composite: { refresh: 'manual', byteBudget: 20 } })).toEqual({
      ...DEFAULT_SETTINGS,
      refresh: 'manual',
      byteBudget: 20
    });
    expect(readSettings({ composite: {} })).toEqual(DEFAULT_SETTINGS);
  });
});
