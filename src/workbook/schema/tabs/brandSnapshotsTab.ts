import { platforms } from '../choices';
import { defineTab } from '../column';

export const brandSnapshotsTab = defineTab({
  name: 'BrandSnapshots',
  ko: '브랜드 팔로워',
  writer: 'marketer',
  purpose: {
    en: "The brand's own followers by day.",
    ko: '브랜드 계정의 날짜별 팔로워입니다.',
  },
  columns: [
    {
      key: 'taken_on',
      kind: 'date',
      required: true,
      ko: '측정일',
      note: { en: 'The day.', ko: '측정한 날입니다.' },
    },
    {
      key: 'platform',
      kind: 'choice',
      required: true,
      ko: '플랫폼',
      open: true,
      choices: platforms,
      note: { en: 'Where.', ko: '플랫폼입니다.' },
    },
    {
      key: 'followers',
      kind: 'number',
      required: true,
      ko: '팔로워',
      min: 0,
      note: { en: 'Followers on that day.', ko: '그날의 팔로워 수입니다.' },
    },
  ],
});
