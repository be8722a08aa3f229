import type { FamilyDocs } from './functionDocs';

/** What to do next, with the numbers behind it. */
export const decisionDocs = {
  VERDICT: {
    summary: {
      en: 'Scale, keep testing, renegotiate, stop, or too early to say, with the numbers behind the word and what would change it.',
      ko: '확대, 계속 테스트, 단가 재협의, 중단 또는 아직 판단 불가를 근거 숫자, 판단이 바뀌는 조건과 함께 알려 줍니다.',
    },
    parameters: {
      cost: {
        en: 'money spent; for posts whose window is still open the counted spend',
        ko: '쓴 비용. 기여 기간이 남은 게시물은 집계된 비용(counted_spend)',
      },
      conversions: { en: 'leads or orders', ko: '리드 또는 주문 수' },
      target_cpa: { en: 'the CPA to stay below', ko: '목표 CPA' },
      break_even_cpa: {
        en: 'margin of one conversion, from which on it only costs; renegotiate needs it (optional)',
        ko: '전환 한 건의 이익(손익분기 CPA). 단가 재협의 판단에 필요합니다(선택)',
      },
      creators: {
        en: 'for a row that sums several creators: how many; below three it is too early (optional)',
        ko: '여러 크리에이터를 합한 행이면 그 수. 세 명 미만이면 아직 이릅니다(선택)',
      },
      captured: {
        en: 'share of the orders that carry a code or link, 1 when left out; a low one keeps from stopping too soon (optional)',
        ko: '코드나 링크가 있는 주문의 비율, 비우면 1. 낮으면 성급한 중단을 막습니다(선택)',
      },
      campaign_word: {
        en: 'the word of the whole campaign; never changes this word (optional)',
        ko: '캠페인 전체의 판단. 이 판단을 바꾸지 않습니다(선택)',
      },
    },
    returns: { en: 'two cells: the word, and why', ko: '셀 두 개: 판단과 근거' },
    formula:
      'too early: below one target spent and below 5 conversions; stop: CHANCE ≤ 0.15 (counting orders without a key) and 3 targets spent, renegotiate when CHANCE against break_even_cpa ≥ 0.5; scale: CHANCE ≥ 0.7 and 5 conversions; else keep testing',
    source: {
      en: 'docs/statistics.md: bounds chosen by simulated budgets, so that few good creators are stopped',
      ko: 'docs/statistics.md: 좋은 크리에이터를 거의 중단하지 않도록 예산 시뮬레이션으로 정한 기준',
    },
    examples: [
      {
        says: { en: '900 for 12 orders against a target of 100', ko: '900, 주문 12건, 목표 100' },
        args: [900, 12, 100],
        result: [
          [
            'scale',
            '77% chance that CPA is below 100: 12 conversions, CPA 75 (43.5 to 138); after another 79 of spend without a conversion it would no longer be scale',
          ],
        ],
        resultKo: [
          [
            '확대',
            'CPA가 100보다 낮을 확률 77%: 전환 12건, CPA 75(43.5~138); 전환 없이 비용이 79 더 들면 확대 판단이 바뀝니다',
          ],
        ],
      },
      {
        says: {
          en: 'Above target, but a conversion earns 200',
          ko: '목표보다 비싸지만 전환 한 건의 이익이 200인 경우',
        },
        args: [1500, 9, 100, 200],
        result: [
          [
            'renegotiate',
            '9% chance that CPA is below 100: 9 conversions, CPA 167 (89.4 to 339); above target but profitable: at 60% of the present price it would meet the target',
          ],
        ],
        resultKo: [
          [
            '단가 재협의',
            'CPA가 100보다 낮을 확률 9%: 전환 9건, CPA 167(89.4~339); 목표보다 비싸지만 이익은 납니다: 지금 단가의 60%면 목표에 맞습니다',
          ],
        ],
      },
    ],
  },
  DIAGNOSE: {
    summary: {
      en: 'Which step of the funnel to mend first: content, call to action, landing page, offer or form, or follow-up. When people engage and few become leads, the page comes first.',
      ko: '퍼널에서 먼저 고칠 단계를 알려 줍니다: 콘텐츠, 행동 유도 문구, 랜딩 페이지, 오퍼 또는 신청 양식, 후속 응대. 반응은 높은데 리드가 적으면 랜딩 페이지부터 봅니다.',
    },
    parameters: {
      impressions: { en: 'times the content was shown (optional)', ko: '노출 횟수(선택)' },
      engagements: {
        en: 'likes, comments, saves and shares (optional)',
        ko: '좋아요, 댓글, 저장, 공유(선택)',
      },
      clicks: { en: 'clicks on own links (optional)', ko: '전용 링크 클릭 수(선택)' },
      leads: {
        en: 'leads; leave blank in a shop without leads (optional)',
        ko: '리드 수. 리드 없이 바로 파는 경우 비웁니다(선택)',
      },
      orders: {
        en: 'orders; with leads as well, the page is judged by the larger of the two (optional)',
        ko: '주문 수. 리드도 있으면 둘 중 큰 쪽으로 페이지를 판단합니다(선택)',
      },
      benchmarks: {
        en: 'the Benchmarks tab with its header row, for figures without a history: er_impressions, clicks_per_engagement, conversion_rate, lead_to_order (optional)',
        ko: '머리글 행을 포함한 Benchmarks 탭. 비교할 행이 없을 때 er_impressions, clicks_per_engagement, conversion_rate, lead_to_order 행을 씁니다(선택)',
      },
    },
    returns: {
      en: 'three cells: the suspect, the numbers behind it, and what to check first',
      ko: '셀 세 개: 의심 단계, 근거 숫자, 먼저 확인할 것',
    },
    formula:
      'a step is suspected when it is below ¾ of your other rows (else of the benchmark) with 90% certainty; the model is that of BEATS and CHANCE',
    source: {
      en: 'Gamma-Poisson comparison of each step; needs two other rows or a benchmark, else it only names where most people are lost',
      ko: '단계별 감마-포아송 비교. 다른 두 행이나 벤치마크가 필요하며, 없으면 가장 많이 이탈하는 단계만 알려 줍니다',
    },
    examples: [
      {
        says: {
          en: 'Many reactions and clicks, one lead',
          ko: '반응과 클릭은 많지만 리드는 한 건',
        },
        args: [50_000, 3000, 500, 1, 0],
        result: [
          [
            'landing page',
            'clicks to leads or orders: 1 of 500 (0.2%): most people are lost here, but there is nothing to compare it with yet',
            'check first: are the price and how to buy seen within 5-7 seconds on a phone; then the offer and the form',
          ],
        ],
        resultKo: [
          [
            '랜딩 페이지',
            '클릭 500회 중 리드 또는 주문 1건(0.2%): 여기서 가장 많이 이탈하지만 아직 비교할 기준이 없습니다',
            '먼저 확인: 휴대폰에서 5~7초 안에 가격과 구매 방법이 보이는지, 그다음 오퍼와 신청 양식',
          ],
        ],
      },
      {
        says: {
          en: '500 likes, 300 clicks, 50 buyers: one in six who click buys',
          ko: '좋아요 500, 클릭 300, 구매 50: 클릭한 여섯 명 중 한 명이 구매',
        },
        args: [null, 500, 300, null, 50],
        result: [
          [
            'landing page',
            'clicks to leads or orders: 50 of 300 (17%): most people are lost here, but there is nothing to compare it with yet',
            'check first: are the price and how to buy seen within 5-7 seconds on a phone; then the offer and the form',
          ],
        ],
        resultKo: [
          [
            '랜딩 페이지',
            '클릭 300회 중 리드 또는 주문 50건(17%): 여기서 가장 많이 이탈하지만 아직 비교할 기준이 없습니다',
            '먼저 확인: 휴대폰에서 5~7초 안에 가격과 구매 방법이 보이는지, 그다음 오퍼와 신청 양식',
          ],
        ],
      },
    ],
  },
} as const satisfies FamilyDocs;
