const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;

/** Whether a formula has another value each time it is calculated. */
export function isVolatile(formula: string): boolean {
  return VOLATILE.test(formula.replace(/"(?:[^"]|"")*"/g, ''));
}
