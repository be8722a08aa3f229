import { defineFeedColumns } from '../../../feed/defineFeed';

/** What a row of the feed is about. */
export const dimensionColumns = defineFeedColumns([
  {
    key: 'date',
    kind: 'date',
    ko: '날짜',
    note: {
      en: 'Publication day of costs and reach, the day itself of leads and orders.',
      ko: '비용과 도달은 게시일, 리드와 주문은 발생일입니다.',
    },
  },
  {
    key: 'campaign_id',
    kind: 'id',
    ko: '캠페인 ID',
    note: { en: 'The campaign.', ko: '캠페인입니다.' },
  },
  {
    key: 'campaign',
    kind: 'text',
    ko: '캠페인',
    note: { en: 'Its name.', ko: '캠페인 이름입니다.' },
  },
  {
    key: 'stage',
    kind: 'text',
    ko: '단계',
    note: { en: 'pilot or scaling.', ko: 'pilot 또는 scaling입니다.' },
  },
  {
    key: 'creator_id',
    kind: 'id',
    ko: '크리에이터 ID',
    note: { en: 'The creator.', ko: '크리에이터입니다.' },
  },
  {
    key: 'creator',
    kind: 'text',
    ko: '크리에이터',
    note: {
      en: 'The name; (unattributed) when nobody is credited.',
      ko: '이름입니다. 기여한 사람이 없으면 (unattributed)입니다.',
    },
  },
  {
    key: 'platform',
    kind: 'text',
    ko: '플랫폼',
    note: { en: 'The platform.', ko: '플랫폼입니다.' },
  },
  {
    key: 'tier',
    kind: 'text',
    ko: '규모',
    note: { en: 'Size class by followers.', ko: '팔로워 기준 규모입니다.' },
  },
  { key: 'post_id', kind: 'id', ko: '게시물 ID', note: { en: 'The post.', ko: '게시물입니다.' } },
  {
    key: 'collab_type',
    kind: 'text',
    ko: '협업 유형',
    note: { en: 'The kind of collaboration.', ko: '협업 유형입니다.' },
  },
  {
    key: 'scenario',
    kind: 'text',
    ko: '시나리오',
    note: { en: 'The story of the post.', ko: '게시물의 이야기입니다.' },
  },
  {
    key: 'touchpoint',
    kind: 'text',
    ko: '접점',
    note: { en: 'post, or where an asset is reused.', ko: 'post 또는 재사용한 곳입니다.' },
  },
  {
    key: 'evidence',
    kind: 'text',
    ko: '근거',
    note: {
      en: 'What credited the conversions of this row; (none) in rows of costs.',
      ko: '이 행의 전환을 기여로 인정한 근거입니다. 비용 행은 (none)입니다.',
    },
  },
  {
    key: 'timing',
    kind: 'text',
    ko: '시점',
    note: {
      en: 'in_window, late or early; (none) where it cannot apply.',
      ko: 'in_window, late, early 중 하나입니다. 해당하지 않으면 (none)입니다.',
    },
  },
]);
