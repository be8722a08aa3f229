import { evidences } from '../../../domain/attribution/evidence';
import { defineTab } from '../column';

export const creditsTab = defineTab({
  name: 'Credits',
  ko: '기여 내역',
  writer: 'job',
  keepsEnglish: true,
  purpose: {
    en: 'One row per conversion: to whom it is attributed, by what, and how close to a post.',
    ko: '전환마다 한 줄입니다: 누구의 기여인지, 어떤 근거인지, 게시물과 얼마나 가까운지 보여 줍니다.',
  },
  columns: [
    {
      key: 'conversion_id',
      kind: 'id',
      ko: '전환 ID',
      note: { en: 'As in Conversions.', ko: 'Conversions 탭의 ID입니다.' },
    },
    {
      key: 'kind',
      kind: 'choice',
      choices: ['lead', 'order'],
      ko: '유형',
      note: { en: 'lead or order.', ko: 'lead(리드) 또는 order(주문)입니다.' },
    },
    {
      key: 'occurred_at',
      kind: 'datetime',
      ko: '발생일',
      note: { en: 'When it happened.', ko: '발생한 시점입니다.' },
    },
    {
      key: 'creator_id',
      kind: 'id',
      ko: '크리에이터 ID',
      note: { en: 'Blank: not attributed.', ko: '비어 있으면 기여가 확인되지 않은 전환입니다.' },
    },
    {
      key: 'campaign_id',
      kind: 'id',
      ko: '캠페인 ID',
      note: { en: 'The campaign of the post or link.', ko: '게시물이나 링크의 캠페인입니다.' },
    },
    {
      key: 'post_id',
      kind: 'id',
      ko: '게시물 ID',
      note: { en: 'Blank before any post.', ko: '게시 전 전환이면 비어 있습니다.' },
    },
    {
      key: 'evidence',
      kind: 'choice',
      choices: evidences.filter((evidence) => evidence !== 'report'),
      ko: '근거',
      note: {
        en: 'What proves it: code, item, utm, landing, survey, none; excluded = does not count.',
        ko: '기여 근거입니다. excluded = 집계 제외',
      },
    },
    {
      key: 'timing',
      kind: 'choice',
      choices: ['in_window', 'late', 'early'],
      ko: '시점',
      note: { en: 'Only in_window counts in the figures.', ko: 'in_window만 성과에 포함됩니다.' },
    },
    {
      key: 'flags',
      kind: 'list',
      ko: '표시',
      width: 260,
      note: {
        en: 'Conflicts and notes, parted by commas.',
        ko: '충돌과 참고 사항입니다(쉼표로 구분).',
      },
    },
  ],
});
