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
} as const satisfies FamilyDocs;
