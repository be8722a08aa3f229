import { defineTab } from '../column';

export const taxTab = defineTab({
  name: 'Tax',
  ko: '세금',
  writer: 'marketer',
  purpose: {
    en: 'Rates and thresholds with the day from which they hold, and their source. No tax advice.',
    ko: '세율과 기준 금액, 적용 시작일, 출처입니다. 세무 자문이 아닙니다.',
  },
  columns: [
    {
      key: 'kind',
      kind: 'text',
      required: true,
      ko: '종류',
      note: { en: 'A short name, as in Payouts.', ko: '짧은 이름입니다. Payouts 탭에서 씁니다.' },
    },
    {
      key: 'country',
      kind: 'text',
      ko: '국가',
      note: { en: 'Country of the rule.', ko: '적용 국가입니다.' },
    },
    {
      key: 'currency',
      kind: 'text',
      ko: '통화',
      note: {
        en: 'Currency of the threshold and of the unit. Blank: the currency of Settings.',
        ko: '기준 금액과 절사 단위의 통화입니다. 비우면 Settings 탭의 통화입니다.',
      },
    },
    {
      key: 'rate',
      kind: 'share',
      ko: '세율',
      min: 0,
      max: 1,
      note: {
        en: 'Share of the taxable part that is withheld.',
        ko: '과세 부분에서 원천징수하는 비율입니다.',
      },
    },
    {
      key: 'deduction_share',
      kind: 'share',
      ko: '필요경비율',
      min: 0,
      max: 1,
      note: {
        en: 'Share of the amount that is not taxed.',
        ko: '과세하지 않는 금액의 비율입니다.',
      },
    },
    {
      key: 'threshold',
      kind: 'money',
      ko: '기준 금액',
      min: 0,
      note: {
        en: 'Below it nothing is withheld, or nothing is reported.',
        ko: '이 금액 미만이면 원천징수하지 않거나 신고하지 않습니다.',
      },
    },
    {
      key: 'rounding',
      kind: 'number',
      ko: '절사 단위',
      min: 0,
      note: {
        en: 'Each part of the tax is cut to this unit, e.g. 10.',
        ko: '세액을 이 단위로 버립니다. 예: 10',
      },
    },
    {
      key: 'applies',
      kind: 'choice',
      ko: '적용 방식',
      choices: ['withhold', 'report', 'note'],
      note: {
        en: 'withhold: kept back. report: a yearly sum to watch. note: a remark.',
        ko: 'withhold(원천징수), report(연간 신고 기준), note(참고)입니다.',
      },
    },
    {
      key: 'valid_from',
      kind: 'date',
      required: true,
      ko: '적용 시작일',
      note: {
        en: 'From when it holds, until a later row of its kind. Where a tax has several parts, repeat all of them with the new day.',
        ko: '적용되는 첫날이며, 같은 종류의 더 늦은 줄이 시작될 때까지 적용됩니다. 세금이 여러 부분이면 새 날짜로 모두 다시 적으세요.',
      },
    },
    {
      key: 'source',
      kind: 'text',
      ko: '출처',
      note: { en: 'Where it is written.', ko: '근거 출처입니다.' },
    },
    {
      key: 'note',
      kind: 'text',
      ko: '메모',
      note: { en: 'Anything worth knowing.', ko: '참고할 내용입니다.' },
    },
  ],
});
