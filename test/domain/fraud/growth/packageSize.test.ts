import { packageSize } from '../../../../src/domain/fraud/growth/packageSize';

test.each([
  [1004, 5, 1000],
  [4960, 20, 5000],
  [4949, 20, undefined],
  [1004, 50, undefined],
  [3000, 1, undefined],
])('a gain of %d ± %d is %p', (excess, noise, expected) => {
  expect(packageSize(excess, noise)).toBe(expected);
});
