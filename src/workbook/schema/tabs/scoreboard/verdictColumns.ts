import { judgementTexts } from '../../../../messages/judgementTexts';
import { defineColumns } from '../../column';

const { words } = judgementTexts;

const verdictTones = {
  good: Object.values(words.scale),
  fair: Object.values(words['keep testing']),
  warn: Object.values(words.renegotiate),
  bad: Object.values(words.stop),
  unknown: [...Object.values(words['too early']), ...Object.values(words['not measurable'])],
};

/** Who a row is about, and what to do: the first things that people read. */
export const verdictColumns = defineColumns([
  {
    key: 'scope',
    isHidden: true,
    kind: 'choice',
    ko: '범위',
    choices: ['creator', 'creator in campaign', 'campaign', 'total'],
    note: {
      en: 'creator (all campaigns of one action), creator in campaign (where actions differ), campaign or total.',
      ko: '크리에이터(같은 전환 행동의 모든 캠페인), 캠페인별 크리에이터(전환 행동이 다를 때), 캠페인, 전체 중 하나입니다.',
    },
  },
  {
    key: 'creator_id',
    isHidden: true,
    kind: 'id',
    ko: '크리에이터 ID',
    note: { en: 'The creator.', ko: '크리에이터입니다.' },
  },
  {
    key: 'creator',
    kind: 'text',
    ko: '크리에이터',
    note: { en: 'The name.', ko: '이름입니다.' },
  },
  {
    key: 'campaign_id',
    isHidden: true,
    kind: 'id',
    ko: '캠페인 ID',
    note: {
      en: 'The campaign; blank where the row stands for several.',
      ko: '캠페인입니다. 여러 캠페인을 합친 행은 비어 있습니다.',
    },
  },
  {
    key: 'verdict',
    tones: verdictTones,
    kind: 'text',
    ko: '판단',
    width: 150,
    note: {
      en: 'scale, keep testing, renegotiate, stop, too early or not measurable. Blank without a target.',
      ko: '확대, 계속 테스트, 단가 재협의, 중단, 아직 판단 불가, 측정 불가 중 하나입니다. 목표가 없으면 비어 있습니다.',
    },
  },
  {
    key: 'why',
    wraps: true,
    kind: 'text',
    ko: '이유',
    width: 320,
    note: { en: 'Why, with the numbers.', ko: '숫자로 본 이유입니다.' },
  },
  {
    key: 'next_step',
    wraps: true,
    kind: 'text',
    ko: '다음 할 일',
    width: 260,
    note: { en: 'What to do next.', ko: '다음에 할 일입니다.' },
  },
  {
    key: 'next_budget',
    kind: 'number',
    ko: '다음 예산',
    format: '0.0',
    note: {
      en: 'The next budget in times of this round: 0, 0.5, 1, 1.5 or 2.',
      ko: '이번 대비 다음 예산의 배수입니다: 0, 0.5, 1, 1.5, 2',
    },
  },
]);
