import { readNumpyScalar } from '../../src/repr/numpy-scalar';
import { SourceText } from '../../src/repr/source-text';

describe('readNumpyScalar', () => {
  it.each([
    ['3.2)', 'float64', 3.2],
    ['0.1)', 'float32', Math.fround(0.1)],
    ['0.1)', 'float16', 0.0999755859375],
    ['-5)', 'int64', -5],
    ['nan)', 'float64', NaN]
  ] as const)('%s is an exact %s', (text, dtype, value) => {
    const reading = readNumpyScalar(new SourceText(text), 0, dtype);
    expect(reading?.content).toMatchObject({
      kind: 'array',
      array: { dtype, shape: [], provenance: { kind: 'exact' } }
    });
    expect(reading?.content.kind === 'array' && [...reading.content.array.values]).toEqual([value]);
  });

  it.each([
    ['x)', 'float64'],
    ['0.5)', 'int64'],
    ['0.5', 'float64']
  ] as const)('finds none in %s of %s', (text, dtype) => {
    expect(readNumpyScalar(new SourceText(text), 0, dtype)).toBeNull();
  });
});
