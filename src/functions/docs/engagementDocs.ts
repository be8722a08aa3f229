import type { FamilyDocs } from './functionDocs';

/** How people react, and to whom it compares. */
export const engagementDocs = {
  ER: {
    summary: {
      en: 'Engagement rate. Compare only rates on the same base: followers, reach or views.',
      ko: '참여율입니다. 팔로워, 도달, 조회 중 같은 기준끼리만 비교하세요.',
    },
    parameters: {
      engagements: {
        en: 'likes, comments, saves and shares together',
        ko: '좋아요, 댓글, 저장, 공유의 합',
      },
      base: { en: 'followers, reach or views', ko: '팔로워, 도달 또는 조회수' },
    },
    returns: {
      en: 'a fraction: 0.027 is 2.7%; above 1 is possible on views',
      ko: '소수: 0.027은 2.7%. 조회수 기준에서는 1을 넘을 수 있습니다',
    },
    formula: 'engagements / base',
    source: {
      en: 'Farris et al., Marketing Metrics: engagement metrics',
      ko: 'Farris 외, Marketing Metrics: 참여 지표',
    },
    examples: [
      {
        says: { en: '270 reactions with 10,000 followers', ko: '팔로워 10,000명, 반응 270건' },
        args: [270, 10_000],
        result: 0.027,
      },
    ],
  },
  TIER: {
    summary: {
      en: 'Size of a creator by followers: nano, micro, macro or mega.',
      ko: '팔로워 수에 따른 크리에이터 규모: nano, micro, macro, mega.',
    },
    parameters: { followers: { en: 'number of followers', ko: '팔로워 수' } },
    returns: {
      en: 'nano below 10,000, micro below 100,000, macro below 1,000,000, mega from there',
      ko: '1만 미만 nano, 10만 미만 micro, 100만 미만 macro, 그 이상 mega',
    },
    formula: '10,000 / 100,000 / 1,000,000 followers',
    source: {
      en: 'Bounds in general use; micro is 10,000 to below 100,000',
      ko: '일반적인 기준. micro는 1만 이상 10만 미만',
    },
    examples: [
      {
        says: { en: 'Three creators in one formula', ko: '크리에이터 세 명을 수식 하나로' },
        args: [[[9999], [10_000], [250_000]]],
        result: [['nano'], ['micro'], ['macro']],
      },
    ],
  },
  ERBENCH: {
    summary: {
      en: 'Usual engagement rate of creators of this size on this platform, from your Benchmarks tab.',
      ko: 'Benchmarks 탭에서 이 플랫폼과 규모의 일반적인 참여율을 찾습니다.',
    },
    parameters: {
      platform: { en: 'instagram, tiktok, youtube and so on', ko: 'instagram, tiktok, youtube 등' },
      followers: { en: 'number of followers', ko: '팔로워 수' },
      benchmarks: {
        en: 'the Benchmarks tab with its header row; rows er_followers are used (optional in form, needed in fact: figures go stale, so none are built in)',
        ko: '머리글 행을 포함한 Benchmarks 탭. er_followers 행을 씁니다. 수치는 금방 낡으므로 내장하지 않았습니다(꼭 선택해 주세요)',
      },
    },
    returns: {
      en: 'four cells: low, typical, high, and the source with its year',
      ko: '셀 네 개: 낮음, 보통, 높음, 출처와 연도',
    },
    formula: 'the row of this platform and tier, else of all; of equals the latest year',
    source: {
      en: 'Your own table: published figures differ twofold, so each row carries its source and year',
      ko: '직접 관리하는 표. 발표 수치가 두 배까지 달라 출처와 연도를 함께 둡니다',
    },
    examples: [
      {
        says: { en: 'A nano creator against one row', ko: 'nano 크리에이터를 한 행과 비교' },
        args: [
          'instagram',
          8000,
          [
            ['metric', 'platform', 'tier', 'low', 'typical', 'high', 'unit', 'year', 'source'],
            ['er_followers', 'instagram', 'nano', 1, 2.2, 4, '%', 2023, 'own list'],
          ],
        ],
        result: [[0.01, 0.022, 0.04, 'own list (2023)']],
      },
    ],
  },
} as const satisfies FamilyDocs;
