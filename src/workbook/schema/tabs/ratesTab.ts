import { defineTab } from '../column';

/** Dated exchange rates into the currency of Settings. */
export const ratesTab = defineTab({
  name: 'Rates',
  ko: '환율',
  writer: 'marketer',
  purpose: {
    en: 'What one unit of a currency is worth in the currency of Settings, from which day on, and who says so.',
    ko: '통화 1단위를 Settings 탭의 통화로 환산한 값과 적용 시작일, 출처입니다.',
  },
  columns: [
    {
      key: 'valid_from',
      kind: 'date',
      required: true,
      ko: '적용 시작일',
      note: { en: 'The first day of the rate.', ko: '이 환율을 적용하는 첫날입니다.' },
    },
    {
      key: 'currency',
      kind: 'text',
      required: true,
      ko: '통화',
      note: { en: 'Such as EUR.', ko: '예: EUR' },
    },
    {
      key: 'rate',
      kind: 'number',
      required: true,
      ko: '환율',
      min: 0,
      note: {
        en: 'One unit of it in the currency of Settings.',
        ko: '1단위를 Settings 탭의 통화로 환산한 값입니다.',
      },
    },
    {
      key: 'source',
      kind: 'text',
      ko: '출처',
      note: { en: 'Where the rate comes from.', ko: '환율의 출처입니다.' },
    },
  ],
});
