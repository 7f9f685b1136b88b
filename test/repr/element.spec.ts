import { ElementReader } from '../../src/repr/element';
import { NumberBuffer } from '../../src/repr/number-buffer';

function read(text: string): { result: unknown; numbers: NumberBuffer } {
  const numbers = new NumberBuffer();
  return { result: new ElementReader(text, numbers).read(0), numbers };
}

describe('ElementReader', () => {
  it.each([
    ['1.5]', 1.5],
    ['True', 1],
    ['np.False_', 0],
    ['nan', NaN],
    ['-inf,', -Infinity],
    ['np.float64(0.5)', 0.5],
    ['np.float32(0.1)', Math.fround(0.1)],
    ['tensor(0.2500, grad_fn=<MeanBackward0>)', 0.25],
    ['tensor(True)', 1],
    ['array(3)', 3]
  ])('reads %j', (text, value) => {
    expect([...read(text).numbers.values]).toEqual([value]);
  });

  it.each([
    ['1+2j', 'complex'],
    ['-2.5j', 'complex'],
    ['1.+2.j', 'complex'],
    ['tensor([1, 2])', 'mixed'],
    ['array([1])', 'mixed'],
    ['None', 'not-number'],
    ["'1'", 'not-number'],
    ['nano', 'not-number'],
    ['-True', 'not-number'],
    ['np.str_(1)', 'not-number'],
    ['tensor(tensor(1))', 'not-number'],
    ['tensor(1', 'not-number'],
    ['', 'not-number']
  ])('says what %j is', (text, kind) => {
    expect(read(text).result).toBe(kind);
  });

  it('knows which scalars were rounded', () => {
    expect(read('np.float64(0.5)').numbers).toMatchObject({
      scalars: 1,
      roundedScalars: 0,
      tensors: 0
    });
    expect(read('tensor(0.5)').numbers).toMatchObject({
      scalars: 1,
      roundedScalars: 1,
      tensors: 1
    });
    expect(read('tensor(0.5, dtype=torch.float16)').numbers.scalarTypes).toEqual(
      new Set(['float16'])
    );
  });
});
