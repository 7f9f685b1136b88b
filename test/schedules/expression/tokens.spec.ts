import { tokensOf } from '../../../src/schedules/expression/tokens';

const brief = (text: string): readonly string[] =>
  tokensOf(text).map(({ kind, text: found }) => `${kind} ${found}`.trim());

describe('tokensOf', () => {
  it('says where each token begins, without the spaces before it', () => {
    expect(tokensOf('  2 *step')).toEqual([
      { kind: 'number', text: '2', at: 2 },
      { kind: 'sign', text: '*', at: 4 },
      { kind: 'name', text: 'step', at: 5 },
      { kind: 'end', text: '', at: 9 }
    ]);
  });

  it.each([
    ['', ['end']],
    [' \t\n', ['end']],
    ['.5', ['number .5', 'end']],
    ['5.', ['number 5.', 'end']],
    ['1E+3', ['number 1E+3', 'end']],
    ['1e-3-2', ['number 1e-3', 'sign -', 'number 2', 'end']],
    ['1e', ['number 1', 'name e', 'end']],
    ['math.pi', ['name math.pi', 'end']],
    ['_x1', ['name _x1', 'end']]
  ])('cuts %j', (text, tokens) => {
    expect(brief(text)).toEqual(tokens);
  });

  it('takes zeros before a number as Python does', () => {
    expect(brief('000 0.5 007.5 01e2')).toEqual([
      ...['number 000', 'number 0.5', 'number 007.5', 'number 01e2'],
      'end'
    ]);
    expect(() => tokensOf('1 + 007')).toThrow(
      'the expression has a zero before the whole number 007 at character 5'
    );
    expect(() => tokensOf('010')).toThrow('a zero before the whole number 010 at character 1');
  });

  it('takes the longest sign there is', () => {
    expect(brief('a**b//c<=d>=e==f!=g<h')).toEqual([
      ...['name a', 'sign **', 'name b', 'sign //', 'name c', 'sign <=', 'name d', 'sign >='],
      ...['name e', 'sign ==', 'name f', 'sign !=', 'name g', 'sign <', 'name h', 'end']
    ]);
  });

  it.each([
    ['1 + $', '$ at character 5'],
    ['step = 3', '= at character 6'],
    ['[1]', '[ at character 1'],
    ['a ! b', '! at character 3'],
    ['1 + é', 'é at character 5'],
    ['.', '. at character 1']
  ])('refuses %j, counting from 1', (text, place) => {
    expect(() => tokensOf(text)).toThrow(`the expression has an unexpected ${place}`);
  });
});
