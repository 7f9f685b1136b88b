import { isReading, readCall, unsupportedReading } from '../../src/repr/call';
import { SourceText } from '../../src/repr/source-text';

function read(text: string) {
  return readCall(new SourceText(text), text.indexOf('(') + 1, 'numpy');
}

function readWhole(text: string) {
  const call = read(text);
  return call === null || isReading(call) ? null : call;
}

function readBroken(text: string) {
  const reading = read(text);
  return reading !== null && isReading(reading) ? reading : null;
}

describe('readCall', () => {
  it('reads the values and the keyword arguments, up to the parenthesis', () => {
    const call = readWhole('array([[1, 2],\n       [3, 4]], dtype=int8, shape=(2, 2)) + 1');
    expect(call?.nested?.shape).toEqual([2, 2]);
    expect([...(call?.nested?.numbers.values ?? [])]).toEqual([1, 2, 3, 4]);
    expect([...(call?.options ?? [])]).toEqual([
      ['dtype', 'int8'],
      ['shape', '(2, 2)']
    ]);
    expect(call?.end).toBe('array([[1, 2],\n       [3, 4]], dtype=int8, shape=(2, 2))'.length);
  });

  it('has no values where three dots stand for them', () => {
    const call = readWhole('tensor(..., size=(2,))');
    expect(call).toMatchObject({ nested: null, end: 22 });
    expect(call?.options.get('size')).toBe('(2,)');
  });

  it('reads one number as an array without axes', () => {
    expect(readWhole('tensor( 2.5)')?.nested?.shape).toEqual([]);
  });

  it.each(['tensor(s)', 'array()', 'array(x, dtype=int8)', 'array([...])', 'array('])(
    'finds none in %s',
    text => {
      expect(read(text)).toBeNull();
    }
  );

  it('says where brackets do not close', () => {
    expect(readBroken('array([[1, 2], [3')).toMatchObject({
      content: { kind: 'broken', format: 'numpy', error: { values: { column: 16, text: '[3' } } },
      end: 17,
      open: 3
    });
    expect(readBroken('array([1, 2]  ')?.content).toMatchObject({
      error: { values: { column: 7, text: '[1, 2]' } }
    });
  });

  it('goes on behind the values where something else follows them', () => {
    expect(readBroken('array([1, 2] but)')).toMatchObject({
      content: { error: { tag: 'broken-array', values: { column: 13, text: 'but)' } } },
      end: 12,
      open: 1
    });
  });

  it('refuses complex numbers', () => {
    expect(readBroken('tensor(1+2j)')?.content).toMatchObject({
      error: { tag: 'unsupported-array' }
    });
  });
});

describe('unsupportedReading', () => {
  it('names the element type, and leaves no bracket open', () => {
    expect(unsupportedReading('complex64', 9, 'torch')).toMatchObject({
      content: {
        kind: 'broken',
        format: 'torch',
        error: {
          message: 'Arrays of complex64 cannot be read: only bool, int, uint and float types can'
        }
      },
      end: 9,
      open: 0
    });
  });
});
