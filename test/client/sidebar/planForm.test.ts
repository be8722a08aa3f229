import { forecastOf } from '../../../src/client/sidebar/plan/forecastOf';
import {
  emptyPlan,
  plannedCreators,
  typedNumber,
  typedShare,
} from '../../../src/client/sidebar/plan/planForm';
import { planWarning } from '../../../src/client/sidebar/plan/planWarning';
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

  test('takes fees from her posts, margin and conversion rate from the campaign', () => {
    const opening = sampleOpening();
    const whole = emptyPlan(
      {
        ...opening,
        file: { ...opening.file, decimalSeparator: ',' },
        creators: opening.creators.map((each) => ({ ...each, medianFee: 120.5 })),
        planBasis: {
          campaigns: [
            { campaignId: 'spring-pilot', marginPerAction: 14.256, conversionRate: 0.025 },
          ],
          creators: [],
        },
      },
      'spring-pilot',
    );
    expect(whole).toMatchObject({ conversion: '2,5', margin: '14,26' });
    expect(whole.fees).toEqual(['120,5', '120,5', '120,5']);
    expect(forecastOf(plannedCreators(whole, ',')).state).toBe('ready');
  });

  test('warns of a creator in stop and of many signals, and of nobody else', () => {
    const opening = {
      ...sampleOpening(),
      creatorResults: [
        { creatorId: 'c1', campaignIds: ['spring-pilot'], word: 'stop' as const, nextStep: '' },
      ],
      planBasis: {
        campaigns: [],
        creators: [
          { creatorId: 'c1', signals: null },
          { creatorId: 'c2', signals: 91.3 },
          { creatorId: 'c3', signals: 12 },
        ],
      },
    };
    expect(planWarning('Anna', opening)).toEqual({ isStopped: true, signals: null });
    expect(planWarning('Ben', opening)).toEqual({ isStopped: false, signals: 91 });
    expect(planWarning('Cho Mina', opening)).toBeNull();
    expect(planWarning('Somebody new', opening)).toBeNull();
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
