import type { FamilyDocs } from './functionDocs';

/** What to do next, with the numbers behind it. */
export const decisionDocs = {
  VERDICT: {
    summary: {
      en: 'Scale, keep testing, stop, or too early to say, with the numbers behind the word. Decide only after all attribution windows have closed.',
      ko: '확대, 계속 테스트, 중단 또는 아직 판단 불가를 근거 숫자와 함께 알려 줍니다. 집계 기간이 모두 끝난 뒤에 판단하세요.',
    },
    parameters: {
      cost: { en: 'money spent', ko: '쓴 비용' },
      conversions: { en: 'leads or orders', ko: '리드 또는 주문 수' },
      target_cpa: { en: 'the CPA to stay below', ko: '목표 CPA' },
      creators: {
        en: 'how many creators were tested; below three it is too early (optional)',
        ko: '테스트한 크리에이터 수. 세 명 미만이면 아직 이릅니다(선택)',
      },
    },
    returns: { en: 'two cells: the word, and why', ko: '셀 두 개: 판단과 근거' },
    formula:
      'scale: CHANCE ≥ 0.8 and conversions ≥ 5; stop: CHANCE ≤ 0.1; else keep testing. The prior is the pooled CPA of the range, for a single row the target',
    source: {
      en: 'CHANCE and CPARANGE of this reference; bounds chosen so that a stop or a scale is rarely undone',
      ko: '이 문서의 CHANCE와 CPARANGE. 판단이 거의 뒤집히지 않도록 정한 기준',
    },
    examples: [
      {
        says: { en: '300 for 16 orders against a target of 25', ko: '300, 주문 16건, 목표 25' },
        args: [300, 16, 25],
        result: [
          [
            'scale',
            '84% chance that CPA is below 25 (conversions: 16, CPA about 19.1, 13.4 to 30)',
          ],
        ],
        resultKo: [['확대', 'CPA가 25보다 낮을 확률 84%: 전환 16건, CPA 약 19.1 (13.4~30)']],
      },
      {
        says: { en: 'The same from two creators', ko: '같은 성과, 크리에이터 두 명' },
        args: [300, 16, 25, 2],
        result: [['too early', 'creators tested: 2 of 3; so few say little about the channel']],
        resultKo: [
          [
            '아직 판단 불가',
            '테스트한 크리에이터 2/3명: 한두 명만으로는 채널을 판단하기 어렵습니다',
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
      orders: { en: 'orders (optional)', ko: '주문 수(선택)' },
      benchmarks: {
        en: 'the Benchmarks tab with its header row, for figures without a history: er_impressions, clicks_per_engagement, conversion_rate, lead_to_order (optional)',
        ko: '머리글 행을 포함한 벤치마크 탭. 비교할 행이 없을 때 er_impressions, clicks_per_engagement, conversion_rate, lead_to_order 행을 씁니다(선택)',
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
    ],
  },
} as const satisfies FamilyDocs;
