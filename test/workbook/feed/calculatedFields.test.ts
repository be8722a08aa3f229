import { calculatedFields, formulaOf } from '../../../src/workbook/feed/calculatedFields';

test('formulas are ratios of sums, guarded against zero (design section 5)', () => {
  expect(Object.fromEntries(calculatedFields.map((field) => [field.id, formulaOf(field)]))).toEqual(
    {
      romi: '(SUM(return_value) - SUM(return_spend)) / NULLIF(SUM(return_spend), 0)',
      roas: '(SUM(revenue) - SUM(refunds)) / NULLIF(SUM(counted_spend), 0)',
      cpa: 'SUM(counted_spend) / NULLIF(SUM(orders), 0)',
      cpl: 'SUM(counted_spend) / NULLIF(SUM(leads), 0)',
      cpm: '1000 * SUM(spend) / NULLIF(SUM(impressions), 0)',
      cpe: 'SUM(spend) / NULLIF(SUM(engagements), 0)',
      cpc: 'SUM(spend) / NULLIF(SUM(clicks), 0)',
      er: 'SUM(engagements) / NULLIF(SUM(er_base), 0)',
      cai: 'SUM(spend) / NULLIF(SUM(authentic_impressions), 0)',
      qualified_share: 'SUM(qualified_leads) / NULLIF(SUM(leads), 0)',
      conversion_rate: 'SUM(orders) / NULLIF(SUM(clicks), 0)',
    },
  );
});
