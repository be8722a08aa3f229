import { engagementRate } from '../../../src/domain/engagement/engagementRate';

describe('engagementRate', () => {
  test.each([
    [270, 10_000, 0.027, 'by hand'],
    [0, 10_000, 0, 'nobody reacted'],
    [1500, 1000, 1.5, 'possible on views of people who do not follow'],
  ])('engagementRate(%d, %d) = %d (%s)', (engagements, base, expected) => {
    expect(engagementRate(engagements, base)).toBeCloseTo(expected, 12);
  });

  test.each([
    [1, 0, 'base must be greater than zero'],
    [-1, 10, 'engagements must not be negative'],
    [Number.NaN, 10, 'engagements must be a number of ordinary size'],
  ])('engagementRate(%d, %d) says: %s', (engagements, base, sentence) => {
    expect(() => engagementRate(engagements, base)).toThrow(sentence);
  });
});
