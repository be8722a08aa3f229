import { abs } from './mathFunctions';

const SMALLEST = 1e-300;
const CONVERGED = 1e-15;
const MOST_TERMS = 200_000;

/**
 * b₀ + a₁ / (b₁ + a₂ / (b₂ + …)) by the modified method of Lentz.
 *
 * @param first b₀
 * @param term writes aₙ and bₙ into `pair` for n = 1, 2, …
 * @see Lentz (1976), Generating Bessel functions in Mie scattering calculations
 */
export function continuedFraction(
  first: number,
  term: (n: number, pair: { a: number; b: number }) => void,
): number {
  const pair = { a: 0, b: 0 };
  let value = nonZero(first);
  let c = value;
  let d = 0;
  for (let n = 1; n <= MOST_TERMS; n++) {
    term(n, pair);
    d = 1 / nonZero(pair.b + pair.a * d);
    c = nonZero(pair.b + pair.a / c);
    const factor = c * d;
    value *= factor;
    if (abs(factor - 1) < CONVERGED) return value;
  }
  return Number.NaN;
}

function nonZero(value: number): number {
  return abs(value) < SMALLEST ? SMALLEST : value;
}
