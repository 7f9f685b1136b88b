import { parseOutput } from '../../../src/repr/parse-output';
import { jsonText } from '../../../src/sources/notebook/json-text';

describe('jsonText', () => {
  it('is read as nested lists, named by their keys', () => {
    const text = jsonText({ logits: [[0.5, 1.25]], labels: [1, 0, 1] }) ?? '';
    expect(parseOutput(text)).toMatchObject([
      { name: 'logits', array: { shape: [1, 2], provenance: { kind: 'exact' } } },
      { name: 'labels', array: { dtype: 'int64', shape: [3] } }
    ]);
  });

  it('never passes on a number that the page may have rounded', () => {
    const rounded = JSON.parse('[0, 9007199254740993, 1]') as unknown;
    const [item] = parseOutput(jsonText(rounded) ?? '');
    expect(item?.kind).not.toBe('array');
  });

  it.each([[null], ['[1, 2]'], [3], [{ a: 1 }], [undefined]])('is null for %j', value => {
    expect(jsonText(value)).toBeNull();
  });
});
