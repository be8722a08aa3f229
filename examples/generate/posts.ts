import { lastDay, momentOf } from './calendar';
import { campaignOf, type Row } from './campaigns';
import { type CastMember, cast } from './cast';
import type { Random } from './random';

/** A post of the sample and what the orders are drawn from. */
export interface SamplePost {
  readonly id: string;
  readonly member: CastMember;
  readonly day: number;
  readonly clicks: number;
  readonly row: Row;
}

const scenarios = [
  'morning routine',
  'instead of the third coffee',
  'picnic box',
  'taste test',
  'night shift',
];

const koreanCaptions = [
  '#광고 아침 커피를 보리차로 바꿔 봤어요. 2주 뒤 달라진 점 세 가지',
  '#광고 밤에 마셔도 잠이 와요. 오루미 보리차 솔직 후기',
  '#협찬 냉장고에 넣어 두면 일주일이 편해요',
  '#광고 부모님 댁에도 보냈더니 다음 달에 또 달라고 하세요',
  '#광고 캠핑 가방에 딱 두 병',
];

const englishCaptions = [
  '#ad I swapped my third coffee for roasted barley tea for two weeks',
  '#ad What cold-brew barley tea tastes like, honestly',
  '#ad Three drinks for slow mornings, and the one I kept',
  'Loving this! #ad link in bio',
  '#ad The picnic box that survived my toddler',
];

const formats = { instagram: 'reel', tiktok: 'video', youtube: 'video' } as const;

/** All posts of the sample in order of publication. */
export function samplePosts(random: Random): SamplePost[] {
  const posts = cast.flatMap((member) =>
    member.postDays.map((day, index) => samplePost(random, member, day, index + 1)),
  );
  return posts.sort((a, b) => a.day - b.day);
}

function samplePost(
  random: Random,
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
  const captions = member.korean ? koreanCaptions : englishCaptions;
  const row: Row = {
    post_id: id,
    creator_id: member.id,
    campaign_id: campaignOf(wholeDay),
    published_at: momentOf(day),
    url: `https://${member.platform}.example/p/${id}`,
    format: formats[member.platform],
    collab_type: member.collabType,
    scenario: random.pick(scenarios),
    fee: member.fee || '',
    bonus: member.bonus ? member.bonus * random.whole(1, 3) : '',
    product_cost: 14.4,
    shipping: 6.5,
    rights_fee: member.id === 'mina-ig' && number === 2 ? 60 : '',
    boost_spend: member.id === 'mina-ig' && number > 3 ? 30 : '',
    hours: random.whole(2, 5) / 2,
    impressions,
    reach,
    views: isVideo ? Math.round(impressions * 0.92) : '',
    likes: engagements - comments - saves - shares,
    comments,
    saves,
    shares,
    clicks,
    caption: captions[(number - 1) % captions.length] ?? '',
    disclosure: member.korean ? '#광고' : '#ad',
    excluded_from: '',
  };
  return { id, member, day, clicks, row };
}
