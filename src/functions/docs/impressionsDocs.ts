import type { FamilyDocs } from './functionDocs';

const parameters = {
  cost: { en: 'everything spent on the placement', ko: '해당 게재에 쓴 모든 비용' },
  impressions: { en: 'times the content was shown', ko: '콘텐츠가 노출된 횟수' },
  invalid_share: {
    en: 'share of impressions that were not genuine, 0 to below 1; 0 when left out (optional)',
    ko: '유효하지 않은 노출의 비율, 0 이상 1 미만. 비우면 0 (선택)',
  },
  reach: {
    en: 'people reached; as many as impressions when left out (optional)',
    ko: '도달한 사람 수. 비우면 노출수와 같다고 봅니다(선택)',
  },
  repeat_weight: {
    en: 'worth of the next exposure of the same person against the one before, 0 to 1; 0.5 when left out (optional)',
    ko: '같은 사람에게 다시 노출될 때의 가치 비율, 0~1. 비우면 0.5 (선택)',
  },
} as const;

const source = {
  en: 'Definition of this project; with no invalid share and a repeat weight of 1 it is CPM / 1000',
  ko: '이 프로젝트의 정의. 무효 비율 0, 반복 가중치 1이면 CPM / 1000과 같습니다',
} as const;

/** What a genuine impression cost. */
export const impressionsDocs = {
  CAI: {
    summary: {
      en: 'Cost per authentic impression: genuine people count, repeated exposure counts less.',
      ko: '실제 노출당 비용: 실제 사람에게 보인 노출만 세고, 반복 노출은 낮게 계산합니다.',
    },
    parameters,
    returns: {
      en: 'money per authentic impression; times 1,000 it stands beside CPM',
      ko: '실제 노출 1회당 금액. 1,000을 곱하면 CPM과 비교할 수 있습니다',
    },
    formula:
      'cost / ((1 − invalid_share) × reach × (1 − w^φ) / (1 − w)), w = repeat_weight, φ = impressions / reach',
    source,
    examples: [
      {
        says: {
          en: 'Every person saw it twice: 100 × 1.5 authentic impressions for 30',
          ko: '모두 두 번씩 본 경우: 30을 써서 실제 노출 100 × 1.5회',
        },
        args: [30, 200, 0, 100],
        result: 0.2,
      },
      {
        says: {
          en: 'A fifth of the impressions is not genuine',
          ko: '노출의 5분의 1이 무효인 경우',
        },
        args: [40, 1000, 0.2],
        result: 0.05,
      },
    ],
  },
  CAITOTAL: {
    summary: {
      en: 'Cost per authentic impression over all placements of one post or campaign; free reuse lowers it.',
      ko: '게시물이나 캠페인의 모든 게재를 합친 실제 노출당 비용입니다. 무료 재사용은 비용을 낮춥니다.',
    },
    parameters,
    returns: {
      en: 'one number: money per authentic impression',
      ko: '숫자 하나: 실제 노출 1회당 금액',
    },
    formula: 'Σ cost / Σ authentic impressions',
    source,
    examples: [
      {
        says: {
          en: 'A post for 30 and its free reuse by e-mail',
          ko: '30을 쓴 게시물과 무료 이메일 재사용',
        },
        args: [
          [[30], [0]],
          [[200], [50]],
          [[0], [0]],
          [[100], [50]],
        ],
        result: 0.15,
      },
    ],
  },
} as const satisfies FamilyDocs;
