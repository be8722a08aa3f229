/**
 * The inverse of a square matrix by Gauss-Jordan elimination with the largest pivot of each
 * column. O(n³).
 *
 * @param matrix rows of equal length; not changed
 * @throws RangeError when the matrix has no inverse
 */
export function invertedMatrix(matrix: readonly Float64Array[]): Float64Array[] {
  const left = matrix.map((row) => Float64Array.from(row));
  const right = matrix.map((_, i) => Float64Array.from(matrix, (_row, j) => (i === j ? 1 : 0)));
  for (let column = 0; column < left.length; column++) {
    const pivot = largestBelow(left, column);
    swap(left, column, pivot);
    swap(right, column, pivot);
    eliminate(left, right, column);
  }
  return right;
}

function largestBelow(rows: readonly Float64Array[], column: number): number {
  let best = column;
  for (let i = column + 1; i < rows.length; i++) {
    if (Math.abs(entry(rows, i, column)) > Math.abs(entry(rows, best, column))) best = i;
  }
  if (entry(rows, best, column) === 0) throw new RangeError('the matrix has no inverse');
  return best;
}

function swap(rows: Float64Array[], a: number, b: number): void {
  [rows[a], rows[b]] = [rows[b] as Float64Array, rows[a] as Float64Array];
}

function eliminate(left: Float64Array[], right: Float64Array[], column: number): void {
  const pivot = entry(left, column, column);
  scale(left[column] as Float64Array, 1 / pivot);
  scale(right[column] as Float64Array, 1 / pivot);
  for (let row = 0; row < left.length; row++) {
    const factor = entry(left, row, column);
    if (row === column || factor === 0) continue;
    subtract(left[row] as Float64Array, left[column] as Float64Array, factor);
    subtract(right[row] as Float64Array, right[column] as Float64Array, factor);
  }
}

function entry(rows: readonly Float64Array[], row: number, column: number): number {
  return (rows[row] as Float64Array)[column] as number;
}

function scale(row: Float64Array, factor: number): void {
  for (let i = 0; i < row.length; i++) row[i] = (row[i] as number) * factor;
}

function subtract(row: Float64Array, other: Float64Array, factor: number): void {
  for (let i = 0; i < row.length; i++) row[i] = (row[i] as number) - factor * (other[i] as number);
}
