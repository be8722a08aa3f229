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
        en: 'a range with headers: creator, cost_per_post (fee, product, shipping, hours), cost (counted spend), conversions; as available posts, max_posts (4 when left out), margin, verdict, target_cpa, delivered_rate (0-1), fit (0-1). Several rows of one creator are her months, oldest first; blank conversions are not zero but not measured',
        ko: '머리글이 있는 범위: creator, cost_per_post(비용, 제품, 배송, 시간 포함), cost(집계된 비용), conversions. 있으면 posts, max_posts(비우면 4), margin, verdict, target_cpa, delivered_rate(0~1), fit(0~1)도 씁니다. 한 크리에이터의 여러 행은 오래된 달부터의 월별 기록이며, 비어 있는 conversions는 0이 아니라 측정되지 않은 것입니다',
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
} as const satisfies FamilyDocs;
