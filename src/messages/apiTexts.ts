import type { Text } from '../ground/text/text';

/** What connected accounts ask for and tell. */
export const apiTexts = {
  tokenLabel: { en: 'Access token', ko: '액세스 토큰' },
  shopLabel: { en: 'Shop address', ko: '상점 주소' },
  shopHint: { en: 'your-shop.myshopify.com', ko: 'your-shop.myshopify.com' },
  shopifyTokenHint: {
    en: 'Admin API token of a custom app in your shop with the scope read_orders.',
    ko: '상점의 맞춤 앱에서 만든 Admin API 토큰입니다(read_orders 권한).',
  },
  shopifyCustomersHidden: {
    en: 'Shopify: the token may not see customers, so repeat customers stay unknown; add the scope read_customers to know them',
    ko: 'Shopify: 토큰에 고객 권한이 없어 재구매 고객을 구분하지 못합니다. 필요하면 read_customers 권한을 추가해 주세요',
  },
  propertyLabel: { en: 'GA4 property id', ko: 'GA4 속성 ID' },
  propertyHint: {
    en: 'The number under Admin > Property details, e.g. 123456789.',
    ko: '관리 > 속성 세부정보의 숫자입니다. 예: 123456789',
  },
  ga4Thresholded: {
    en: 'GA4 left out rows with few users (thresholding), so clicks are a lower bound',
    ko: 'GA4가 사용자가 적은 행을 제외해 클릭이 실제보다 적을 수 있습니다',
  },
  ga4OtherRow: {
    en: 'GA4 put small rows into "(other)", so clicks are a lower bound',
    ko: 'GA4가 작은 행을 "(other)"로 묶어 클릭이 실제보다 적을 수 있습니다',
  },
  ga4Reconciliation: {
    en: 'GA4 counts {analytics} purchases from {from} to {to}, Conversions has {workbook}: {difference}. Small gaps are normal (consent, blockers); a large one means a missing export or missing tags',
    ko: 'GA4 구매 {analytics}건, Conversions 탭 {workbook}건({from}~{to}): {difference}. 작은 차이는 정상이며(동의, 차단), 큰 차이는 빠진 주문이나 태그를 뜻합니다',
  },
  igUserLabel: { en: 'Your Instagram account id', ko: '내 인스타그램 계정 ID' },
  igUserHint: {
    en: 'The number of your own professional account, e.g. 17841400000000000.',
    ko: '내 비즈니스 계정의 숫자 ID입니다. 예: 17841400000000000',
  },
  igTokenHint: {
    en: 'User token with instagram_basic, instagram_manage_insights and pages_read_engagement.',
    ko: 'instagram_basic, instagram_manage_insights, pages_read_engagement 권한이 있는 사용자 토큰입니다.',
  },
  accountNotFound: {
    en: '{source}: no public professional account has the handle {handle}; check it in Creators',
    ko: '{source}: {handle} 핸들의 공개 비즈니스 계정을 찾을 수 없습니다. Creators 탭을 확인해 주세요',
  },
  followersHidden: {
    en: '{source}: {handle} hides the number of followers',
    ko: '{source}: {handle} 계정은 팔로워 수를 숨겼습니다',
  },
  postNotFound: {
    en: '{source}: the post {post} is gone or private',
    ko: '{source}: {post} 게시물이 삭제되었거나 비공개입니다',
  },
  commentsClosed: {
    en: '{source}: comments are switched off for the post {post}',
    ko: '{source}: {post} 게시물은 댓글이 꺼져 있습니다',
  },
} as const satisfies Record<string, Text>;
