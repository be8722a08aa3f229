import type { Text } from '../../ground/text/text';
import type { FeedMeasure } from './feedColumns';

/** How a calculated field is shown. */
export type FieldFormat = 'percent' | 'currency' | 'number';

/** A ratio of sums of the feed: what dashboards compute, never what a row stores. */
export interface CalculatedField {
  readonly id: string;
  readonly name: Text;
  /** What is added up above the line: measures and whether they are added or taken off. */
  readonly numerator: readonly { readonly measure: FeedMeasure; readonly sign: 1 | -1 }[];
  readonly denominator: FeedMeasure;
  readonly factor: number;
  readonly format: FieldFormat;
  readonly note: Text;
}

function plus(measure: FeedMeasure) {
  return { measure, sign: 1 } as const;
}

function minus(measure: FeedMeasure) {
  return { measure, sign: -1 } as const;
}

/** Every calculated field: for the docs, the dashboard preview, the connector and the tests. */
export const calculatedFields = [
  {
    id: 'romi',
    name: { en: 'ROMI', ko: 'ROMI' },
    numerator: [plus('return_value'), minus('return_spend')],
    denominator: 'return_spend',
    factor: 1,
    format: 'percent',
    note: {
      en: 'Attributed return of those whose return is known: what came back beyond what counts of their spend. -100% = all lost.',
      ko: '회수액을 아는 경우의 기여 수익률입니다: 집계 비용보다 더 돌아온 비율. -100% = 전부 손실',
    },
  },
  {
    id: 'roas',
    name: { en: 'ROAS', ko: 'ROAS' },
    numerator: [plus('revenue'), minus('refunds')],
    denominator: 'counted_spend',
    factor: 1,
    format: 'number',
    note: {
      en: 'Revenue less refunds per unit of counted spend.',
      ko: '집계 비용 대비 매출입니다(환불 제외).',
    },
  },
  {
    id: 'cpa',
    name: { en: 'CPA', ko: 'CPA' },
    numerator: [plus('counted_spend')],
    denominator: 'orders',
    factor: 1,
    format: 'currency',
    note: {
      en: 'Counted spend per attributed order.',
      ko: '기여 주문 1건당 집계 비용입니다.',
    },
  },
  {
    id: 'cpl',
    name: { en: 'CPL', ko: 'CPL' },
    numerator: [plus('counted_spend')],
    denominator: 'leads',
    factor: 1,
    format: 'currency',
    note: {
      en: 'Counted spend per attributed lead.',
      ko: '기여 리드 1건당 집계 비용입니다.',
    },
  },
  {
    id: 'cpm',
    name: { en: 'CPM', ko: 'CPM' },
    numerator: [plus('spend')],
    denominator: 'impressions',
    factor: 1000,
    format: 'currency',
    note: { en: 'Spend per 1,000 impressions.', ko: '노출 1,000회당 비용입니다.' },
  },
  {
    id: 'cpe',
    name: { en: 'CPE', ko: 'CPE' },
    numerator: [plus('spend')],
    denominator: 'engagements',
    factor: 1,
    format: 'currency',
    note: { en: 'Spend per engagement.', ko: '참여 1회당 비용입니다.' },
  },
  {
    id: 'cpc',
    name: { en: 'CPC', ko: 'CPC' },
    numerator: [plus('spend')],
    denominator: 'clicks',
    factor: 1,
    format: 'currency',
    note: { en: 'Spend per click.', ko: '클릭 1회당 비용입니다.' },
  },
  {
    id: 'er',
    name: { en: 'Engagement rate', ko: '참여율' },
    numerator: [plus('engagements')],
    denominator: 'er_base',
    factor: 1,
    format: 'percent',
    note: {
      en: 'Engagements per person reached (per impression or view where reach is unknown).',
      ko: '도달 대비 참여입니다(도달을 모르면 노출이나 조회수 대비).',
    },
  },
  {
    id: 'cai',
    name: { en: 'CAI', ko: 'CAI' },
    numerator: [plus('spend')],
    denominator: 'authentic_impressions',
    factor: 1,
    format: 'currency',
    note: {
      en: 'Cost per authentic impression; nothing is taken off where a creator is not vetted.',
      ko: '진성 노출 1회당 비용입니다. 검증 전인 크리에이터의 노출에서는 아무것도 빼지 않습니다.',
    },
  },
  {
    id: 'qualified_share',
    name: { en: 'Qualified leads', ko: '유효 리드 비율' },
    numerator: [plus('qualified_leads')],
    denominator: 'leads',
    factor: 1,
    format: 'percent',
    note: { en: 'Share of leads that meet your rule.', ko: '리드 중 유효한 리드의 비율입니다.' },
  },
  {
    id: 'conversion_rate',
    name: { en: 'Conversion rate', ko: '전환율' },
    numerator: [plus('orders')],
    denominator: 'clicks',
    factor: 1,
    format: 'percent',
    note: { en: 'Attributed orders per click.', ko: '클릭 대비 기여 주문입니다.' },
  },
] as const satisfies readonly CalculatedField[];

/** The id of a calculated field. */
export type CalculatedFieldId = (typeof calculatedFields)[number]['id'];

/** The field's formula as Looker Studio takes it; a zero below the line gives no value, not an error. */
export function formulaOf({ numerator, denominator, factor }: CalculatedField): string {
  const above = numerator
    .map(({ measure, sign }, index) => `${joint(sign, index)}SUM(${measure})`)
    .join('');
  const whole = numerator.length > 1 ? `(${above})` : above;
  const scaled = factor === 1 ? whole : `${factor} * ${whole}`;
  return `${scaled} / NULLIF(SUM(${denominator}), 0)`;
}

function joint(sign: 1 | -1, index: number): string {
  if (index === 0) return sign === 1 ? '' : '-';
  return sign === 1 ? ' + ' : ' - ';
}
