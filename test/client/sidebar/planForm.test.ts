import { forecastOf } from '../../../src/client/sidebar/plan/forecastOf';
import {
  emptyPlan,
  plannedCreators,
  typedNumber,
  typedShare,
} from '../../../src/client/sidebar/plan/planForm';
import { sampleOpening } from '../../browser/support/sampleOpening';

describe('typed numbers', () => {
  test.each([
    ['1.234,50', ',', 1234.5],
    ['1,234.50', '.', 1234.5],
    ['€ 24', '.', 24],
    ['', '.', null],
    ['many', '.', null],
  ] as const)('"%s" with decimal "%s" is %j', (text, sign, expected) => {
    expect(typedNumber(text, sign)).toBe(expected);
  });

  test.each([
    ['0.6', '.', 0.006],
    ['0,6 %', ',', 0.006],
    ['2.5%', '.', 0.025],
  ] as const)('"%s" per cent is the share %d', (text, sign, expected) => {
    expect(typedShare(text, sign)).toBeCloseTo(expected, 12);
  });
});

describe('the plan', () => {
  const form = emptyPlan(sampleOpening(), 'spring-pilot');

  test('starts with the cluster and what its posts say', () => {
    expect(form.names).toEqual(['Anna', 'Ben', 'Cho Mina']);
    expect(form.views).toEqual(['6000', '7500', '9000']);
    expect(form.rates).toEqual(['0.6', '0.7', '0.8']);
  });

  test('shows nothing before all numbers of a creator are there', () => {
    expect(forecastOf(plannedCreators(form, '.'))).toEqual({ state: 'incomplete' });
  });

  test('forecasts the creators that are filled in; the same plan gives the same forecast', () => {
    const filled = { ...form, conversion: '2.5', margin: '28', fees: ['220', '', '160'] };
    const forecast = forecastOf(plannedCreators(filled, '.'));
    expect(forecast).toMatchObject({ state: 'ready', whole: { cost: 380 } });
    expect(forecast.state === 'ready' && forecast.ranges.map(({ name }) => name)).toEqual([
      'Anna',
      'Cho Mina',
    ]);
    expect(forecastOf(plannedCreators(filled, '.'))).toEqual(forecast);
  });

  test('a plan out of range is told, not thrown', () => {
    const wrong = { ...form, conversion: '250', margin: '28', fees: ['1', '1', '1'] };
    expect(forecastOf(plannedCreators(wrong, '.')).state).toBe('refused');
  });
});
