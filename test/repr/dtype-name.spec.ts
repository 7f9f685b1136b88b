import { numpyDType, pandasDType, torchDType } from '../../src/repr/dtype-name';

describe('numpyDType', () => {
  it.each([
    ['float32', 'float32'],
    ["'>f4'", 'float32'],
    ['float8_e4m3fn', 'float32'],
    ["'<u2'", 'uint16'],
    ['bool', 'bool'],
    ["'<U1'", null],
    ['object', null],
    ['complex128', null],
    ["'timedelta64[s]'", null],
    ['float128', null],
    [undefined, null]
  ])('%s is %s', (argument, dtype) => {
    expect(numpyDType(argument)).toBe(dtype);
  });
});

describe('torchDType', () => {
  it.each([
    ['torch.bfloat16', 'bfloat16'],
    ['torch.int64', 'int64'],
    ['torch.float8_e4m3fn', 'float32'],
    ['torch.float8', null],
    ['torch.qint8', null],
    ['torch.complex64', null],
    [undefined, null]
  ])('%s is %s', (argument, dtype) => {
    expect(torchDType(argument)).toBe(dtype);
  });
});

describe('pandasDType', () => {
  it.each([
    ['int64', 'int64'],
    ['UInt8', 'uint8'],
    ['Float64', 'float64'],
    ['boolean', 'bool'],
    ['double[pyarrow]', 'float64'],
    ['int8[pyarrow]', 'int8'],
    ['string[pyarrow]', null],
    ['category', null],
    ['str', null],
    ['Sparse[float64, nan]', null]
  ])('%s is %s', (name, dtype) => {
    expect(pandasDType(name)).toBe(dtype);
  });
});
