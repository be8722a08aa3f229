import { defineTab } from '../column';

export const snapshotsTab = defineTab({
  name: 'Snapshots',
  ko: '팔로워 기록',
  writer: 'marketer',
  purpose: {
    en: 'One row per creator and day: how many followers there were.',
    ko: '크리에이터와 날짜마다 한 줄입니다: 그날의 팔로워 수를 적습니다.',
  },
  columns: [
    {
      key: 'creator_id',
      kind: 'id',
      required: true,
      ko: '크리에이터 ID',
      aliases: ['creator', 'influencer_id', '인플루언서 ID'],
      note: { en: 'The creator, as in Creators.', ko: 'Creators 탭의 크리에이터 ID입니다.' },
    },
    {
      key: 'taken_on',
      kind: 'date',
      required: true,
      ko: '기록일',
      aliases: ['date', 'day', '날짜'],
      note: { en: 'The day of the count.', ko: '확인한 날입니다.' },
    },
    {
      key: 'followers',
      kind: 'number',
      required: true,
      ko: '팔로워',
      aliases: ['subscribers', '팔로워 수', '구독자'],
      min: 0,
      note: { en: 'Followers on that day.', ko: '그날의 팔로워 수입니다.' },
    },
    {
      key: 'following',
      kind: 'number',
      ko: '팔로잉',
      min: 0,
      note: { en: 'Accounts followed on that day.', ko: '그날 팔로우하던 계정 수입니다.' },
    },
    {
      key: 'posts_count',
      kind: 'number',
      ko: '게시물 수',
      min: 0,
      note: { en: 'Posts on that day.', ko: '그날의 게시물 수입니다.' },
    },
    {
      key: 'note',
      kind: 'text',
      ko: '메모',
      note: { en: 'What happened: giveaway, press, a hit.', ko: '있었던 일: 경품, 기사, 화제 등' },
    },
  ],
});
