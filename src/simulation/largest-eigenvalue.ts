/**
 * Largest eigenvalue of a symmetric tridiagonal matrix, by bisection: the number of eigenvalues above x is that of positive
 * pivots of T − x·I (Golub & Van Loan, Matrix Computations, 8.4.1).
 *
 * @param diagonal of length n ≥ 1
 * @param offDiagonal of length n − 1
 */
export function largestEigenvalue(
  diagonal: readonly number[],
  offDiagonal: readonly number[]
): number {
  let low = Math.max(...diagonal);
  let high = Math.max(
    ...diagonal.map(
      (value, i) => value + Math.abs(offDiagonal[i - 1] ?? 0) + Math.abs(offDiagonal[i] ?? 0)
    )
  );
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (hasEigenvalueAbove(diagonal, offDiagonal, middle)) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return high;
}

function hasEigenvalueAbove(
  diagonal: readonly number[],
  offDiagonal: readonly number[],
  x: number
): boolean {
  let pivot = diagonal[0] - x;
  for (let i = 1; i < diagonal.length && pivot <= 0; i++) {
    const divisor = pivot === 0 ? -Number.MIN_VALUE : pivot;
    pivot = diagonal[i] - x - offDiagonal[i - 1] ** 2 / divisor;
  }
  return pivot > 0;
}
