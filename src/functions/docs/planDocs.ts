import type { FamilyDocs } from './functionDocs';

/** What to expect before money is spent. */
export const planDocs = {
  PILOT: {
    summary: {
      en: 'What a pilot of 3-5 creators may bring: 5,000 simulated pilots with the same seed, so the answer stays the same.',
      ko: '크리에이터 3~5명 파일럿의 예상 성과입니다. 같은 시드로 5,000번 모의실험해 결과가 변하지 않습니다.',
    },
    parameters: {
      views: {
        en: 'views that half of such posts exceed, one row a creator',
        ko: '비슷한 게시물의 절반이 넘는 조회수. 크리에이터당 한 행',
      },
      ctr: {
        en: 'share of views that click, 0.005 for 0.5%',
        ko: '조회 대비 클릭률, 0.5%는 0.005',
      },
      conversion_rate: {
        en: 'share of clicks that become leads or orders; it belongs to the page, so its luck is drawn once for all creators',
        ko: '클릭이 리드나 주문이 되는 비율. 페이지의 특성이므로 모든 크리에이터에게 한 번만 뽑습니다',
      },
      fee: { en: 'everything paid for the post', ko: '게시물에 지급하는 모든 비용' },
      margin: {
        en: 'contribution margin of one lead or order, in money',
        ko: '리드나 주문 한 건의 공헌이익(금액)',
      },
      seed: {
        en: 'any number; another seed draws another 5,000 pilots (optional)',
        ko: '아무 숫자. 시드가 다르면 다른 5,000번을 뽑습니다(선택)',
      },
    },
    returns: {
      en: 'a table of 7 rows and 4 columns: P10, P50 and P90 of clicks, leads, CPA and ROMI, the chance of a ROMI above 0, the chance of no sale',
      ko: '7행 4열 표: 클릭, 리드, CPA, ROMI의 P10, P50, P90과 ROMI가 0보다 클 확률, 성과가 없을 확률',
    },
    formula:
      'orders ~ Poisson(views × ctr × conversion_rate), each log-normal around its median: σ 0.7, 0.5, 0.35',
    source: {
      en: 'Monte Carlo with mulberry32; a CPA without a sale counts as above the whole cost',
      ko: 'mulberry32 몬테카를로. 성과가 없는 경우 CPA는 전체 비용 초과로 봅니다',
    },
    examples: [
      {
        says: { en: 'Four creators for 840 in all', ko: '총비용 840의 크리에이터 네 명' },
        args: [
          [[8000], [15_000], [5000], [30_000]],
          [[0.006], [0.005], [0.009], [0.003]],
          0.025,
          210,
          28,
        ],
        result: [
          ['forecast', 'P10', 'P50', 'P90'],
          ['clicks', 175, 328, 614],
          ['leads or orders', 3, 8, 19],
          ['CPA', 44.21052631578947, 105, 280],
          ['ROMI', -0.9, -0.7333333333333333, -0.36666666666666664],
          ['chance of ROMI above 0', 0.0186, '', ''],
          ['chance of no sale', 0.008, '', ''],
        ],
        resultKo: [
          ['예측', 'P10', 'P50', 'P90'],
          ['클릭', 175, 328, 614],
          ['리드 또는 주문', 3, 8, 19],
          ['CPA', 44.21052631578947, 105, 280],
          ['ROMI', -0.9, -0.7333333333333333, -0.36666666666666664],
          ['ROMI가 0보다 클 확률', 0.0186, '', ''],
          ['성과가 없을 확률', 0.008, '', ''],
        ],
      },
    ],
  },
  PAYMODEL: {
    summary: {
      en: 'Fixed fee, barter, fee and bonus, and pay per order side by side, for one post.',
      ko: '게시물 하나에 대해 고정 비용, 제품 협찬, 고정비+보너스, 주문당 지급을 비교합니다.',
    },
    parameters: {
      expected_orders: { en: 'mean number of orders', ko: '예상 평균 주문 수' },
      margin_per_order: {
        en: 'contribution margin of one order before the creator is paid',
        ko: '크리에이터 지급 전 주문 한 건의 공헌이익',
      },
      fee: { en: 'the fixed fee', ko: '고정 비용' },
      product_cost: {
        en: 'product at cost, with shipping, for barter',
        ko: '협찬 제품 원가와 배송비',
      },
      bonus: { en: 'paid per order on top of the fee', ko: '고정비에 더해 주문당 지급하는 보너스' },
      commission: {
        en: 'paid per order when there is no fee',
        ko: '고정비 없이 주문당 지급하는 금액',
      },
      hybrid_fee: {
        en: 'a smaller fee for fee and bonus; the fixed fee when left out (optional)',
        ko: '고정비+보너스 방식의 고정비. 비우면 fee와 같음(선택)',
      },
    },
    returns: {
      en: 'a table of 5 rows and 5 columns: model, expected cost, expected profit, chance of loss, risk. Barter does not count posts that never come',
      ko: '5행 5열 표: 보상 방식, 예상 비용, 예상 이익, 손실 확률, 위험. 제품 협찬에서 게시되지 않는 경우는 반영하지 않습니다',
    },
    formula:
      'profit = (margin_per_order − paid per order) × expected_orders − paid up front; loss by Poisson orders around a log-normal mean, σ 0.93',
    source: {
      en: 'Expected values, and the order spread of PILOT for one post',
      ko: '기댓값, 그리고 PILOT의 게시물 하나의 주문 분포',
    },
    examples: [
      {
        says: {
          en: '2.9 orders expected at a margin of 28',
          ko: '예상 주문 2.9건, 주문당 이익 28',
        },
        args: [2.9, 28, 220, 45, 8, 14, 90],
        result: [
          ['model', 'expected cost', 'expected profit', 'chance of loss', 'risk'],
          ['fixed fee', 220, -138.8, 0.9166430305397262, 'all on you'],
          ['barter', 45, 36.2, 0.44356919812897777, 'the post may never come'],
          [
            'fee and bonus',
            113.2,
            -32,
            0.7999988134195141,
            'shared: write down the bonus rule, refunds and a cap',
          ],
          ['per order', 40.6, 40.6, 0, 'on the creator'],
        ],
        resultKo: [
          ['보상 방식', '예상 비용', '예상 이익', '손실 확률', '위험'],
          ['고정 비용', 220, -138.8, 0.9166430305397262, '모두 브랜드가 부담'],
          ['제품 협찬', 45, 36.2, 0.44356919812897777, '게시되지 않을 수 있음'],
          [
            '고정비+보너스',
            113.2,
            -32,
            0.7999988134195141,
            '나눠 부담: 보너스 기준, 환불, 한도를 문서로',
          ],
          ['주문당 지급', 40.6, 40.6, 0, '크리에이터가 부담'],
        ],
      },
    ],
  },
  CLUSTERCHECK: {
    summary: {
      en: 'Whether a campaign has enough creators and days: a pilot 3-5 creators, a cluster 3-7, both over 60-90 days.',
      ko: '크리에이터 수와 기간이 알맞은지 확인합니다. 파일럿은 3~5명, 클러스터는 3~7명이며 모두 60~90일입니다.',
    },
    parameters: {
      creators: { en: 'number of creators', ko: '크리에이터 수' },
      starts_on: { en: 'first day', ko: '시작일' },
      ends_on: { en: 'last day', ko: '종료일' },
      stage: {
        en: 'pilot or scaling; scaling when left out (optional)',
        ko: 'pilot 또는 scaling. 비우면 scaling (선택)',
      },
    },
    returns: { en: 'that it fits, or what to change', ko: '적합하다는 말 또는 바꿀 점' },
    formula: 'days = ends_on − starts_on + 1',
    source: {
      en: 'One post cannot carry a result: the flywheel method of 3-7 creators over 60-90 days',
      ko: '게시물 하나로는 성과를 알 수 없습니다: 크리에이터 3~7명, 60~90일의 플라이휠 방법',
    },
    examples: [
      {
        says: { en: 'Two creators for a month', ko: '크리에이터 두 명, 한 달' },
        args: [2, { date: '2026-03-01' }, { date: '2026-03-30' }],
        result: 'plan 3 to 7 creators, not 2; plan 60 to 90 days, not 30',
        resultKo: '크리에이터 2명: 3~7명으로 계획해 주세요; 기간 30일: 60~90일로 계획해 주세요',
      },
      {
        says: { en: 'A pilot that fits', ko: '알맞은 파일럿' },
        args: [4, { date: '2026-03-01' }, { date: '2026-04-29' }, 'pilot'],
        result: 'fits (creators: 4, days: 60)',
        resultKo: '적합: 크리에이터 4명, 60일',
      },
    ],
  },
  FITTEST: {
    summary: {
      en: 'Three questions before any campaign: a clear offer, something to show, and a way to measure.',
      ko: '캠페인 전 세 가지 질문: 분명한 오퍼, 보여 줄 것, 측정 방법이 있는지 확인합니다.',
    },
    parameters: {
      clear_offer: {
        en: 'TRUE when product and reason to buy are clear: price, discount, booking, delivery, trial or demo; blank counts as no (optional)',
        ko: '제품과 살 이유(가격, 할인, 예약, 배송, 체험, 데모)가 분명하면 TRUE. 비우면 아니요(선택)',
      },
      visual: {
        en: 'TRUE when there is something to show, or expert content with a lead magnet; blank counts as no (optional)',
        ko: '보여 줄 것이 있거나, 전문 콘텐츠와 리드 자료가 있으면 TRUE. 비우면 아니요(선택)',
      },
      measurable: {
        en: 'TRUE when links, codes or pages are ready; blank counts as no (optional)',
        ko: '링크, 코드, 페이지가 준비됐으면 TRUE. 비우면 아니요(선택)',
      },
    },
    returns: { en: 'n/3 and what is missing', ko: 'n/3과 빠진 것' },
    formula: 'count of TRUE',
    source: {
      en: 'The three yes-or-no tests of the method behind this product',
      ko: '이 제품 방법론의 예/아니요 질문 세 가지',
    },
    examples: [
      {
        says: { en: 'Nothing to measure with', ko: '측정 방법이 없는 경우' },
        args: [true, true, false],
        result: '2/3, missing: links, codes or pages to measure with',
        resultKo: '2/3, 빠진 것: 성과를 잴 링크, 코드 또는 페이지',
      },
    ],
  },
} as const satisfies FamilyDocs;
