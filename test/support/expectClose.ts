/** Compares lists of figures with independent ones, to a relative 1e-8 unless told otherwise. */
export function expectClose(
  found: readonly (number | undefined)[],
  expected: readonly number[],
  relative = 1e-8,
): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, index) => {
    const wanted = expected[index] ?? Number.NaN;
    expect(value).toBeDefined();
    const error = Math.abs((value ?? Number.NaN) - wanted);
    if (!(error <= relative * Math.abs(wanted))) expect(value).toBe(wanted);
  });
}
