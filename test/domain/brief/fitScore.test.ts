import fc from 'fast-check';
import { fitScore } from '../../../src/domain/brief/fitScore';

test.each([
  // by hand: 25 × (min(1, topic / 0.7) + match + replies + numbers)
  [0.7, 1, 1, true, 100],
  [0.9, 1, 1, true, 100],
  [0.35, 0.6, 0.4, true, 62.5],
  [0, 0, 0, false, 0],
  [0.7, 0.5, 0.25, false, 43.75],
])('fitScore(%d, %d, %d, %s) = %d', (topic, match, replies, shares, expected) => {
  expect(fitScore(topic, match, replies, shares)).toBeCloseTo(expected, 10);
});

test('grows with every part and stays within 0 to 100', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, share, share, (a, b, match, replies) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      expect(fitScore(less, match, replies, false)).toBeLessThanOrEqual(
        fitScore(more, match, replies, false),
      );
      expect(fitScore(more, match, replies, true)).toBeLessThanOrEqual(100);
    }),
  );
});

test.each([
  [70, 0, 0, 'on_topic'],
  [0.7, -0.1, 0, 'audience_match'],
  [0.7, 0.1, Number.NaN, 'meaningful_replies'],
])('fitScore(%d, %d, %d) names %s', (topic, match, replies, argument) => {
  expect(() => fitScore(topic, match, replies, true)).toThrow(new RegExp(`^${argument} must`));
});
