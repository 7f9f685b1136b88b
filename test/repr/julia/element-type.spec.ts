import { elementType, literalType } from '../../../src/repr/julia/element-type';

describe('elementType', () => {
  it.each([
    ['Matrix{Float64}', 'float64'],
    ['Array{Float32, 3}', 'float32'],
    ['Vector{Union{Missing, Int64}}', 'int64'],
    ['BitMatrix', 'bool'],
    ['adjoint(::Vector{Int8}) with eltype Int8', 'int8'],
    ['OffsetArray(::Vector{Float64}, 0:2) with eltype Float64 with indices 0:2', 'float64'],
    ['SparseMatrixCSC{Float64, Int64} with 2 stored entries', 'float64'],
    ['Matrix{ComplexF64}', null],
    ['Vector{Vector{Float64}}', null]
  ])('of %s is %s', (type, dtype) => {
    expect(elementType(type)?.dtype).toBe(dtype);
  });

  it('is not told by a type without parameters', () => {
    expect(elementType('UnitRange')).toBeNull();
  });
});

describe('literalType', () => {
  it('knows the types that begin a literal', () => {
    expect(literalType('Float32')).toBe('float32');
    expect(literalType('constructor')).toBeNull();
  });
});
