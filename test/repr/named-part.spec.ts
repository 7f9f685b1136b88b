import { namedPart } from '../../src/repr/named-part';

describe('namedPart', () => {
  it('calls the numbers of a table as the table, and a column as itself', () => {
    expect(namedPart(null, 'train')).toEqual({ name: 'train' });
    expect(namedPart(null, null)).toEqual({ name: null });
    expect(namedPart('species', 'train')).toEqual({ name: 'species', isColumn: true });
  });
});
