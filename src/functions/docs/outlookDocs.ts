import type { FamilyDocs } from './functionDocs';

/** What comes next: next month's money, where a campaign ends, what a test could show. */
export const outlookDocs = {
  BUDGET: {
    summary: {
      en: 'Next month’s money across creators: whole posts, bought while they are expected to pay. Money may stay unspent, and the last line says why.',
      ko: '다음 달 예산을 크리에이터별 게시물로 나눕니다. 이익이 예상되는 동안만 게시물을 사며, 남는 예산과 이유를 마지막 줄에 알려 줍니다.',
    },
    parameters: {
      creators: {
        en: 'a range with headers: creator, cost_per_post (fee, product, shipping, hours), cost (counted spend), conversions; as available posts, max_posts (4 when left out), min_posts, margin, verdict, target_cpa, delivered_rate (0-1), fit (0-1). Several rows of one creator are her months, oldest first; blank conversions are not zero but not measured',
        ko: '머리글이 있는 범위: creator, cost_per_post(비용, 제품, 배송, 시간 포함), cost(집계된 비용), conversions. 있으면 posts, max_posts(비우면 4), min_posts, margin, verdict, target_cpa, delivered_rate(0~1), fit(0~1)도 씁니다. 한 크리에이터의 여러 행은 오래된 달부터의 월별 기록이며, 비어 있는 conversions는 0이 아니라 측정되지 않은 것입니다',
      },
      budget: { en: 'money for the month', ko: '그달의 예산' },
      margin_per_action: {
        en: 'contribution margin of one conversion, for rows without a margin of their own (optional)',
        ko: '전환 한 건의 공헌이익. margin이 없는 행에 씁니다(선택)',
      },
    },
    returns: {
      en: 'a table of creator, posts, money, expected profit, low and high (8 of 10 months), why; then the whole plan and the money that is kept; up to 60 creators',
      ko: '크리에이터, 게시물, 비용, 예상 이익, 낮음과 높음(10번 중 8번), 이유의 표. 끝에 전체 계획과 남기는 예산. 크리에이터 60명까지',
    },
    formula:
      'effective money = fee × posts^b × e^(−k × posts still remembered); conversions ~ gamma-Poisson over a grid of 117 points (mean return × likeness × three fatigue curves); posts by expected profit per money, plus half a standard deviation × √(share of horizon left) for a first post',
    source: {
      en: 'docs/planning.md: simulated against an equal split, last ROMI and top CPA; a creator in stop or without a key gets nothing',
      ko: 'docs/planning.md: 균등 배분, 지난 ROMI, 최저 CPA와 시뮬레이션으로 비교. 중단이거나 코드·링크가 없는 크리에이터에게는 배정하지 않습니다',
    },
    examples: [
      {
        says: {
          en: 'A good creator, a doubtful one, 1,000 to spend, an order earns 30',
          ko: '좋은 크리에이터와 애매한 크리에이터, 예산 1,000, 주문 한 건의 이익 30',
        },
        args: [
          [
            ['creator', 'cost_per_post', 'cost', 'conversions'],
            ['Mina', 200, 400, 24],
            ['Anna', 150, 300, 9],
          ],
          1000,
          30,
        ],
        result: [
          ['creator', 'posts', 'money', 'expected profit', 'low', 'high', 'why'],
          [
            'Mina',
            3,
            600,
            142.2344072797082,
            -240,
            588,
            'expected to pay: the first post brings 316 for 200; worth up to 316 a post',
          ],
          [
            'Anna',
            1,
            150,
            -16.81436220591624,
            -138,
            114,
            'test: a post brings 133 for 150 on average, and its result decides the months after',
          ],
          [
            'whole plan',
            4,
            750,
            125.42004507379193,
            -270,
            594,
            'chance that the month loses money: about 2 in 5; not knowing the creators better costs about 100',
          ],
          ['keep', '', 250, '', '', '', 'keep 25%: no creator’s next post is expected to pay'],
        ],
        resultKo: [
          ['크리에이터', '게시물', '비용', '예상 이익', '낮음', '높음', '이유'],
          [
            'Mina',
            3,
            600,
            142.2344072797082,
            -240,
            588,
            '이익 예상: 첫 게시물 비용 200에 316 예상. 게시물당 316까지 낼 만합니다',
          ],
          [
            'Anna',
            1,
            150,
            -16.81436220591624,
            -138,
            114,
            '테스트: 게시물 비용 150에 평균 133 예상. 결과가 다음 달들을 결정합니다',
          ],
          [
            '전체 계획',
            4,
            750,
            125.42004507379193,
            -270,
            594,
            '그달에 손실이 날 가능성: 약 5번 중 2번. 크리에이터를 더 잘 알지 못해 드는 비용: 약 100',
          ],
          [
            '남기기',
            '',
            250,
            '',
            '',
            '',
            '25% 남기기: 다음 게시물로 이익이 예상되는 크리에이터가 없습니다',
          ],
        ],
      },
    ],
  },
  CAMPAIGNFORECAST: {
    summary: {
      en: 'Where a running campaign will end, planned posts included: what was seen, and the range that holds the end in 8 of 10 cases.',
      ko: '진행 중인 캠페인이 어디서 끝날지 알려 줍니다. 예정된 게시물도 포함하며, 지금까지의 수와 10번 중 8번 들어맞는 범위를 보여 줍니다.',
    },
    parameters: {
      posts: {
        en: 'a range with headers: published_at (later than as_of for a planned post), cost, conversions within the window',
        ko: '머리글이 있는 범위: published_at(예정된 게시물은 as_of 이후), cost, 기여 기간 안의 conversions',
      },
      as_of: { en: 'the day that the counts are from', ko: '집계한 날' },
      window_days: {
        en: 'length of the attribution window in days, 7 when left out (optional)',
        ko: '기여 기간(일). 비우면 7(선택)',
      },
      target_cpa: {
        en: 'money for one conversion that was planned with; needed until the first post is out (optional)',
        ko: '계획한 전환당 비용. 첫 게시물이 나오기 전에는 꼭 필요합니다(선택)',
      },
    },
    returns: {
      en: 'four cells in a row: seen, P10, P50, P90 conversions at the end',
      ko: '한 행의 셀 네 개: 지금까지의 수, 끝날 때의 P10, P50, P90',
    },
    formula:
      'pool rate ~ Gamma(seen + 1, counted money in targets + 1); a post’s rate ~ Gamma(1.5 + y, 1.5 / pool rate + F(age)); remaining ~ Poisson(rate × (1 − F)); F drawn as a Dirichlet around the delay curve; 500 draws',
    source: {
      en: 'docs/planning.md: Bornhuetter-Ferguson reserving with drawn rates; before half of the posts are two days old the range is 1.3 times as wide',
      ko: 'docs/planning.md: 비율을 추첨하는 Bornhuetter-Ferguson 방식. 게시물의 절반이 2일이 되기 전에는 범위를 1.3배로 넓힙니다',
    },
    examples: [
      {
        says: {
          en: 'Two posts out, one planned, a target of 40',
          ko: '게시물 두 건 게시, 한 건 예정, 목표 CPA 40',
        },
        args: [
          [
            ['published_at', 'cost', 'conversions'],
            [{ date: '2026-05-01' }, 200, 8],
            [{ date: '2026-05-04' }, 200, 3],
            [{ date: '2026-05-09' }, 200, ''],
          ],
          { date: '2026-05-05' },
          7,
          40,
        ],
        result: [[11, 13, 23, 40]],
      },
    ],
  },
  MINLIFT: {
    summary: {
      en: 'The smallest lift in sales that a test could show, before any money is spent on it.',
      ko: '비용을 쓰기 전에, 테스트로 확인할 수 있는 가장 작은 판매 증가율을 알려 줍니다.',
    },
    parameters: {
      conversions_per_week: {
        en: 'conversions a week of everything that takes part, all regions or products together',
        ko: '참여하는 지역이나 상품 전체의 주당 전환 수',
      },
      weeks: {
        en: 'weeks of the test; with regions or products half of them lie before it',
        ko: '테스트 기간(주). 지역·상품 테스트는 절반이 시작 전 기간입니다',
      },
      design: {
        en: 'weeks (half of them with posts, drawn by lot), products or regions; weeks when left out (optional)',
        ko: 'weeks(추첨으로 절반의 주에 게시), products(상품), regions(지역). 비우면 weeks(선택)',
      },
      cells: {
        en: 'how many regions or products take part (optional for weeks)',
        ko: '참여하는 지역이나 상품의 수(weeks에서는 선택)',
      },
      dispersion: {
        en: 'variance of weekly conversions over their mean, 2 when left out (optional)',
        ko: '주당 전환의 분산을 평균으로 나눈 값. 비우면 2(선택)',
      },
    },
    returns: {
      en: 'the lift as a fraction (0.5 for half as much again), or that such a test can never show one',
      ko: '증가율(0.5는 절반 증가). 확인할 수 없는 설계면 그 이유',
    },
    formula:
      'log lift = 2.487 × 1.4 (1.2 from 12 drawn cells on) × √(dispersion × blocks × (blocks − 1 + 1 / (1 + lift)) / conversions + trend), blocks 2 for weeks, 4 before and after; to first order 5 × √(dispersion / conversions) × 1.4 for weeks',
    source: {
      en: 'docs/planning.md: permutation test, one-sided 5 %, 80 % power; the smallest p is one over the number of draws',
      ko: 'docs/planning.md: 순열 검정, 단측 5%, 검정력 80%. 가능한 최소 p는 추첨 가짓수의 역수입니다',
    },
    examples: [
      {
        says: {
          en: '100 orders a week, 12 weeks on and off by lot',
          ko: '주당 주문 100건, 12주를 추첨으로 게시·휴식',
        },
        args: [100, 12],
        result: 0.2595815007736548,
      },
      {
        says: { en: 'Four regions', ko: '지역 네 곳' },
        args: [400, 8, 'regions', 4],
        result:
          'can never show it: even the best result of 4 drawn cells comes by luck in 1 of 6; take 6 or more',
        resultKo:
          '확인할 수 없습니다: 4개에서 뽑으면 가장 좋은 결과도 6번 중 1번은 우연입니다. 6개 이상이 필요합니다',
      },
    ],
  },
} as const satisfies FamilyDocs;
