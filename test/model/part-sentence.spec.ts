import { partSentence } from '../../src/model/part-sentence';
import { fill } from '../../src/sentence';
import { entry } from './entry';

function words(...args: Parameters<typeof entry>): string | null {
  const part = partSentence(entry(...args));
  return part === null ? null : fill(part.template, part.values);
}

describe('partSentence', () => {
  const place = { kind: 'kernel' } as const;

  it('tells a sample and a slice', () => {
    const about = { note: null, classNames: null, rows: { size: 5, of: 90 } };
    expect(words('z', {}, { place, about })).toBe('a sample: 5 of 90 rows');
    expect(words('z[:5]', {}, { place })).toBe('a part: z[:5]');
  });

  it('is silent about what is whole', () => {
    expect(partSentence(null)).toBeNull();
    expect(words('z', {}, { place })).toBeNull();
    expect(words('d["a:b"]', {}, { place })).toBeNull();
  });
});
