import type { FamilyDocs } from './functionDocs';

const cost = { en: 'money spent', ko: '쓴 비용' } as const;
const conversions = {
  en: 'leads or orders; fractions when credit is shared',
  ko: '리드 또는 주문 수. 기여를 나눴다면 소수도 됩니다',
} as const;
const expectedCpa = {
  en: 'CPA that you expected before, worth one order; nothing is expected when left out (optional)',
  ko: '미리 예상한 CPA(주문 한 건의 무게). 비우면 아무것도 예상하지 않습니다(선택)',
} as const;
const level = {
  en: 'how sure the range is, 0.9 when left out (optional)',
  ko: '범위의 신뢰 수준, 비우면 0.9 (선택)',
} as const;
const bunching = {
  en: 'how many orders say as much as one independent order, since orders come in bunches; 1.5 when left out (optional)',
  ko: '주문은 몰려서 옵니다. 독립된 주문 한 건과 같은 정보를 주는 주문 수, 비우면 1.5 (선택)',
} as const;
const quasiPoisson = {
  en: 'Wedderburn (1974), quasi-likelihood; McCullagh and Nelder, Generalized Linear Models, chapter 9',
  ko: 'Wedderburn (1974) 준우도; McCullagh와 Nelder, Generalized Linear Models 9장',
} as const;

/** How sure one may be of a figure. */
export const judgementDocs = {
  CPARANGE: {
    summary: {
      en: 'The range that holds the true CPA, around the CPA you can check by hand. A row depends on that row alone.',
      ko: '직접 계산해 볼 수 있는 CPA와 실제 CPA가 들어 있을 범위입니다. 각 행은 그 행의 숫자만 씁니다.',
    },
    parameters: { cost, conversions, expected_cpa: expectedCpa, level, bunching },
    returns: {
      en: 'three cells: low, middle (cost / conversions), high; without a conversion only low',
      ko: '셀 세 개: 낮음, 중간(비용 / 전환), 높음. 전환이 없으면 낮음만',
    },
    formula:
      'rate / gamma quantiles of shape: shape = ½ + conversions / bunching, rate = cost / bunching; with expected_cpa 1 + … and expected_cpa × ln 2 + …; always widened to hold cost / conversions',
    source: quasiPoisson,
    examples: [
      {
        says: { en: '300 for 4 orders', ko: '300을 써서 주문 4건' },
        args: [300, 4],
        result: [[30.562562195747965, 75, 221.1738921920796]],
      },
      {
        says: { en: 'No order yet: at least 173.5', ko: '아직 주문이 없는 경우: 173.5 이상' },
        args: [500, 0],
        result: [[173.54518108467053, '', '']],
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
        en: 'CPA that you expected before, worth one order; the target when left out (optional)',
        ko: '미리 예상한 CPA(주문 한 건의 무게). 비우면 목표 CPA(선택)',
      },
      bunching,
    },
    returns: {
      en: 'a fraction: from 0.7 on scale with five orders, up to 0.15 stop with three targets spent, between them keep testing',
      ko: '소수: 0.7 이상이고 주문 5건이면 확대, 0.15 이하이고 목표의 3배를 썼으면 중단, 그 사이는 계속 테스트',
    },
    formula:
      'Q(1 + conversions / bunching, (expected_cpa × ln 2 + cost / bunching) / target_cpa), Q = upper incomplete gamma function',
    source: quasiPoisson,
    examples: [
      {
        says: { en: '300 for 4 orders against a target of 100', ko: '300, 주문 4건, 목표 100' },
        args: [300, 4, 100],
        result: 0.6490900970955407,
      },
      {
        says: {
          en: 'A third more than the target spent without an order',
          ko: '목표보다 3분의 1을 더 쓰고 주문이 없는 경우',
        },
        args: [28, 0, 21],
        result: 0.20555614525359373,
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
    },
    returns: {
      en: 'a fraction: 0.95 and more is better, 0.8 probably better, 0.2 to 0.8 cannot be told apart yet',
      ko: '소수: 0.95 이상이면 더 나음, 0.8 이상이면 아마도, 0.2~0.8은 아직 구별할 수 없음',
    },
    formula:
      '1 − I(ρ; shape_a, shape_b), ρ = rate_a / (rate_a + rate_b), shape = 1 + conversions / 1.5, rate = e × ln 2 + cost / 1.5, e = (cost_a + cost_b) / (conversions_a + conversions_b + ½)',
    source: {
      en: 'Evan Miller, Formulas for Bayesian A/B Testing: count data',
      ko: 'Evan Miller, Formulas for Bayesian A/B Testing: 횟수 데이터',
    },
    examples: [
      {
        says: {
          en: '16 orders for 300 against 20 for 320: not distinguishable yet',
          ko: '300에 주문 16건과 320에 20건: 아직 구별할 수 없음',
        },
        args: [300, 16, 320, 20],
        result: 0.35272430807899485,
      },
    ],
  },
  ROMIRANGE: {
    summary: {
      en: 'The range that holds the true return on marketing investment, around the observed one.',
      ko: '지금까지의 마케팅 투자수익률과 실제 값이 들어 있을 범위입니다.',
    },
    parameters: {
      cost,
      conversions,
      margin_per_conversion: {
        en: 'mean contribution margin of one conversion',
        ko: '전환 한 건의 평균 공헌이익',
      },
      margin_cv: {
        en: 'standard deviation / mean of the margins of single conversions; 0.8 when left out, 0 when all are alike (optional)',
        ko: '건별 이익의 표준편차 / 평균. 비우면 0.8, 모두 같으면 0 (선택)',
      },
      expected_cpa: expectedCpa,
      level,
      bunching,
    },
    returns: {
      en: 'three cells: low, middle (margin × conversions / cost − 1), high; without cost blank',
      ko: '셀 세 개: 낮음, 중간(이익 × 전환 / 비용 − 1), 높음. 비용이 없으면 빈칸',
    },
    formula:
      'margin × gamma quantiles of shape / rate − 1, with bunching + margin_cv² in place of bunching; always widened to hold the middle',
    source: quasiPoisson,
    examples: [
      {
        says: {
          en: '300 for 16 orders at a margin of 25',
          ko: '300에 주문 16건, 건당 이익 25',
        },
        args: [300, 16, 25],
        result: [[-0.2930255108023695, 0.33333333333333326, 1.3393480876216906]],
      },
      {
        says: {
          en: 'No order yet: all is lost so far, at best −67%',
          ko: '아직 주문이 없는 경우: 지금까지 −100%, 높아도 −67%',
        },
        args: [500, 0, 40],
        result: [[-1, -1, -0.671171124948583]],
      },
    ],
  },
  LEADQUALITY: {
    summary: {
      en: 'The range that holds the true share of good leads, around the share you counted.',
      ko: '직접 센 양질 리드 비율과 실제 비율이 들어 있을 범위입니다.',
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
      en: 'three cells: low, middle (qualified / leads), high, as fractions',
      ko: '셀 세 개(소수): 낮음, 중간(양질 / 전체), 높음',
    },
    formula: 'beta quantiles of ½ + qualified / 1.5 and ½ + (leads − qualified) / 1.5',
    source: {
      en: 'Brown, Cai and DasGupta (2001), Interval estimation for a binomial proportion',
      ko: 'Brown, Cai, DasGupta (2001), Interval estimation for a binomial proportion',
    },
    examples: [
      {
        says: { en: '3 good ones of 20 leads', ko: '리드 20건 중 양질 3건' },
        args: [3, 20],
        result: [[0.04456542144106641, 0.15, 0.356904851203436]],
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
