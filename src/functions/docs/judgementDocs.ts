import type { FamilyDocs } from './functionDocs';

const cost = { en: 'money spent', ko: '쓴 비용' } as const;
const conversions = {
  en: 'leads or orders; fractions when credit is shared',
  ko: '리드 또는 주문 수. 기여를 나눴다면 소수도 됩니다',
} as const;
const expectedCpa = {
  en: 'CPA that one conversion of prior knowledge is worth; the pooled CPA of the range when left out (optional)',
  ko: '사전 정보로 쓸 예상 CPA(전환 한 건의 무게). 비우면 범위 전체의 합산 CPA(선택)',
} as const;
const level = {
  en: 'how sure the range is, 0.9 when left out (optional)',
  ko: '범위의 신뢰 수준, 비우면 0.9 (선택)',
} as const;
const gammaPoisson = {
  en: 'Gelman et al., Bayesian Data Analysis, section 2.6: Poisson model with a gamma prior worth one conversion',
  ko: 'Gelman 외, Bayesian Data Analysis 2.6절: 전환 한 건 무게의 감마 사전분포를 둔 포아송 모형',
} as const;

/** How sure one may be of a figure. */
export const judgementDocs = {
  CPARANGE: {
    summary: {
      en: 'The range that holds the true CPA, and the most sensible single value; works from the first cost on, even without a conversion.',
      ko: '실제 CPA가 들어 있을 범위와 가장 합리적인 한 값입니다. 전환이 없어도 계산합니다.',
    },
    parameters: { cost, conversions, expected_cpa: expectedCpa, level },
    returns: { en: 'three cells: low, middle, high', ko: '셀 세 개: 낮음, 중간, 높음' },
    formula:
      'middle = (expected_cpa + cost) / (1 + conversions); ends = (expected_cpa + cost) / gamma quantiles of shape 1 + conversions',
    source: gammaPoisson,
    examples: [
      {
        says: { en: '300 for 16 orders, 25 expected', ko: '300을 써서 주문 16건, 예상 CPA 25' },
        args: [300, 16, 25],
        result: [[13.373834140379804, 19.11764705882353, 30.003303992613024]],
      },
      {
        says: { en: 'No order yet: surely above 58', ko: '아직 주문이 없는 경우: 58보다 높음' },
        args: [150, 0, 25],
        result: [[58.416435121683485, 175, 3411.752005589146]],
      },
    ],
  },
  CHANCE: {
    summary: {
      en: 'Probability that the true CPA is below your target.',
      ko: '실제 CPA가 목표보다 낮을 확률입니다.',
    },
    parameters: {
      cost,
      conversions,
      target_cpa: { en: 'the CPA to stay below', ko: '목표 CPA' },
      expected_cpa: {
        en: 'CPA that one conversion of prior knowledge is worth; the pooled CPA of the range when left out, the target for a single row (optional)',
        ko: '사전 정보로 쓸 예상 CPA. 비우면 범위의 합산 CPA, 한 행이면 목표 CPA(선택)',
      },
    },
    returns: {
      en: 'a fraction: 0.95 and more is better than the target, 0.8 probably, below that nobody can tell yet',
      ko: '소수: 0.95 이상이면 목표보다 낮음, 0.8 이상이면 아마도, 그보다 낮으면 아직 알 수 없음',
    },
    formula:
      'e^−x × (1 + x + … + x^conversions / conversions!), x = (expected_cpa + cost) / target_cpa',
    source: gammaPoisson,
    examples: [
      {
        says: { en: '300 for 16 orders against a target of 25', ko: '300, 주문 16건, 목표 25' },
        args: [300, 16, 25, 25],
        result: 0.8354931476833607,
      },
      {
        says: {
          en: 'Twice the target spent without an order: e^−3',
          ko: '목표의 두 배를 쓰고 주문이 없는 경우: e^−3',
        },
        args: [50, 0, 25],
        result: 0.049787068367863944,
      },
    ],
  },
  BEATS: {
    summary: {
      en: 'Probability that the true CPA of A is lower than that of B.',
      ko: 'A의 실제 CPA가 B보다 낮을 확률입니다.',
    },
    parameters: {
      cost_a: { en: 'money spent on A', ko: 'A에 쓴 비용' },
      conversions_a: { en: 'conversions of A', ko: 'A의 전환 수' },
      cost_b: { en: 'money spent on B', ko: 'B에 쓴 비용' },
      conversions_b: { en: 'conversions of B', ko: 'B의 전환 수' },
      expected_cpa: expectedCpa,
    },
    returns: {
      en: 'a fraction: 0.95 and more is better, 0.8 probably better, 0.2 to 0.8 cannot be told apart yet',
      ko: '소수: 0.95 이상이면 더 나음, 0.8 이상이면 아마도, 0.2~0.8은 아직 구별할 수 없음',
    },
    formula:
      '1 − I(ρ; 1 + conversions_a, 1 + conversions_b), ρ = (e + cost_a) / (2e + cost_a + cost_b), e = expected_cpa',
    source: {
      en: 'Evan Miller, Formulas for Bayesian A/B Testing: count data',
      ko: 'Evan Miller, Formulas for Bayesian A/B Testing: 횟수 데이터',
    },
    examples: [
      {
        says: {
          en: '20 orders for 320 against 16 for 300: not distinguishable yet',
          ko: '320에 주문 20건과 300에 16건: 아직 구별할 수 없음',
        },
        args: [320, 20, 300, 16, 25],
        result: 0.682276524388848,
      },
    ],
  },
  ROMIRANGE: {
    summary: {
      en: 'The range that holds the true return on marketing investment, with its median.',
      ko: '실제 마케팅 투자수익률이 들어 있을 범위와 중앙값입니다.',
    },
    parameters: {
      cost,
      conversions,
      margin_per_conversion: {
        en: 'mean contribution margin of one conversion',
        ko: '전환 한 건의 평균 공헌이익',
      },
      margin_cv: {
        en: 'standard deviation / mean of the margins of single conversions; 0 when left out (optional)',
        ko: '건별 이익의 표준편차 / 평균. 비우면 0 (선택)',
      },
      expected_cpa: expectedCpa,
      level,
    },
    returns: { en: 'three cells: low, median, high', ko: '셀 세 개: 낮음, 중앙값, 높음' },
    formula:
      'exp(ψ(A) − ln B + ln margin − v/2 ± z √(ψ′(A) + v)) − 1, A = 1 + conversions, B = expected_cpa + cost, v = margin_cv² / conversions',
    source: {
      en: 'Log-normal approximation of a gamma rate times a mean margin; checked against simulation',
      ko: '감마 비율과 평균 이익의 곱을 로그정규로 근사. 시뮬레이션으로 확인',
    },
    examples: [
      {
        says: {
          en: '300 for 16 orders at a margin of 26, 28 expected',
          ko: '300에 주문 16건, 건당 이익 26, 예상 CPA 28',
        },
        args: [300, 16, 26, 0.25, 28],
        result: [[-0.14021914927786355, 0.3055744467036173, 0.9825105833117977]],
      },
    ],
  },
  LEADQUALITY: {
    summary: {
      en: 'The range that holds the true share of good leads; several rows lend each other what they know.',
      ko: '실제 양질 리드 비율이 들어 있을 범위입니다. 여러 행이면 서로의 정보를 함께 씁니다.',
    },
    parameters: {
      qualified: {
        en: 'leads that met a rule fixed before the campaign',
        ko: '캠페인 전에 정한 기준을 충족한 리드 수',
      },
      leads: { en: 'all leads', ko: '전체 리드 수' },
      level,
    },
    returns: {
      en: 'three cells: low, middle, high, as fractions',
      ko: '셀 세 개(소수): 낮음, 중간, 높음',
    },
    formula:
      'beta quantiles of a + qualified and b + leads − qualified; one row: a = b = 1; several: a / (a + b) is their pooled share',
    source: {
      en: 'Gelman et al., Bayesian Data Analysis, section 2.4; Kleinman (1973) for eight rows and more',
      ko: 'Gelman 외, Bayesian Data Analysis 2.4절. 여덟 행부터는 Kleinman (1973)',
    },
    examples: [
      {
        says: { en: '6 good ones of 40 leads', ko: '리드 40건 중 양질 6건' },
        args: [6, 40],
        result: [[0.08297930309237617, 0.16666666666666666, 0.2685442144173794]],
      },
    ],
  },
  CPASTABILITY: {
    summary: {
      en: 'How much the CPA differs between rows beyond luck: about 1 is luck alone, above 2 it is not stable.',
      ko: '행 사이의 CPA 차이가 우연을 얼마나 넘는지: 약 1이면 우연, 2를 넘으면 불안정합니다.',
    },
    parameters: {
      costs: { en: 'a column of costs', ko: '비용 열' },
      conversions: { en: 'a column of conversions', ko: '전환 열' },
    },
    returns: { en: 'one number over all rows', ko: '모든 행에 대한 숫자 하나' },
    formula: 'Σ (conversions − m × cost)² / (m × cost) / (rows − 1), m = Σ conversions / Σ costs',
    source: {
      en: 'Montgomery, Statistical Quality Control: charts for counts per unit',
      ko: 'Montgomery, Statistical Quality Control: 단위당 건수 관리도',
    },
    examples: [
      {
        says: { en: 'Four creators who differ', ko: '서로 다른 크리에이터 네 명' },
        args: [
          [[300], [320], [350], [150]],
          [[16], [20], [3], [0]],
        ],
        result: 7.380626780626781,
      },
    ],
  },
  VOLUMEGROWTH: {
    summary: {
      en: 'Growth of a count between two closed periods on the logarithmic scale: 0.18 is +20%, and -0.18 undoes it.',
      ko: '마감된 두 기간 사이의 로그 성장률: 0.18은 +20%이고, -0.18이면 원래대로 돌아갑니다.',
    },
    parameters: {
      current: { en: 'count of this period', ko: '이번 기간의 건수' },
      previous: {
        en: 'count of the period before, of equal length',
        ko: '같은 길이의 이전 기간 건수',
      },
    },
    returns: {
      en: 'a logarithm; EXP(it) - 1 is the percentage',
      ko: '로그값. EXP(값) - 1이 증가율입니다',
    },
    formula: 'ln(current / previous); when one is zero, both get ½ more',
    source: {
      en: 'Agresti, Categorical Data Analysis: logarithm of a ratio of counts',
      ko: 'Agresti, Categorical Data Analysis: 건수 비의 로그',
    },
    examples: [
      {
        says: { en: 'From 100 orders to 120', ko: '주문이 100건에서 120건으로' },
        args: [120, 100],
        result: 0.1823215567939546,
      },
    ],
  },
} as const satisfies FamilyDocs;
