import { dayOf, lastDay } from './calendar';
import type { Row } from './campaigns';
import { cast } from './cast';
import type { SamplePost } from './posts';
import type { Random } from './random';

const boughtOn = 21;
const boughtFollowers = 24_000;

/** Follower counts: a natural drift for most, one night's jump and a slow loss for one. */
export function snapshotRows(random: Random): Row[] {
  return cast
    .filter(({ postDays }) => postDays.length > 0)
    .flatMap((member) => {
      const isBought = member.id === 'marco-ig';
      const growth = isBought ? 0.0002 : 0.0012;
      const start = isBought ? member.followers - boughtFollowers : member.followers * (1 - growth * lastDay);
      let followers = start;
      const rows: Row[] = [];
      for (let day = 0; day <= lastDay; day++) {
        followers += followers * growth * (1 + 0.6 * random.normal());
        if (member.postDays.includes(day)) followers += member.impressions * 0.0015;
        if (isBought && day === boughtOn) followers += boughtFollowers * 0.82;
        if (isBought && day === boughtOn + 1) followers += boughtFollowers * 0.18;
        if (isBought && day > boughtOn + 6) followers -= 55;
        const isGlitch = member.id === 'jaeho-yt' && day === 33;
        const shown = isGlitch ? followers * 10 : followers;
        const note = isGlitch ? 'counter showed a wrong number' : '';
        if (day % (isBought || member.id === 'mina-ig' ? 1 : 3) === 0 || isGlitch) {
          rows.push({ creator_id: member.id, taken_on: dayOf(day), followers: Math.round(shown), note });
        }
      }
      return rows;
    });
}

const realKorean = [
  '카페인 없는 거 맞죠? 밤에 마셔도 되나요',
  '12병이면 일주일에 몇 병씩 드세요?',
  '지난번 추천해 주신 거 사서 부모님 드렸더니 좋아하셨어요',
  '보리차 특유의 텁텁함은 없나요?',
  '링크 타고 들어가서 주문했어요 배송 빨라요',
  '얼음 넣으면 너무 연하지 않아요?',
  '아침 루틴 너무 현실적이라 좋아요 ㅎㅎ',
  '저는 뜨겁게도 마셔 봤는데 괜찮더라고요',
  '무설탕이라니 다이어트 중인데 딱이네요',
  '컵 어디 거예요?',
  '임산부도 마셔도 될까요',
  '다음엔 디카페인 커피랑 비교해 주세요',
];

const realEnglish = [
  'Does it taste like coffee or more like toast?',
  'I bought the starter box last week and the bottles fit in my fridge door',
  'How long does one bottle stay fresh once it is open?',
  'My mum used to make this every summer, you just brought that back',
  'Is there caffeine at all? I am pregnant and careful',
  'The picnic shot made me hungry',
  'Shipping to Busan took two days for me',
  'Can you show how strong it gets after a night?',
  'Not for me, too earthy, but my partner drinks it every day',
  'What is the song at the end?',
];

const copied = [
  'Wow this is amazing, I love it so much',
  'Amazing content keep it up friend',
  'So inspiring, you are the best',
  'Great picture, love your style',
];

/** Comments: questions and small stories under most posts, near copies under the bought ones. */
export function commentRows(random: Random, posts: readonly SamplePost[]): Row[] {
  let author = 1;
  return posts.flatMap((post) => {
    const { member } = post;
    const isBought = member.id === 'marco-ig';
    const real = member.korean ? realKorean : realEnglish;
    const count = isBought ? 14 : 8;
    return Array.from({ length: count }, () => ({
      creator_id: member.id,
      post_id: post.id,
      author: `user${isBought ? random.whole(900, 930) : author++}`,
      text: isBought && random.chance(0.85) ? nearCopy(random) : variation(random, random.pick(real)),
      language: member.korean ? 'ko' : 'en',
    }));
  });
}

function nearCopy(random: Random): string {
  const ending = random.pick(['', '!', '!!', ' 🔥', ' 😍', ' ❤️']);
  return `${random.pick(copied)}${ending}`;
}

function variation(random: Random, text: string): string {
  return random.chance(0.3) ? `${text} ${random.pick(['🙂', '정말요', 'thanks', '!!', '~'])}` : text;
}
