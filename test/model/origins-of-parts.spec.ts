import { originsOfParts } from '../../src/model/origins-of-parts';
import { output } from './fakes';

const NUMBERS = { name: null };
const SPECIES = { name: 'species', isColumn: true } as const;

function paths(changes: Parameters<typeof output>[2], parts: Parameters<typeof originsOfParts>[1]) {
  return originsOfParts(output(3, '', changes), parts).map(({ sources }) =>
    sources.map(({ path }) => path)
  );
}

describe('originsOfParts', () => {
  it('finds the numbers of a table at its own path, and a column by its name', () => {
    expect(paths({ code: 'df' }, [NUMBERS, SPECIES])).toEqual([
      ['Out[3]', 'df'],
      ['Out[3]["species"]', 'df["species"]']
    ]);
  });

  it('looks for a column whose name is a number under the number, too', () => {
    expect(paths({ code: 'df' }, [NUMBERS, { name: '2', isColumn: true }])[1]).toEqual([
      'Out[3]["2"]',
      'Out[3][2]',
      'df["2"]',
      'df[2]'
    ]);
  });

  it('finds the parts of a result that are no columns at their places or names', () => {
    expect(paths({ code: 'pair' }, [NUMBERS, { name: 'y' }])).toEqual([
      ['Out[3][0]', 'pair[0]'],
      ['Out[3]["y"]', 'Out[3].y', 'pair["y"]', 'pair.y']
    ]);
  });

  it('finds the arrays of a tuple at their places, and by what the code calls them', () => {
    expect(paths({ code: 'logits, y' }, [NUMBERS, NUMBERS])).toEqual([
      ['Out[3][0]', 'logits'],
      ['Out[3][1]', 'y']
    ]);
  });

  it('counts a table that is printed once', () => {
    const kind = 'stream';
    expect(paths({ code: 'print(df)', kind }, [NUMBERS, SPECIES])).toEqual([
      ['df'],
      ['df["species"]']
    ]);
    const parts = [NUMBERS, SPECIES, NUMBERS, SPECIES];
    expect(paths({ code: 'print(train)\nprint(test.data)', kind }, parts)).toEqual([
      ['train'],
      ['train["species"]'],
      ['test.data'],
      ['test.data["species"]']
    ]);
  });

  it('finds a column of a table under the name that introduces the table', () => {
    const parts = [{ name: 'train' }, SPECIES, { name: null }];
    expect(paths({ code: 'print(a, f(b))', kind: 'stream' }, parts)).toEqual([
      ['a', 'train'],
      ['a["species"]', 'train["species"]'],
      []
    ]);
  });

  it('calls a column by its name', () => {
    const origins = originsOfParts(output(3, '', { code: 'df' }), [NUMBERS, SPECIES]);
    expect(origins.map(({ label }) => label)).toEqual(['df', 'species']);
  });
});
