import { EXACT_UNIT, NumberBuffer, SHARED_UNIT } from '../../src/repr/number-buffer';
import { NumberToken } from '../../src/repr/number-token';

function push(numbers: NumberBuffer, text: string): NumberToken {
  const token = new NumberToken();
  token.scan(text, 0);
  numbers.pushNumber(token, 0);
  return token;
}

function bufferOf(...texts: string[]): NumberBuffer {
  const numbers = new NumberBuffer();
  texts.forEach(text => push(numbers, text));
  return numbers;
}

describe('NumberBuffer', () => {
  it('has nothing at first', () => {
    const numbers = new NumberBuffer();
    expect(numbers.values).toHaveLength(0);
    expect(numbers).toMatchObject({ sharedUnit: Infinity, coarsest: -Infinity, unsafe: null });
  });

  it('keeps its values while it grows', () => {
    const texts = Array.from({ length: 100 }, (_, i) => `${i}.5`);
    const numbers = bufferOf(...texts);
    expect([...numbers.values]).toEqual(texts.map(Number));
    expect(numbers.units).toHaveLength(100);
  });

  it('shares the finest digit of what has no exponent', () => {
    const numbers = bufferOf('0.25', '1.5', '3.');
    expect(numbers).toMatchObject({
      floats: 3,
      fractions: 2,
      barePoints: 1,
      sharedUnit: -2,
      coarsest: 0,
      significant: 2
    });
    expect([...numbers.units]).toEqual([SHARED_UNIT, SHARED_UNIT, SHARED_UNIT]);
  });

  it('gives a number with an exponent its own last digit, but for zero', () => {
    const numbers = bufferOf('1.25e-3', '0e+00', '7');
    expect([...numbers.units]).toEqual([-5, EXACT_UNIT, EXACT_UNIT]);
    expect(numbers).toMatchObject({ sharedUnit: Infinity, integers: 1, floats: 2 });
  });

  it('counts what a mask hides as nan', () => {
    const numbers = bufferOf('1.5');
    numbers.pushMasked();
    numbers.pushExact(-Infinity);
    numbers.pushBool(true);
    expect([...numbers.values]).toEqual([1.5, NaN, -Infinity, 1]);
    expect(numbers).toMatchObject({ masked: 1, floats: 3, bools: 1 });
  });

  it('remembers the first number that no double holds', () => {
    const numbers = new NumberBuffer();
    const token = new NumberToken();
    const text = '9007199254740992 9007199254740993 1e999';
    for (const start of [0, 17, 34]) {
      token.scan(text, start);
      numbers.pushNumber(token, start);
    }
    expect(numbers.unsafe).toBe(17);
  });
});

describe('shareIntegers', () => {
  it('makes whole numbers as uncertain as the others, and leaves infinities', () => {
    const numbers = bufferOf('2', '0.5');
    numbers.pushExact(Infinity);
    numbers.shareIntegers();
    expect([...numbers.units]).toEqual([SHARED_UNIT, SHARED_UNIT, EXACT_UNIT]);
    expect(numbers.sharedUnit).toBe(-1);
  });

  it('changes nothing where there are none', () => {
    const numbers = new NumberBuffer();
    numbers.pushBool(true);
    numbers.shareIntegers();
    expect(numbers.sharedUnit).toBe(Infinity);
    expect([...numbers.units]).toEqual([EXACT_UNIT]);
  });
});

describe('roundAtCoarsest', () => {
  it.each([
    [['0.25', '1.5'], -1],
    [['0.25', '3'], 0],
    [['4', '3'], 0]
  ])('of %j is at %d', (texts, unit) => {
    const numbers = bufferOf(...texts);
    numbers.roundAtCoarsest();
    expect(numbers.sharedUnit).toBe(unit);
  });
});

describe('roundEachByItself', () => {
  it('goes to whole numbers where these stand among others', () => {
    const numbers = bufferOf('2', '0.25');
    numbers.roundEachByItself();
    expect(numbers.sharedUnit).toBe(0);
    expect([...numbers.units]).toEqual([SHARED_UNIT, SHARED_UNIT]);
  });

  it('leaves whole numbers alone exact', () => {
    const numbers = bufferOf('2', '3');
    numbers.roundEachByItself();
    expect([...numbers.units]).toEqual([EXACT_UNIT, EXACT_UNIT]);
  });

  it('goes to the coarsest digit that no space pads', () => {
    const numbers = bufferOf('0.25', '1.5');
    numbers.coarsestUnpadded = -1;
    numbers.roundEachByItself();
    expect(numbers.sharedUnit).toBe(-1);
  });
});

describe('markScalar', () => {
  it('takes all digits of a numpy scalar, and rounds it to its type', () => {
    const numbers = new NumberBuffer();
    numbers.markScalar('float32', false, push(numbers, '0.1'));
    expect(numbers.values[0]).toBe(Math.fround(0.1));
    expect(numbers.units[0]).toBe(EXACT_UNIT);
    expect(numbers).toMatchObject({ scalars: 1, roundedScalars: 0 });
    expect([...numbers.scalarTypes]).toEqual(['float32']);
  });

  it('gives a rounded scalar its own last digit', () => {
    const numbers = bufferOf('0.12345');
    numbers.markScalar(null, true, push(numbers, '0.50'));
    expect([...numbers.units]).toEqual([SHARED_UNIT, -2]);
    expect(numbers.roundedScalars).toBe(1);
  });

  it('takes 1. for exact in torch alone', () => {
    const ofTorch = new NumberBuffer();
    ofTorch.tensors = 1;
    ofTorch.markScalar(null, true, push(ofTorch, '1.'));
    expect(ofTorch.units[0]).toBe(EXACT_UNIT);
    const ofNumpy = new NumberBuffer();
    ofNumpy.markScalar(null, true, push(ofNumpy, '1.'));
    expect(ofNumpy.units[0]).toBe(0);
  });

  it('forgets the rounding of an element that was written whole', () => {
    const numbers = new NumberBuffer(true);
    push(numbers, '100');
    push(numbers, '20');
    numbers.markExact();
    expect([...numbers.units]).toEqual([0, EXACT_UNIT]);
  });
});
