import type { FamilyDocs } from './functionDocs';

export const moneyDocs = {
  ROMI: {
    summary: {
      en: 'Attributed return on marketing investment: what came back on top of every unit of money spent.',
      ko: '마케팅 투자수익률(기여분): 쓴 돈 1단위마다 추가로 돌아온 금액입니다.',
    },
    parameters: {
      revenue: {
        en: 'net revenue, or contribution margin when margin is left out',
        ko: '순매출. margin을 비우면 공헌이익으로 봅니다',
      },
      cost: {
        en: 'everything spent to get it, in the same currency',
        ko: '그 성과를 얻는 데 든 모든 비용(같은 통화)',
      },
      margin: {
        en: 'gross margin as a fraction, 0.4 for 40% (optional)',
        ko: '매출총이익률(소수), 40%는 0.4 (선택)',
      },
    },
    returns: {
      en: 'a fraction: 0.5 is 50% on top, 0 is break-even, -1 is all lost',
      ko: '소수: 0.5는 50% 추가 이익, 0은 본전, -1은 전액 손실',
    },
    formula: '(revenue × margin − cost) / cost',
    source: {
      en: 'Farris et al., Marketing Metrics: return on marketing investment, on margin rather than revenue',
      ko: 'Farris 외, Marketing Metrics: 매출이 아닌 이익 기준 마케팅 투자수익률',
    },
    examples: [
      {
        says: {
          en: 'Anna brought 1,000 in sales at a 40% margin for 200',
          ko: '비용 200으로 매출 1,000, 이익률 40%인 경우',
        },
        args: [1000, 200, 0.4],
        result: 1,
      },
      {
        says: { en: 'Three creators in one formula', ko: '크리에이터 세 명을 수식 하나로' },
        args: [
          [[560], [''], [90]],
          [[420], [100], [0]],
        ],
        result: [[0.3333333333333333], [''], ['cost must be greater than zero']],
        resultKo: [[0.3333333333333333], [''], ['cost: 0보다 큰 값을 넣어 주세요']],
      },
    ],
  },
  ROI: {
    summary: {
      en: 'Return on investment: what came back on top of every unit of money, with every cost of the business in it.',
      ko: '투자수익률: 사업의 모든 비용을 포함해, 쓴 돈 1단위마다 추가로 돌아온 금액입니다.',
    },
    parameters: {
      gain: {
        en: 'money that came back, before the cost is taken off',
        ko: '비용을 빼기 전의 회수 금액',
      },
      cost: { en: 'all that was spent, overhead included', ko: '고정비를 포함한 모든 지출' },
    },
    returns: {
      en: 'a fraction: 0.5 is 50% on top, 0 is break-even, -1 is all lost',
      ko: '소수: 0.5는 50% 추가 이익, 0은 본전, -1은 전액 손실',
    },
    formula: '(gain − cost) / cost',
    source: {
      en: 'Farris et al., Marketing Metrics: return on investment',
      ko: 'Farris 외, Marketing Metrics: 투자수익률',
    },
    examples: [
      {
        says: { en: '1,500 came back for 1,000', ko: '1,000을 써서 1,500을 회수한 경우' },
        args: [1500, 1000],
        result: 0.5,
      },
    ],
  },
  ROAS: {
    summary: {
      en: 'Return on ad spend: revenue per unit of money spent. It breaks even at 1 / gross margin, not at 1.',
      ko: '광고비 대비 매출: 쓴 돈 1단위당 매출입니다. 본전은 1이 아니라 1 / 매출총이익률입니다.',
    },
    parameters: {
      revenue: { en: 'net revenue: refunds and tax taken off', ko: '환불과 세금을 뺀 순매출' },
      cost: { en: 'spend in the same currency', ko: '같은 통화의 지출' },
    },
    returns: { en: 'a ratio: 5 is 5 of revenue for 1 spent', ko: '비율: 5는 1을 써서 매출 5' },
    formula: 'revenue / cost',
    source: {
      en: 'Farris et al., Marketing Metrics: return on ad spend',
      ko: 'Farris 외, Marketing Metrics: 광고비 대비 매출',
    },
    examples: [
      {
        says: { en: '500 of revenue for 200 spent', ko: '200을 써서 매출 500인 경우' },
        args: [500, 200],
        result: 2.5,
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
