import { type Brief, emptyBrief } from '../../src/domain/brief/brief';
import { briefFormOf, briefOf } from '../../src/sidebar/brief/briefForm';
import { monthsLater } from '../../src/sidebar/brief/monthsLater';

describe('the form of a brief', () => {
  const whole: Brief = {
    ...emptyBrief,
    goal: 'a',
    scenario: 'honest_use',
    collabType: 'review',
    rightsWhere: ['organic', 'ads'],
    rightsMonths: 6,
    mayEdit: false,
    country: 'KR',
    publishAt: '2026-05-04 18:30',
  };
  test.each([
    ['an empty brief', emptyBrief],
    ['a whole brief', whole],
    ['one that may be adapted', { ...whole, mayEdit: true }],
  ])('%s comes back as it was', (_what, brief) => {
    expect(briefOf(briefFormOf(brief))).toEqual(brief);
  });

  test.each([['six'], ['6.5'], ['-1'], ['']])('"%s" months count as not agreed', (rightsMonths) => {
    expect(briefOf({ ...briefFormOf(whole), rightsMonths }).rightsMonths).toBeNull();
  });

  test('choices that are unknown today are dropped', () => {
    const form = { ...briefFormOf(whole), scenario: 'old', country: 'XX', rightsWhere: ['moon'] };
    expect(briefOf(form)).toMatchObject({ scenario: '', country: '', rightsWhere: [] });
  });
});

describe('monthsLater', () => {
  // By the calendar.
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2026-03-31', 6, '2026-09-30'],
    ['2026-03-31', 0, '2026-03-31'],
    ['soon', 3, ''],
  ])('%s + %d months = %s', (day, months, expected) => {
    expect(monthsLater(day, months)).toBe(expected);
  });
});
