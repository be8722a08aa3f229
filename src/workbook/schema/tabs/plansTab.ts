import { defineTab } from '../column';

export const plansTab = defineTab({
  name: 'Plans',
  ko: '예산 계획',
  writer: 'marketer',
  purpose: {
    en: 'Plans of a month that somebody kept: one row a creator, checked once the month is counted.',
    ko: '저장한 월별 예산 계획입니다. 크리에이터마다 한 줄이며, 그달의 집계가 끝나면 결과와 비교합니다.',
  },
  columns: [
    {
      key: 'month',
      kind: 'date',
      required: true,
      ko: '월',
      note: { en: 'First day of the planned month.', ko: '계획한 달의 첫날입니다.' },
    },
    {
      key: 'creator_id',
      kind: 'id',
      required: true,
      ko: '크리에이터 ID',
      aliases: ['creator'],
      note: { en: 'The creator, as in Creators.', ko: 'Creators 탭의 크리에이터 ID입니다.' },
    },
    {
      key: 'campaign_id',
      kind: 'id',
      ko: '캠페인 ID',
      aliases: ['campaign'],
      note: {
        en: 'The campaign that the posts are for. Blank: not decided.',
        ko: '게시물이 속할 캠페인입니다. 정하지 않았으면 비워 두세요.',
      },
    },
    {
      key: 'posts',
      kind: 'number',
      ko: '계획 게시물',
      aliases: ['posts planned'],
      min: 0,
      note: { en: 'Posts planned.', ko: '계획한 게시물 수입니다.' },
    },
    {
      key: 'money',
      kind: 'money',
      ko: '계획 비용',
      aliases: ['money planned'],
      min: 0,
      note: { en: 'Everything these posts cost.', ko: '이 게시물에 드는 전체 비용입니다.' },
    },
    {
      key: 'profit_low',
      kind: 'money',
      ko: '예상 이익 하한',
      note: {
        en: 'Expected profit: 9 of 10 months bring more.',
        ko: '열 번 중 아홉 번은 이 이상입니다.',
      },
    },
    {
      key: 'profit',
      kind: 'money',
      ko: '예상 이익',
      aliases: ['expected profit'],
      note: {
        en: 'Expected profit; blank where only the range is known.',
        ko: '예상 이익입니다. 범위만 알면 비워 둡니다.',
      },
    },
    {
      key: 'profit_high',
      kind: 'money',
      ko: '예상 이익 상한',
      note: {
        en: 'Expected profit: 9 of 10 months bring less.',
        ko: '열 번 중 아홉 번은 이 이하입니다.',
      },
    },
    {
      key: 'is_test',
      kind: 'flag',
      ko: '테스트 여부',
      aliases: ['test'],
      note: {
        en: 'Whether the posts are bought to learn from their result.',
        ko: '결과를 배우려고 사는 게시물인지 여부입니다.',
      },
    },
    {
      key: 'month_low',
      kind: 'money',
      ko: '그달 이익 하한',
      note: {
        en: 'The whole plan: 8 of 10 months lie between here and the high end.',
        ko: '계획 전체 예상 이익의 하한입니다. 열 번 중 여덟 번은 범위 안입니다.',
      },
    },
    {
      key: 'month_high',
      kind: 'money',
      ko: '그달 이익 상한',
      note: { en: 'The whole plan: the high end.', ko: '계획 전체 예상 이익의 상한입니다.' },
    },
    {
      key: 'margin',
      kind: 'money',
      ko: '전환당 이익',
      note: {
        en: 'What one conversion leaves, as planned; the outcome is reckoned with it.',
        ko: '계획에 쓴 전환 한 건의 이익입니다. 결과도 이 값으로 계산합니다.',
      },
    },
    {
      key: 'made_at',
      kind: 'datetime',
      ko: '저장 시각',
      note: { en: 'When the plan was kept.', ko: '계획을 저장한 시각입니다.' },
    },
  ],
});
