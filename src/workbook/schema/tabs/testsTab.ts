import { liftDesigns } from '../../../domain/incrementality/liftTest';
import { defineTab } from '../column';

export const testsTab = defineTab({
  name: 'Tests',
  ko: '추가 판매 테스트',
  writer: 'marketer',
  unique: 'test_id',
  purpose: {
    en: 'Finished tests of whether creators add sales: what the lot drew, what was counted, what it showed.',
    ko: '크리에이터가 판매를 늘리는지 확인한 테스트입니다. 추첨 결과, 집계한 수, 결론을 남깁니다.',
  },
  columns: [
    {
      key: 'test_id',
      kind: 'id',
      required: true,
      ko: '테스트 ID',
      note: { en: 'A short id.', ko: '짧은 ID입니다.' },
    },
    {
      key: 'design',
      kind: 'choice',
      required: true,
      ko: '추첨 대상',
      choices: liftDesigns,
      note: {
        en: 'What the lot drew: weeks, products or regions.',
        ko: '추첨한 대상입니다: weeks(주), products(상품), regions(지역).',
      },
    },
    {
      key: 'on_units',
      kind: 'text',
      ko: '게시한 번호',
      note: { en: 'Numbers that had posts.', ko: '게시물이 있던 번호입니다.' },
    },
    {
      key: 'off_units',
      kind: 'text',
      ko: '쉬어 간 번호',
      note: { en: 'Numbers without posts.', ko: '게시물이 없던 번호입니다.' },
    },
    {
      key: 'starts_on',
      kind: 'date',
      ko: '시작일',
      note: { en: 'First day.', ko: '시작한 날입니다.' },
    },
    {
      key: 'ends_on',
      kind: 'date',
      ko: '종료일',
      note: { en: 'Last day.', ko: '끝난 날입니다.' },
    },
    {
      key: 'counted',
      aliases: ['outcome'],
      kind: 'choice',
      ko: '비교한 수',
      choices: ['orders', 'leads'],
      note: {
        en: 'What was counted: orders or leads.',
        ko: '집계한 대상입니다: orders(주문), leads(리드).',
      },
    },
    {
      key: 'counts',
      kind: 'text',
      ko: '번호별 수',
      note: { en: 'Counts during the test, in order.', ko: '테스트 기간의 번호순 집계입니다.' },
    },
    {
      key: 'counts_before',
      kind: 'text',
      ko: '테스트 전 번호별 수',
      note: {
        en: 'Counts before the test, in order; weeks have none.',
        ko: '테스트 전의 번호순 집계입니다. 주 테스트에는 없습니다.',
      },
    },
    {
      key: 'estimate',
      kind: 'share',
      ko: '증가율',
      note: {
        en: 'Conversions added, against what they would have been.',
        ko: '테스트가 없을 때보다 늘어난 비율입니다.',
      },
    },
    {
      key: 'low',
      kind: 'share',
      ko: '증가율 하한',
      note: {
        en: '90 % range, low end; blank where the lot was too small.',
        ko: '90% 구간의 하한입니다. 추첨 수가 적으면 비웁니다.',
      },
    },
    {
      key: 'high',
      kind: 'share',
      ko: '증가율 상한',
      note: {
        en: '90 % range, high end; blank where the lot was too small.',
        ko: '90% 구간의 상한입니다. 추첨 수가 적으면 비웁니다.',
      },
    },
    {
      key: 'p',
      kind: 'share',
      ko: '우연일 확률',
      note: {
        en: 'Chance of so large a result by the lot alone.',
        ko: '추첨만으로 이만한 결과가 나올 확률입니다.',
      },
    },
    {
      key: 'decision',
      kind: 'choice',
      ko: '결정',
      open: true,
      choices: ['spend_more', 'go_on', 'spend_less', 'test_again'],
      note: { en: 'What was decided from it.', ko: '테스트를 보고 정한 것입니다.' },
    },
  ],
});
