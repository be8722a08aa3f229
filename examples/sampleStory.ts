/** A creator of the sample and what happens around her posts; invented, like everything in it. */
export interface SampleCreator {
  readonly id: string;
  readonly name: string;
  readonly platform: 'instagram' | 'tiktok' | 'youtube';
  readonly followers: number;
  readonly following: number;
  readonly posts: number;
  /** Followers a day. */
  readonly growth: number;
  readonly views: number;
  /** Likes and comments per view. */
  readonly engagement: number;
  /** Clicks per view and orders per click. */
  readonly clickRate: number;
  readonly orderRate: number;
  readonly leadRate: number;
  readonly fee: number;
  readonly match: { country: number; audience: number; topic: number; replies: number };
  readonly payment: 'fixed' | 'barter' | 'hybrid' | 'performance';
  readonly code: string;
  /** Days after the start on which posts go out, by campaign. */
  readonly pilotDays: readonly number[];
  readonly scalingDays: readonly number[];
  readonly captions: readonly string[];
}

/** Day 0 of the sample: a Monday. Posts and orders run for twelve weeks. */
export const FIRST_DAY = '2026-03-02';
export const DAYS = 84;
export const SCALING_FROM = 42;

export const brand = {
  name: 'Marea Skin',
  product: 'reef-safe sun stick',
  price: 29,
  costOfGoods: 8.2,
  site: 'https://mareaskin.example',
};

export const creators: readonly SampleCreator[] = [
  {
    id: 'mina-ig', name: 'Mina Seo', platform: 'instagram', followers: 18_400, following: 611, posts: 734, growth: 24,
    views: 9_800, engagement: 0.041, clickRate: 0.021, orderRate: 0.072, leadRate: 0.05, fee: 180,
    match: { country: 0.78, audience: 0.74, topic: 0.85, replies: 0.38 }, payment: 'hybrid', code: 'MINA-4K7X2',
    pilotDays: [2, 16, 30], scalingDays: [45, 58, 72],
    captions: [
      '#ad Three weeks with the Marea sun stick on my bike commute. No white cast, and I tried it on camera.',
      '#ad The one thing I reapply at lunch. Price and refill are in the link.',
      '#ad You asked who it is NOT for: very oily skin. Here is why I still use it.',
      '#ad Beach day test: before, after four hours, and the honest result.',
      '#ad What I pack for a weekend by the sea. The stick stays in the side pocket.',
      '#ad Last days of the spring price. How to order in two taps.',
    ],
  },
  {
    id: 'jonas-yt', name: 'Jonas Halvorsen', platform: 'youtube', followers: 42_300, following: 96, posts: 212, growth: 31,
    views: 14_500, engagement: 0.038, clickRate: 0.011, orderRate: 0.058, leadRate: 0.11, fee: 420,
    match: { country: 0.66, audience: 0.71, topic: 0.79, replies: 0.44 }, payment: 'fixed', code: 'JONAS-8M3R5',
    pilotDays: [5, 26], scalingDays: [49, 68],
    captions: [
      'Paid partnership: testing mineral sun care on a five-day coast walk',
      'Paid partnership: what the label means, and what it does not',
      'Paid partnership: one stick, two people, thirty days',
      'Paid partnership: the spring kit, item by item, with prices',
    ],
  },
  {
    id: 'hari-ig', name: '오하리', platform: 'instagram', followers: 9_650, following: 540, posts: 418, growth: 9,
    views: 4_100, engagement: 0.052, clickRate: 0.016, orderRate: 0.05, leadRate: 0.06, fee: 110,
    match: { country: 0.71, audience: 0.69, topic: 0.82, replies: 0.41 }, payment: 'hybrid', code: 'HARI-3T9W6',
    pilotDays: [9, 33], scalingDays: [60],
    captions: [
      '#광고 출근길에 바르는 선스틱, 백탁 없이 어떻게 보이는지 보여 드릴게요',
      '#광고 가격이랑 구매 방법은 링크에 정리했어요. 지성 피부라면 이 점은 확인하세요',
      '#광고 바다에 다녀온 하루, 네 시간 뒤 솔직한 결과',
    ],
  },
  {
    id: 'luca-tt', name: 'Luca Bento', platform: 'tiktok', followers: 61_200, following: 388, posts: 902, growth: 85,
    views: 38_000, engagement: 0.083, clickRate: 0.017, orderRate: 0.004, leadRate: 0.012, fee: 350,
    match: { country: 0.52, audience: 0.58, topic: 0.6, replies: 0.3 }, payment: 'fixed', code: 'LUCA-7P2V4',
    pilotDays: [7, 21, 35], scalingDays: [],
    captions: [
      '#ad POV: your friend forgot sun care again',
      '#ad rating sun sticks by how fast I can apply them',
      '#ad the sound it makes is half the product',
    ],
  },
  {
    id: 'tess-ig', name: 'Tess Marlowe', platform: 'instagram', followers: 27_600, following: 1_870, posts: 61, growth: 11,
    views: 6_900, engagement: 0.058, clickRate: 0.0012, orderRate: 0.03, leadRate: 0.02, fee: 390,
    match: { country: 0.31, audience: 0.36, topic: 0.44, replies: 0.06 }, payment: 'fixed', code: 'TESS-5H8N3',
    pilotDays: [11, 25], scalingDays: [],
    captions: ['Use code TESS for 10% off! #ad', 'Use code TESS for 10% off, ends soon! #ad'],
  },
  {
    id: 'bora-tt', name: '김보라', platform: 'tiktok', followers: 22_100, following: 204, posts: 377, growth: 28,
    views: 12_400, engagement: 0.066, clickRate: 0.013, orderRate: 0.046, leadRate: 0.04, fee: 160,
    match: { country: 0.81, audience: 0.66, topic: 0.74, replies: 0.33 }, payment: 'performance', code: 'BORA-6D4K9',
    pilotDays: [], scalingDays: [44, 57, 70],
    captions: [
      '#광고 3초 만에 바르는 선스틱, 시간 재 봤습니다',
      '#광고 자전거 탈 때 쓰는 것만 모았어요',
      '#광고 댓글에서 물어보신 발림성, 그대로 보여 드립니다',
    ],
  },
  {
    id: 'ines-yt', name: 'Inês Duarte', platform: 'youtube', followers: 15_300, following: 41, posts: 133, growth: 17,
    views: 5_200, engagement: 0.045, clickRate: 0.012, orderRate: 0.05, leadRate: 0.08, fee: 190,
    match: { country: 0.59, audience: 0.7, topic: 0.77, replies: 0.46 }, payment: 'hybrid', code: 'INES-2V6T8',
    pilotDays: [], scalingDays: [80],
    captions: ['Paid partnership: my first month with mineral sun care'],
  },
  {
    id: 'theo-ig', name: 'Theo Lindqvist', platform: 'instagram', followers: 12_800, following: 702, posts: 289, growth: 12,
    views: 5_600, engagement: 0.037, clickRate: 0.014, orderRate: 0.041, leadRate: 0.05, fee: 0,
    match: { country: 0.63, audience: 0.6, topic: 0.71, replies: 0.35 }, payment: 'barter', code: 'THEO-9W5H7',
    pilotDays: [], scalingDays: [47, 66],
    captions: [
      '#ad (gifted) Sailing with a sun stick: what survives salt water',
      '#ad (gifted) Four hours on deck, one reapplication, no burn',
    ],
  },
];

/** Comments that people write: short, warm, in two languages, each a little different. */
export const genuineComments: readonly string[] = [
  'does it sting near the eyes?', 'love this 😍', 'finally no white cast', 'how long does one last you', '😍😍', 'wow',
  'the refill idea is great', 'is it ok for kids?', 'I burned last weekend so this is timely', 'link works, thanks',
  'what shade are you?', 'ordered two', 'tried it, smells like nothing which is good', 'so pretty there', 'which beach is that',
  '백탁 진짜 없네요', '지성인데 괜찮을까요?', '가격 괜찮다', '오 이거 궁금했어요', '예쁘다 ㅎㅎ', '눈 시림 있나요?', '저도 주문했어요',
  'my dermatologist said mineral too', 'shipping to Busan?', 'the side by side helped a lot', 'does it survive swimming', 'nice',
  'I use it daily now', 'please test the tinted one', 'great honest review', 'not for me but good to know',
];

/** Templates as comment sellers use them, with small changes. */
export const boughtComments: readonly string[] = [
  'Amazing content, keep it up!', 'Amazing content keep it up 🔥', 'Wow amazing content, keep it up!!', 'So inspiring, love your feed!',
  'So inspiring, love your feed 🔥', 'Great shot! Love it!', 'Great shot, love it!!', 'Awesome page, check mine!',
  'Awesome page! check mine', 'You look stunning dear', 'You look stunning, dear 🔥', 'Nice pic! Follow back?',
];
