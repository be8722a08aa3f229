import type { Text } from '../../src/ground/text/text';

/**
 * The people of the sample. All of them, their handles and the brand are invented.
 * Each one is a case that a marketer meets; `story` says which.
 */
export interface CastMember {
  readonly id: string;
  readonly name: Text;
  readonly platform: 'instagram' | 'tiktok' | 'youtube';
  readonly handle: string;
  readonly story: Text;
  readonly followers: number;
  readonly following: number;
  readonly postsCount: number;
  readonly paymentModel: string;
  readonly fee: number;
  readonly bonus: number;
  /** Days after the start of the campaign on which posts go out. */
  readonly postDays: readonly number[];
  readonly impressions: number;
  readonly engagementRate: number;
  readonly clicks: number;
  /** Share of clicks that become a lead or an order. */
  readonly conversionRate: number;
  readonly code: string;
  readonly collabType: string;
  readonly fit: readonly [country: number, audience: number, topic: number, replies: number];
}

export const cast: readonly CastMember[] = [
  {
    id: 'mina-ig',
    name: { en: 'Mina Seo', ko: '서미나' },
    platform: 'instagram',
    handle: '@mina.slowmornings',
    story: {
      en: 'the clear winner: small, on topic, people ask and buy',
      ko: '확실한 승자: 작지만 주제가 맞고, 사람들이 묻고 삽니다',
    },
    followers: 18_400,
    following: 612,
    postsCount: 431,
    paymentModel: 'hybrid',
    fee: 150,
    bonus: 15,
    postDays: [2, 16, 31, 45, 58, 70],
    impressions: 14_500,
    engagementRate: 0.061,
    clicks: 265,
    conversionRate: 0.112,
    code: 'MINA10',
    collabType: 'review',
    fit: [0.82, 0.74, 0.8, 0.52],
  },
  {
    id: 'jaeho-yt',
    name: { en: 'Jaeho Kitchen', ko: '재호의 부엌' },
    platform: 'youtube',
    handle: '@jaeho.kitchen',
    story: {
      en: 'solid: pays back, not cheap',
      ko: '탄탄함: 본전은 되지만 싸지 않습니다',
    },
    followers: 42_300,
    following: 96,
    postsCount: 218,
    paymentModel: 'fixed',
    fee: 320,
    bonus: 0,
    postDays: [5, 26, 47, 66],
    impressions: 31_000,
    engagementRate: 0.038,
    clicks: 390,
    conversionRate: 0.055,
    code: 'JAEHO10',
    collabType: 'review',
    fit: [0.78, 0.63, 0.7, 0.44],
  },
  {
    id: 'tess-tt',
    name: { en: 'Tess Lindqvist', ko: '테스의 찻잔' },
    platform: 'tiktok',
    handle: '@tess.brews',
    story: {
      en: 'nobody can tell yet: few orders, the last window is still open',
      ko: '아직 알 수 없음: 주문이 적고 마지막 기여 기간이 진행 중입니다',
    },
    followers: 27_100,
    following: 402,
    postsCount: 167,
    paymentModel: 'hybrid',
    fee: 60,
    bonus: 10,
    postDays: [61, 78],
    impressions: 22_000,
    engagementRate: 0.072,
    clicks: 120,
    conversionRate: 0.1,
    code: 'TESS10',
    collabType: 'challenge',
    fit: [0.41, 0.55, 0.62, 0.35],
  },
  {
    id: 'marco-ig',
    name: { en: 'Marco Bellandi', ko: '마르코의 하루' },
    platform: 'instagram',
    handle: '@marco.lifestyle',
    story: {
      en: 'burned money: high fee, followers that came overnight, copied comments, hardly a click',
      ko: '낭비: 높은 비용, 하룻밤에 늘어난 팔로워, 복사한 듯한 댓글, 거의 없는 클릭',
    },
    followers: 88_700,
    following: 1_930,
    postsCount: 352,
    paymentModel: 'fixed',
    fee: 780,
    bonus: 0,
    postDays: [9, 30, 51],
    impressions: 47_000,
    engagementRate: 0.019,
    clicks: 95,
    conversionRate: 0.012,
    code: 'MARCO15',
    collabType: 'review',
    fit: [0.22, 0.31, 0.35, 0.12],
  },
  {
    id: 'yuna-tt',
    name: { en: 'Yuna Oh', ko: '오유나' },
    platform: 'tiktok',
    handle: '@yuna.tea.diary',
    story: {
      en: 'barter that works: tiny audience, cheap orders',
      ko: '통하는 제품 제공: 작은 오디언스, 저렴한 주문',
    },
    followers: 9_600,
    following: 288,
    postsCount: 143,
    paymentModel: 'barter',
    fee: 0,
    bonus: 0,
    postDays: [12, 28, 43, 56, 69],
    impressions: 7_800,
    engagementRate: 0.094,
    clicks: 62,
    conversionRate: 0.07,
    code: 'YUNA5',
    collabType: 'giveaway',
    fit: [0.88, 0.7, 0.76, 0.58],
  },
  {
    id: 'priya-yt',
    name: { en: 'Priya Kesavan', ko: '프리야의 오후' },
    platform: 'youtube',
    handle: '@priya.unhurried',
    story: {
      en: 'a weak landing page: many clicks, hardly an order',
      ko: '약한 랜딩 페이지: 클릭은 많고 주문은 거의 없습니다',
    },
    followers: 61_200,
    following: 131,
    postsCount: 189,
    paymentModel: 'fixed',
    fee: 360,
    bonus: 0,
    postDays: [19, 40, 62],
    impressions: 38_000,
    engagementRate: 0.043,
    clicks: 640,
    conversionRate: 0.008,
    code: 'PRIYA10',
    collabType: 'review',
    fit: [0.35, 0.58, 0.66, 0.41],
  },
  {
    id: 'sol-ig',
    name: { en: 'Sol Park', ko: '박솔' },
    platform: 'instagram',
    handle: '@sol.and.soil',
    story: {
      en: 'a leaked code: good at first, then strangers from a coupon page',
      ko: '유출된 코드: 처음엔 좋았지만 쿠폰 사이트의 낯선 주문이 늘었습니다',
    },
    followers: 33_500,
    following: 540,
    postsCount: 276,
    paymentModel: 'hybrid',
    fee: 160,
    bonus: 10,
    postDays: [7, 23, 38, 59],
    impressions: 21_000,
    engagementRate: 0.047,
    clicks: 205,
    conversionRate: 0.062,
    code: 'SOL15',
    collabType: 'limited',
    fit: [0.75, 0.61, 0.58, 0.39],
  },
  {
    id: 'dario-tt',
    name: { en: 'Dario Nunes', ko: '다리오 아웃도어' },
    platform: 'tiktok',
    handle: '@dario.outside',
    story: {
      en: 'invited, nothing agreed yet',
      ko: '초대함, 아직 합의한 것이 없습니다',
    },
    followers: 121_000,
    following: 310,
    postsCount: 508,
    paymentModel: 'performance',
    fee: 0,
    bonus: 0,
    postDays: [],
    impressions: 0,
    engagementRate: 0,
    clicks: 0,
    conversionRate: 0,
    code: '',
    collabType: '',
    fit: [0.18, 0.4, 0.3, 0.28],
  },
];
