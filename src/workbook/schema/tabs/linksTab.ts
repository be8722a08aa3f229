import { defineTab } from '../column';

export const linksTab = defineTab({
  name: 'Links',
  ko: '링크',
  writer: 'marketer',
  core: true,
  purpose: {
    en: 'One row per tracked link or promo code: what proves that an order came from a creator.',
    ko: '추적 링크나 할인 코드마다 한 줄입니다: 주문이 누구에게서 왔는지 알려 줍니다.',
  },
  columns: [
    {
      key: 'link_id',
      kind: 'id',
      ko: '링크 ID',
      note: {
        en: 'A short id; the Links panel fills it.',
        ko: '짧은 ID입니다. 링크 패널이 채웁니다.',
      },
    },
    {
      key: 'campaign_id',
      kind: 'id',
      required: true,
      ko: '캠페인 ID',
      aliases: ['campaign'],
      note: { en: 'The campaign, as in Campaigns.', ko: 'Campaigns 탭의 캠페인 ID입니다.' },
    },
    {
      key: 'creator_id',
      kind: 'id',
      required: true,
      ko: '크리에이터 ID',
      aliases: ['creator', 'influencer_id', '인플루언서 ID'],
      note: { en: 'The creator, as in Creators.', ko: 'Creators 탭의 크리에이터 ID입니다.' },
    },
    {
      key: 'post_id',
      kind: 'id',
      ko: '게시물 ID',
      aliases: ['post'],
      note: {
        en: 'The post that carries the link, if it is only one.',
        ko: '링크가 들어간 게시물입니다(하나일 때).',
      },
    },
    {
      key: 'destination',
      kind: 'url',
      ko: '대상 URL',
      note: { en: 'The page without tracking.', ko: '추적 값이 없는 페이지 주소입니다.' },
    },
    {
      key: 'utm_source',
      kind: 'text',
      ko: 'UTM 소스',
      aliases: ['source'],
      note: { en: 'The platform, e.g. instagram.', ko: '플랫폼입니다. 예: instagram' },
    },
    {
      key: 'utm_medium',
      kind: 'text',
      ko: 'UTM 매체',
      aliases: ['medium'],
      note: {
        en: 'influencer, or paid_influencer when boosted.',
        ko: 'influencer, 광고 집행 시 paid_influencer',
      },
    },
    {
      key: 'utm_campaign',
      kind: 'text',
      ko: 'UTM 캠페인',
      note: { en: 'e.g. 202603-serum.', ko: '예: 202603-serum' },
    },
    {
      key: 'utm_content',
      kind: 'text',
      ko: 'UTM 콘텐츠',
      aliases: ['content'],
      note: {
        en: 'One value per creator and post: the key that finds the post.',
        ko: '크리에이터와 게시물마다 다른 값: 게시물을 찾는 열쇠입니다.',
      },
    },
    {
      key: 'utm_id',
      kind: 'text',
      ko: 'UTM ID',
      note: {
        en: 'The campaign id, or one value per post.',
        ko: '캠페인 ID 또는 게시물별 값입니다.',
      },
    },
    {
      key: 'utm_term',
      kind: 'text',
      ko: 'UTM 검색어',
      aliases: ['term'],
      note: { en: 'Rarely needed.', ko: '거의 필요 없습니다.' },
    },
    {
      key: 'url',
      kind: 'url',
      ko: '추적 URL',
      aliases: ['link', 'tracked_url', '링크'],
      note: { en: 'The finished link to hand out.', ko: '전달할 완성된 링크입니다.' },
    },
    {
      key: 'promo_code',
      kind: 'list',
      ko: '할인 코드',
      aliases: ['code', 'coupon', '쿠폰', '쿠폰 코드', '프로모션 코드'],
      note: {
        en: 'One code per creator; several parted by commas.',
        ko: '크리에이터마다 다른 코드. 여러 개는 쉼표로 구분합니다.',
      },
    },
    {
      key: 'code_valid_from',
      kind: 'datetime',
      ko: '코드 시작',
      note: { en: 'From when the code counts.', ko: '코드가 유효한 시작 시점입니다.' },
    },
    {
      key: 'code_valid_to',
      kind: 'datetime',
      ko: '코드 종료',
      note: {
        en: 'From this moment the code no longer counts. For a whole last day enter the day after.',
        ko: '이 시점부터 코드를 인정하지 않습니다. 마지막 날까지 인정하려면 다음 날을 적으세요.',
      },
    },
    {
      key: 'code_leaked_at',
      kind: 'datetime',
      ko: '코드 유출 시점',
      note: {
        en: 'Since when strangers use the code: from then on it counts only with a click.',
        ko: '코드가 외부에 퍼진 시점: 이후에는 클릭이 함께 있어야 인정합니다.',
      },
    },
    {
      key: 'landing_page',
      kind: 'url',
      ko: '전용 랜딩 페이지',
      aliases: ['landing'],
      note: {
        en: 'A page made for this creator alone.',
        ko: '이 크리에이터만을 위한 페이지입니다.',
      },
    },
    {
      key: 'item_keys',
      kind: 'list',
      ko: '옵션·상품 키',
      aliases: ['options', 'product_numbers', '옵션 키', '상품 번호'],
      note: {
        en: 'Option texts, product numbers or coupon names that only this creator has, parted by commas.',
        ko: '이 크리에이터만 쓰는 옵션명, 상품 번호, 쿠폰 이름을 쉼표로 구분해 적으세요.',
      },
    },
  ],
});
