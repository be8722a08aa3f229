/** Digits and capitals without those that are easily mistaken for others: 0 1 I L O U. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

const size = codeAlphabet.length;

/**
 * The check symbol of a code by Luhn's algorithm over the thirty symbols of `codeAlphabet`:
 * it finds every single wrong symbol and every swap of neighbours except 2 with Z.
 *
 * @see https://en.wikipedia.org/wiki/Luhn_mod_N_algorithm
 */
export function luhn30(code: string): string {
  return codeAlphabet.charAt((size - (weightedSum(code, 2) % size)) % size);
}

/** Whether a code ends in its right check symbol; false for symbols outside the alphabet. */
export function hasLuhn30(code: string): boolean {
  const known = code.length > 1 && [...code].every((symbol) => codeAlphabet.includes(symbol));
  return known && weightedSum(code, 1) % size === 0;
}

function weightedSum(code: string, lastWeight: 1 | 2): number {
  let sum = 0;
  let weight: number = lastWeight;
  for (let i = code.length - 1; i >= 0; i--) {
    const product = codeAlphabet.indexOf(code.charAt(i)) * weight;
    sum += Math.floor(product / size) + (product % size);
    weight = 3 - weight;
  }
  return sum;
}
