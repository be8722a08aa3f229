import { defineTab } from '../column';
import { lookerTab } from './lookerTab';

/** The feeds of many files as one, with the columns of the Looker tab first: the same dashboards read it. */
export const rollUpTab = defineTab({
  name: 'RollUp',
  ko: '통합 피드',
  writer: 'job',
  keepsEnglish: true,
  headersAreKeys: true,
  purpose: {
    en: 'The feeds of other files as one, amounts in the currency of Settings. The same dashboards read it.',
    ko: '여러 파일의 피드를 합친 데이터이며 금액은 Settings 탭의 통화입니다. 같은 대시보드에서 읽을 수 있습니다.',
  },
  columns: [
    ...lookerTab.columns,
    {
      key: 'brand',
      kind: 'text',
      ko: '브랜드',
      note: { en: 'Whose figures these are.', ko: '어느 브랜드의 수치인지 보여 줍니다.' },
    },
    {
      key: 'market',
      kind: 'text',
      ko: '시장',
      note: { en: 'The country or market.', ko: '국가 또는 시장입니다.' },
    },
    {
      key: 'original_currency',
      kind: 'text',
      ko: '원래 통화',
      note: { en: 'The currency before conversion.', ko: '환산하기 전의 통화입니다.' },
    },
    {
      key: 'original_spend',
      kind: 'money',
      ko: '원래 비용',
      note: { en: 'Spend before conversion.', ko: '환산하기 전의 비용입니다.' },
    },
    {
      key: 'original_revenue',
      kind: 'money',
      ko: '원래 매출',
      note: { en: 'Revenue before conversion.', ko: '환산하기 전의 매출입니다.' },
    },
    {
      key: 'rate',
      kind: 'number',
      ko: '환율',
      note: { en: 'The rate of the day.', ko: '그날의 환율입니다.' },
    },
  ],
});
