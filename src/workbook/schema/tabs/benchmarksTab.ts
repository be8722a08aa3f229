import { defineTab } from '../column';

export const benchmarksTab = defineTab({
  name: 'Benchmarks',
  ko: '벤치마크',
  writer: 'marketer',
  purpose: {
    en: 'Usual values per metric, platform and tier, each with its year and source.',
    ko: '지표, 플랫폼, 규모별 일반적인 값입니다. 연도와 출처를 함께 적습니다.',
  },
  columns: [
    {
      key: 'metric',
      kind: 'id',
      ko: '지표',
      note: { en: 'e.g. er_followers, cpm.', ko: '예: er_followers, cpm' },
    },
    {
      key: 'platform',
      kind: 'id',
      ko: '플랫폼',
      note: { en: 'The platform. Blank: all.', ko: '플랫폼입니다. 비우면 전체입니다.' },
    },
    {
      key: 'tier',
      kind: 'id',
      ko: '규모',
      note: {
        en: 'nano, micro and so on. Blank: all.',
        ko: 'nano, micro 등입니다. 비우면 전체입니다.',
      },
    },
    {
      key: 'low',
      kind: 'number',
      ko: '낮음',
      format: 'General',
      note: { en: 'The low end of the usual range.', ko: '일반적인 범위의 낮은 값입니다.' },
    },
    {
      key: 'typical',
      kind: 'number',
      ko: '보통',
      format: 'General',
      note: { en: 'The middle.', ko: '중간값입니다.' },
    },
    {
      key: 'high',
      kind: 'number',
      ko: '높음',
      format: 'General',
      note: { en: 'The high end.', ko: '일반적인 범위의 높은 값입니다.' },
    },
    {
      key: 'unit',
      kind: 'text',
      ko: '단위',
      note: { en: 'share, money or count.', ko: 'share(비율), money(금액), count(횟수)' },
    },
    {
      key: 'year',
      kind: 'number',
      ko: '연도',
      format: '0',
      note: { en: 'The year of the figures.', ko: '수치의 연도입니다.' },
    },
    {
      key: 'source',
      kind: 'text',
      ko: '출처',
      width: 260,
      note: { en: 'Who published them.', ko: '발표한 곳입니다.' },
    },
  ],
});
