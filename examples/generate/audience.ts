import { dayOf, lastDay } from './calendar';
import type { Row } from './campaigns';
import { cast } from './cast';
import { englishComments, koreanComments } from './comments';
import type { SampleLanguage } from './language';
import type { SamplePost } from './posts';
import type { Random } from './random';

const boughtOn = 21;
const boughtFollowers = 24_000;
const glitch = { en: 'counter showed a wrong number', ko: '숫자가 잘못 표시됨' };

/** Follower counts: a natural drift for most, one night's jump and a slow loss for one. */
export function snapshotRows(random: Random, { say }: SampleLanguage): Row[] {
  return cast
    .filter(({ postDays }) => postDays.length > 0)
    .flatMap((member) => {
      const isBought = member.id === 'marco-ig';
      const growth = isBought ? 0.0002 : 0.0012;
      const start = isBought
        ? member.followers - boughtFollowers
        : member.followers * (1 - growth * lastDay);
      let followers = start;
      const rows: Row[] = [];
      for (let day = 0; day <= lastDay; day++) {
        followers += followers * growth * (1 + 0.6 * random.normal());
        if (member.postDays.includes(day)) followers += member.impressions * 0.0015;
        if (isBought && day === boughtOn) followers += boughtFollowers;
        if (isBought && day > boughtOn + 6) followers -= 55;
        const isGlitch = member.id === 'jaeho-yt' && day === 33;
        const shown = isGlitch ? followers * 10 : followers;
        const note = isGlitch ? say(glitch) : '';
        if (day % (isBought || member.id === 'mina-ig' ? 1 : 3) === 0 || isGlitch) {
          rows.push({
            creator_id: member.id,
            taken_on: dayOf(day),
            followers: Math.round(shown),
            note,
          });
        }
      }
      return rows;
    });
}

const copied = {
  en: [
    'Wow this is amazing, I love it so much',
    'Amazing content keep it up friend',
    'So inspiring, you are the best',
    'Great picture, love your style',
  ],
  ko: [
    '와 정말 멋져요 너무 좋아요 최고예요',
    '좋은 콘텐츠 감사합니다 응원할게요 친구',
    '항상 영감을 받아요 당신이 최고입니다',
    '사진 정말 예쁘네요 스타일 좋아요',
  ],
};

const real = { en: englishComments, ko: koreanComments };

/** Comments: questions and small stories under most posts, near copies under the bought ones. */
export function commentRows(
  random: Random,
  posts: readonly SamplePost[],
  { language }: SampleLanguage,
): Row[] {
  let author = 1;
  let next = 0;
  return posts.flatMap(({ id, member }) => {
    const isBought = member.id === 'marco-ig';
    return Array.from({ length: isBought ? 14 : 5 }, () => ({
      creator_id: member.id,
      post_id: id,
      author: `user${isBought ? random.whole(900, 930) : author++}`,
      text:
        isBought && random.chance(0.85)
          ? nearCopy(random, copied[language])
          : (real[language][next++ % real[language].length] ?? ''),
      language,
    }));
  });
}

function nearCopy(random: Random, sentences: readonly string[]): string {
  const ending = random.pick(['', '!', '!!', ' 🔥', ' 😍', ' ❤️']);
  return `${random.pick(sentences)}${ending}`;
}
