import {
  briefFormOf,
  briefOf,
  ownMonthsTyped,
  placeChosen,
} from '../../../src/client/sidebar/brief/briefForm';
import { blankRecord } from '../../support/blankRecord';

const blank = blankRecord('Briefs');

describe('the form of a brief', () => {
  const whole = {
    ...blank,
    goal: 'a',
    scenario: 'honest_use',
    collabType: 'review',
    rightsWhere: ['organic', 'ads'],
    rightsMonths: 6,
    mayEdit: false,
    country: 'KR',
    publishAt: '2026-05-04 18:30',
  };
  const form = briefFormOf(whole, '.');

  test.each([
    ['an empty brief', blank],
    ['a whole brief', whole],
    ['one that may be adapted', { ...whole, mayEdit: true }],
    ['one with own durations', { ...whole, rightsByUse: 'organic 12, ads 3, TV 6' }],
    ['choices that are unknown today', { ...whole, scenario: 'old', country: 'XX' }],
  ])('%s comes back as it was', (_what, brief) => {
    expect(briefOf(briefFormOf(brief, '.'), '.')).toEqual(brief);
  });

  test.each([['six'], ['6.5'], ['-1'], ['']])('"%s" months count as not agreed', (rightsMonths) => {
    expect(briefOf({ ...form, rightsMonths }, '.').rightsMonths).toBeNull();
  });

  test('a place that only the durations name is chosen, one that nobody knows is not', () => {
    const brief = { ...blank, rightsWhere: ['moon'], rightsByUse: 'Website: 9 months' };
    expect(briefFormOf(brief, '.').rightsWhere).toEqual(['website']);
  });

  test('a place taken back takes its own months along', () => {
    const own = { ...form, rightsByUse: 'organic 12, ads 3' };
    expect(placeChosen(own, 'ads', false)).toEqual({
      rightsWhere: ['organic'],
      rightsByUse: 'organic 12',
    });
    expect(placeChosen(own, 'email', true).rightsWhere).toEqual(['organic', 'ads', 'email']);
  });

  // Half-typed values come back as typed; a comma would begin another place.
  test.each([
    ['six', 'ads six'],
    ['3,5', 'ads 3.5'],
    ['  ', ''],
  ])('own months "%s" are kept as "%s"', (months, expected) => {
    expect(ownMonthsTyped(form, 'ads', months).rightsByUse).toBe(expected);
  });
});
