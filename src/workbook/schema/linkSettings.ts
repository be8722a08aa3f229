import type { SettingKey } from './settingKey';

/** How new links are named. */
export const linkSettings = [
  {
    key: 'link_source',
    kind: 'text',
    ko: '링크 소스 규칙',
    default: '{platform}',
    note: {
      en: 'utm_source of new links. Places: {platform} {creator} {campaign} {post} {yyyymm}.',
      ko: '새 링크의 utm_source입니다. 자리: {platform} {creator} {campaign} {post} {yyyymm}',
    },
  },
  {
    key: 'link_medium',
    kind: 'text',
    ko: '링크 매체 규칙',
    default: 'influencer',
    note: { en: 'utm_medium of new links.', ko: '새 링크의 utm_medium입니다.' },
  },
  {
    key: 'link_campaign',
    kind: 'text',
    ko: '링크 캠페인 규칙',
    default: '{yyyymm}-{campaign}',
    note: { en: 'utm_campaign of new links.', ko: '새 링크의 utm_campaign입니다.' },
  },
  {
    key: 'link_content',
    kind: 'text',
    ko: '링크 콘텐츠 규칙',
    default: '{creator}_{post}',
    note: {
      en: 'utm_content of new links: what tells creators and posts apart.',
      ko: '새 링크의 utm_content입니다. 크리에이터와 게시물을 구분합니다.',
    },
  },
] as const satisfies readonly SettingKey[];
