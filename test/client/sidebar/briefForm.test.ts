import { briefFormOf, briefOf } from '../../../src/client/sidebar/brief/briefForm';
import { type Brief, emptyBrief } from '../../../src/domain/brief/brief';

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
    ['one with own durations', { ...whole, rightsByUse: 'organic 12, ads 3, TV 6' }],
  ])('%s comes back as it was', (_what, brief) => {
    expect(briefOf(briefFormOf(brief))).toEqual(brief);
  });

  test.each([['six'], ['6.5'], ['-1'], ['']])('"%s" months count as not agreed', (rightsMonths) => {
    expect(briefOf({ ...briefFormOf(whole), rightsMonths }).rightsMonths).toBeNull();
  });

  test('own months of a place that is no longer chosen are not written', () => {
    const form = { ...briefFormOf({ ...whole, rightsByUse: 'organic 12, ads 3' }) };
    expect(briefOf({ ...form, rightsWhere: ['organic'] }).rightsByUse).toBe('organic 12');
  });

  // Half-typed values come back as typed; a comma would begin another place.
  test.each([
    ['six', 'ads six'],
    ['3,5', 'ads 3.5'],
    ['  ', ''],
  ])('own months "%s" are kept as "%s"', (ads, expected) => {
    expect(briefOf({ ...briefFormOf(whole), rightsMonthsByUse: { ads } }).rightsByUse).toBe(
      expected,
    );
  });

  test('choices that are unknown today are dropped', () => {
    const form = { ...briefFormOf(whole), scenario: 'old', country: 'XX', rightsWhere: ['moon'] };
    expect(briefOf(form)).toMatchObject({ scenario: '', country: '', rightsWhere: [] });
  });
});
