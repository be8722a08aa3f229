import { SAMPLE_CAMPAIGN_ID } from '../../src/workbook/sampleCampaign';
import { lastDay, momentOf } from './calendar';
import type { Row } from './campaigns';
import { type CastMember, cast } from './cast';
import type { SampleLanguage } from './language';
import type { Random } from './random';

/** A post of the sample and what the orders are drawn from. */
export interface SamplePost {
  readonly id: string;
  readonly member: CastMember;
  readonly day: number;
  readonly clicks: number;
  readonly row: Row;
}

const scenarios = {
  en: ['morning routine', 'instead of the third coffee', 'picnic box', 'taste test', 'night shift'],
  ko: ['아침 루틴', '세 번째 커피 대신', '피크닉', '맛 비교', '야근'],
};

const captions = {
  en: [
    'I swapped my third coffee for roasted barley tea for two weeks',
    'What cold-brew barley tea tastes like, honestly',
    'Three drinks for slow mornings, and the one I kept',
    'One bottle, one week in the office fridge',
    'The picnic box that survived my toddler',
    'Six in the morning, no alarm, no caffeine',
    'I let my grandmother rate a tea from the internet',
    'How much a week of drinks costs at my desk',
    'Cold, warm, over ice: which one I finish first',
    'What I drink while editing until midnight',
    'My running bag before a long Sunday',
    'Two roasts side by side, one clear favourite',
    'A kitchen tour that ends at the fridge door',
    'The drink my guests ask for when they drive',
    'Packing for a weekend in the hills',
    'I measured my sleep for fourteen nights',
    'Five things I buy again, number two is new',
    'A night shift in four cups',
    'Can you cook rice with it? I tried',
    'Street food at home and what goes with it',
    'The label says one gram: I asked them why',
    'What is left after a month of drinking this',
    'Rainy day, slow stew, tall glass',
    'Answering your questions about the starter box',
    'Three dinners under ten dollars and a drink',
    'The farm behind the bottle, filmed at dawn',
    'Would I buy it without the code? Yes, and why',
  ],
  ko: [
    '아침 커피를 보리차로 바꿔 봤어요. 2주 뒤 달라진 점',
    '콜드브루 보리차 맛, 솔직하게 말할게요',
    '느린 아침에 마시는 음료 세 가지와 남은 하나',
    '사무실 냉장고에서 병 하나로 일주일',
    '아이가 쏟아도 살아남은 피크닉 박스',
    '알람도 카페인도 없는 아침 여섯 시',
    '할머니께 인터넷에서 산 차를 드려 봤습니다',
    '책상 위 음료값, 일주일이면 얼마일까',
    '차갑게, 따뜻하게, 얼음 넣고: 먼저 비운 잔은',
    '자정까지 편집하면서 마시는 것',
    '일요일 장거리 달리기 가방 속',
    '볶음 두 가지를 나란히 놓고 골랐어요',
    '냉장고 문에서 끝나는 주방 구경',
    '운전하는 손님이 찾는 음료',
    '산으로 떠나는 주말 짐 싸기',
    '열나흘 동안 잠을 재 봤습니다',
    '다시 사는 물건 다섯, 두 번째는 새것',
    '야근 한 번에 네 잔',
    '이걸로 밥을 지으면 어떨까 해 봤습니다',
    '집에서 먹는 길거리 음식과 어울리는 것',
    '성분표의 1그램, 직접 물어봤어요',
    '한 달 마시고 남은 이야기',
    '비 오는 날 오래 끓인 국과 긴 잔',
    '스타터 박스 질문에 답합니다',
    '만 원으로 차린 저녁 세 번과 음료',
    '새벽에 찍은 병 뒤의 보리밭',
    '할인 코드 없이도 살까요? 네, 그 이유',
  ],
};

const formats = { instagram: 'reel', tiktok: 'video', youtube: 'video' } as const;

/** All posts of the sample in order of publication. */
export function samplePosts(random: Random, sample: SampleLanguage): SamplePost[] {
  const posts = cast.flatMap((member) =>
    member.postDays.map((day, index) => samplePost(random, sample, member, day, index + 1)),
  );
  const { language, disclosure } = sample;
  return posts
    .sort((a, b) => a.day - b.day)
    .map((post, index) => {
      const text = captions[language][index % captions[language].length];
      return { ...post, row: { ...post.row, caption: `${disclosure} ${text}` } };
    });
}

function samplePost(
  random: Random,
  { language, money, disclosure }: SampleLanguage,
  member: CastMember,
  wholeDay: number,
  number: number,
): SamplePost {
  const id = `${member.id}-${number}`;
  const day = wholeDay + random.whole(18, 42) / 48;
  const impressions = Math.round(random.around(member.impressions, 0.25));
  const reach = Math.round(impressions * (0.66 + 0.2 * random.next()));
  const engagements = Math.round(random.around(impressions * member.engagementRate, 0.2));
  const isFresh = lastDay - wholeDay < 7;
  const clicks = Math.round(random.around(member.clicks, 0.2) * (isFresh ? 0.55 : 1));
  const isVideo = member.platform !== 'instagram' || random.chance(0.7);
  const comments = Math.round(engagements * (member.id === 'marco-ig' ? 0.035 : 0.06));
  const saves = Math.round(engagements * 0.11);
  const shares = Math.round(engagements * 0.05);
  const row: Row = {
    post_id: id,
    creator_id: member.id,
    campaign_id: SAMPLE_CAMPAIGN_ID,
    published_at: momentOf(day),
    url: `https://${member.platform}.example/p/${id}`,
    format: formats[member.platform],
    collab_type: member.collabType,
    scenario: random.pick(scenarios[language]),
    fee: member.fee ? money(member.fee) : '',
    bonus: member.bonus ? money(member.bonus * random.whole(1, 3)) : '',
    product_cost: money(14.4),
    shipping: money(6.5),
    rights_fee: member.id === 'mina-ig' && number === 2 ? money(60) : '',
    boost_spend: member.id === 'mina-ig' && number > 3 ? money(30) : '',
    hours: random.whole(2, 5) / 2,
    impressions,
    reach,
    views: isVideo ? Math.round(impressions * 0.92) : '',
    likes: engagements - comments - saves - shares,
    comments,
    saves,
    shares,
    clicks,
    caption: '',
    disclosure,
    excluded_from: '',
  };
  return { id, member, day, clicks, row };
}
