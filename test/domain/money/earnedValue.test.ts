import { earnedValue } from '../../../src/domain/money/earnedValue';
import { say } from '../../../src/ground/text/text';

describe('earnedValue', () => {
  const claim = { value: 500, cost: 100, reused: true, tracked: true };

  test('is value per unit of money once the content was reused and tracked', () => {
    expect(earnedValue(claim)).toBe(5);
  });

  test.each([
    [false, true, 'no earned value yet: use the content again (ads, e-mail, site) first'],
    [true, false, 'no earned value yet: give the creator an own link, code or page first'],
    [false, false, 'no earned value yet: the content was neither used again nor tracked'],
  ])('reused %s, tracked %s says: %s', (reused, tracked, reason) => {
    const result = earnedValue({ ...claim, reused, tracked });
    if (typeof result === 'number') throw new Error('a number without ground');
    expect(say(result, 'en')).toBe(reason);
    expect(say(result, 'ko')).toMatch(/[가-힣]/);
  });

  test.each([
    [{ ...claim, cost: 0 }, 'cost must be greater than zero'],
    [{ ...claim, value: -1 }, 'value must not be negative'],
  ])('%p says: %s', (wrong, sentence) => {
    expect(() => earnedValue(wrong)).toThrow(sentence);
  });
});
