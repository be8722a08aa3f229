import type { FamilyDocs } from './functionDocs';

/** What may be spent, and what content is worth. */
export const breakevenDocs = {
  BREAKEVENCPA: {
    summary: {
      en: 'The most that one new customer may cost before money is lost.',
      ko: '손실 없이 신규 고객 한 명에게 쓸 수 있는 최대 금액입니다.',
    },
    parameters: {
      order_value: { en: 'net value of one order', ko: '주문 한 건의 순매출' },
      margin: {
        en: 'gross margin as a fraction, 0.4 for 40%',
        ko: '매출총이익률(소수), 40%는 0.4',
      },
      repeat_orders: {
        en: 'further orders per customer in the time you look at; first order only when left out (optional)',
        ko: '정한 기간 안의 고객당 추가 주문 수. 비우면 첫 주문만 계산합니다(선택)',
      },
    },
    returns: { en: 'money', ko: '금액' },
    formula: 'order_value × margin × (1 + repeat_orders)',
    source: {
      en: 'Farris et al., Marketing Metrics: acquisition against customer value',
      ko: 'Farris 외, Marketing Metrics: 고객 가치와 획득 비용',
    },
    examples: [
      {
        says: { en: 'Orders of 70 at a 40% margin', ko: '주문 70, 이익률 40%인 경우' },
        args: [70, 0.4],
        result: 28,
      },
      {
        says: {
          en: 'Half of the customers order once more',
          ko: '고객 절반이 한 번 더 주문하는 경우',
        },
        args: [70, 0.4, 0.5],
        result: 42,
      },
    ],
  },
  BREAKEVENFEE: {
    summary: {
      en: 'The fee at which a post is expected to break even. Below zero it cannot pay back even without a fee.',
      ko: '게시물이 본전이 되는 비용입니다. 0보다 작으면 비용 없이도 본전이 되지 않습니다.',
    },
    parameters: {
      expected_orders: {
        en: 'mean number of orders, fractions allowed',
        ko: '예상 평균 주문 수(소수 가능)',
      },
      margin_per_order: { en: 'contribution margin of one order', ko: '주문 한 건의 공헌이익' },
      other_cost: {
        en: 'product, shipping, rights and boost (optional)',
        ko: '제품, 배송, 사용권, 광고 집행 비용(선택)',
      },
    },
    returns: { en: 'money', ko: '금액' },
    formula: 'expected_orders × margin_per_order − other_cost',
    source: {
      en: 'Farris et al., Marketing Metrics: break-even analysis',
      ko: 'Farris 외, Marketing Metrics: 손익분기 분석',
    },
    examples: [
      {
        says: {
          en: '8 orders expected at a margin of 28, product and shipping 45',
          ko: '예상 주문 8건, 주문당 이익 28, 제품과 배송 45인 경우',
        },
        args: [8, 28, 45],
        result: 179,
      },
    ],
  },
  EARNEDVALUE: {
    summary: {
      en: 'Earned value per unit of money: a number only when the content was used again and its result tracked, else the reason.',
      ko: '쓴 돈 1단위당 획득 가치입니다. 콘텐츠를 다시 쓰고 성과를 추적했을 때만 숫자를, 아니면 이유를 보여 줍니다.',
    },
    parameters: {
      value: { en: 'value by your own price table', ko: '자체 단가표로 계산한 가치' },
      cost: { en: 'everything spent to get it', ko: '그 가치를 얻는 데 든 모든 지출' },
      reused: {
        en: 'TRUE when the content was used again in ads, e-mail or on the site',
        ko: '광고, 이메일, 사이트에 다시 썼으면 TRUE',
      },
      tracked: {
        en: 'TRUE when it has its own link, code or page',
        ko: '전용 링크, 코드, 페이지가 있으면 TRUE',
      },
    },
    returns: {
      en: 'a ratio or the reason why there is none. A proxy: never revenue, never part of ROMI',
      ko: '비율 또는 계산할 수 없는 이유. 대용 지표이며 매출이나 ROMI에 넣지 않습니다',
    },
    formula: 'value / cost, if reused and tracked',
    source: {
      en: 'This project: earned media value has no standard, so it must be earned twice',
      ko: '이 프로젝트의 정의: 획득 미디어 가치에는 표준이 없어 두 조건을 둡니다',
    },
    examples: [
      {
        says: { en: 'Reused and tracked', ko: '다시 쓰고 추적한 경우' },
        args: [500, 100, true, true],
        result: 5,
      },
      {
        says: { en: 'Not used again', ko: '다시 쓰지 않은 경우' },
        args: [500, 100, false, true],
        result: 'no earned value yet: use the content again (ads, e-mail, site) first',
        resultKo:
          '아직 획득 가치를 계산할 수 없습니다. 먼저 콘텐츠를 광고, 이메일, 사이트에 다시 사용해 주세요',
      },
    ],
  },
  UGCVALUE: {
    summary: {
      en: 'Value of creator content in use: the smaller of licence price and avoided production, spread over the licensed months.',
      ko: '사용 중인 크리에이터 콘텐츠의 가치입니다. 라이선스 가격과 절약한 제작비 중 작은 값을 계약 개월에 나눕니다.',
    },
    parameters: {
      licence_price: { en: 'market price of the same licence', ko: '같은 라이선스의 시장 가격' },
      production_avoided: {
        en: 'what making it yourself would have cost',
        ko: '직접 제작했을 때의 비용',
      },
      months_used: { en: 'months in use so far', ko: '지금까지 사용한 개월 수' },
      months_licensed: { en: 'months that the rights cover', ko: '사용권 개월 수' },
    },
    returns: {
      en: 'money, 0 while unused; shown beside ROMI, never inside it',
      ko: '금액, 사용 전에는 0. ROMI에 넣지 않고 옆에 표시합니다',
    },
    formula: 'min(licence_price, production_avoided) × months_used / months_licensed',
    source: {
      en: 'Straight-line use of a licence, at the lower of market price and replacement cost',
      ko: '시장 가격과 대체 비용 중 낮은 값을 정액으로 배분',
    },
    examples: [
      {
        says: {
          en: 'Worth 300, half of six licensed months used',
          ko: '가치 300, 사용권 6개월 중 3개월 사용',
        },
        args: [300, 500, 3, 6],
        result: 150,
      },
    ],
  },
  PAYOUT: {
    summary: {
      en: 'What a creator is paid for a period: fee, commission and bonus, what is withheld, and what arrives.',
      ko: '크리에이터 지급액: 고정비, 커미션, 보너스의 합계와 원천징수액, 실지급액입니다.',
    },
    parameters: {
      orders: { en: 'orders in the window, for the bonus', ko: '기간 내 주문 수(보너스 계산용)' },
      revenue: { en: 'revenue of these orders after refunds', ko: '환불을 뺀 주문 매출' },
      commission_share: {
        en: 'commission as a fraction of revenue, 0.1 for 10%; 0 for none',
        ko: '매출 대비 커미션 비율(소수), 10%는 0.1, 없으면 0',
      },
      fee: { en: 'the fixed fee (optional)', ko: '고정비(선택)' },
      bonus_from: {
        en: 'orders above this number earn the bonus; 0 when left out (optional)',
        ko: '이 수를 넘는 주문에 보너스 지급, 비우면 0(선택)',
      },
      bonus_amount: { en: 'bonus for each such order (optional)', ko: '주문당 보너스(선택)' },
      bonus_cap: { en: 'the most the bonus can be (optional)', ko: '보너스 상한(선택)' },
      withheld_share: {
        en: 'share withheld for tax, 0.033 for 3.3% (optional); not rounded to units as the Tax tab does',
        ko: '원천징수 비율(소수), 3.3%는 0.033(선택). Tax 탭과 달리 단위 절사를 하지 않습니다',
      },
    },
    returns: {
      en: 'three cells: gross, withheld, net',
      ko: '셀 세 개: 총액, 원천징수액, 실지급액',
    },
    formula:
      'gross = fee + revenue × commission_share + min(bonus_cap, max(0, orders − bonus_from) × bonus_amount); net = gross × (1 − withheld_share)',
    source: { en: 'By definition', ko: '정의에 따름' },
    examples: [
      {
        says: {
          en: '12 orders of 600 in all: fee 100, 10% commission, 5 for each order above 10, 3.3% withheld',
          ko: '주문 12건, 매출 600: 고정비 100, 커미션 10%, 10건 초과 주문당 5, 원천징수 3.3%',
        },
        args: [12, 600, 0.1, 100, 10, 5, '', 0.033],
        result: [[170, 5.61, 164.39]],
      },
      {
        says: { en: 'Commission alone', ko: '커미션만' },
        args: [3, 250, 0.2],
        result: [[50, 0, 50]],
      },
    ],
  },
} as const satisfies FamilyDocs;
