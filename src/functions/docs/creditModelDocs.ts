import type { FamilyDocs } from './functionDocs';

export const creditModelDocs = {
  ATTRIBUTION: {
    summary: {
      en: 'Shares the conversions of multi-touch paths among creators or channels by a credit model.',
      ko: '여러 접점을 거친 전환을 기여 모델에 따라 크리에이터나 채널에 나눕니다.',
    },
    parameters: {
      touches: {
        en: 'a range with headers: one row a touch (path or order_id, channel, occurred_at), or one row a written path (a > b); conversions, value and nulls as available',
        ko: '머리글이 있는 범위: 접점마다 한 줄(path 또는 order_id, channel, occurred_at), 또는 경로마다 한 줄(a > b). conversions, value, nulls는 있으면 씁니다',
      },
      model: {
        en: 'first, last, linear, time_decay, position, shapley or markov',
        ko: 'first, last, linear, time_decay, position, shapley, markov 중 하나',
      },
      half_life_days: {
        en: 'for time_decay: after so many days a touch counts half; 7 when left out (optional)',
        ko: 'time_decay에서 비중이 절반이 되는 일수. 비우면 7일(선택)',
      },
    },
    returns: {
      en: 'a table of channel, credit and value, highest first, up to 50 channels; credits sum to the conversions',
      ko: '채널, 기여 전환, 기여 금액의 표. 큰 순서로 50개까지이며 합계는 전환 수와 같습니다',
    },
    formula:
      'position: 40 % first, 40 % last, 20 % between; time_decay: 2^(−days before the last touch / half-life); shapley: equal parts for the distinct channels of a path; markov: by removal effect, from 300 converting paths on',
    source: {
      en: 'Zhao et al. 2018 (Shapley); Anderl et al. 2016 (Markov removal effect); attributed, not caused',
      ko: 'Zhao 외 2018(Shapley), Anderl 외 2016(Markov 제거 효과). 인과가 아닌 기여입니다',
    },
    examples: [
      {
        says: {
          en: 'Three orders on two paths, shared equally by their touches',
          ko: '경로 두 개, 주문 세 건을 접점에 똑같이 나눈 경우',
        },
        args: [
          [
            ['path', 'conversions', 'value'],
            ['mina > newsletter', 2, 80],
            ['anna > mina', 1, 30],
          ],
          'linear',
        ],
        result: [
          ['channel', 'credit', 'value'],
          ['mina', 1.5, 55],
          ['newsletter', 1, 40],
          ['anna', 0.5, 15],
        ],
        resultKo: [
          ['채널', '기여 전환', '기여 금액'],
          ['mina', 1.5, 55],
          ['newsletter', 1, 40],
          ['anna', 0.5, 15],
        ],
      },
      {
        says: {
          en: 'Too few paths for a Markov chain',
          ko: 'markov를 쓰기에는 경로가 적은 경우',
        },
        args: [
          [
            ['path', 'conversions'],
            ['mina > newsletter', 2],
          ],
          'markov',
        ],
        result: [
          [
            'touches hold 2 converting paths, but markov needs at least 300: use shapley or linear',
            '',
            '',
          ],
        ],
        resultKo: [
          [
            'touches: 전환 경로가 2개입니다. markov에는 300개 이상이 필요하니 shapley나 linear를 써 주세요',
            '',
            '',
          ],
        ],
      },
    ],
  },
} as const satisfies FamilyDocs;
