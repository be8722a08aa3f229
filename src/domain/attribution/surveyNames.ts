import { cleanText } from '../../ground/cells/cleanText';
import { oneEditApart } from '../tracking/oneEditApart';
import type { CreatorName } from './attributionInput';

/** Words that say where somebody was seen, not who: they neither make a name nor break one. */
export const genericWords: ReadonlySet<string> = new Set(
  (
    'a an and at by from in of on or the to via with my me her his their i saw heard think ' +
    'account ad ads blog blogger brand channel creator episode facebook fb feed girl guy lady ' +
    'handle ig influencer insta instagram internet linkedin live media newsletter page podcast ' +
    'post profile reel reels shorts show site snapchat social story stories threads tik tok ' +
    'tiktok tv twitch twitter video vlog vlogger website x youtube youtuber yt ' +
    '광고 블로거 블로그 인스타 인스타그램 유튜브 유튜버 유튭 틱톡 페이스북 팟캐스트 채널 영상 릴스 ' +
    '쇼츠 스토리 피드 게시물 포스트 카페 뉴스레터 크리에이터 인플루언서 라이브 방송 님 씨 언니 오빠'
  ).split(' '),
);

/** Endings that Korean puts behind a name. */
export const particle = /(?:님의|님이|님께서|님|씨가|씨|에서|에게|한테|께서|이랑|랑|가|의|를|는)$/;

/** A name as the words that tell it. */
interface Phrase {
  readonly words: readonly string[];
  readonly creator: number;
}

/** Finds creators by the names that stand in what a buyer wrote. */
export interface SurveyNames {
  /** Every creator of whom a handle, name or alias stands in the answer as whole words. */
  creatorsIn(answer: string): number[];
  /**
   * Every creator whose first name stands in the answer, or whose name does but for one letter. A
   * guess: it credits nobody until a person confirmed it as an alias.
   */
  creatorsNear(answer: string): number[];
}

/**
 * The finder of a workbook's creators. Of names inside one another the longest counts. Ids are no
 * names: they are only compared with whole answers.
 */
export function surveyNames(names: readonly CreatorName[]): SurveyNames {
  const byFirstWord = new Map<string, Phrase[]>();
  const phrases: Phrase[] = [];
  for (const { creator, name, isId } of names) {
    const words = tellingWords(name, false);
    const [first] = words;
    if (isId || first === undefined || words.join('').length < 2) continue;
    phrases.push({ words, creator });
    const known = byFirstWord.get(first);
    if (known === undefined) byFirstWord.set(first, [{ words, creator }]);
    else known.push({ words, creator });
  }

  return {
    creatorsIn(answer) {
      const plain = tellingWords(answer, false);
      const found = new Set<number>();
      for (const words of [plain, tellingWords(answer, true)]) {
        for (const creator of creatorsAmong(words, byFirstWord)) found.add(creator);
        if (found.size > 0) break;
      }
      return [...found];
    },
    creatorsNear(answer) {
      const words = tellingWords(answer, false);
      const near = phrases.filter((phrase) => isNear(phrase, words));
      return [...new Set(near.map(({ creator }) => creator))];
    },
  };
}

function isNear({ words: named }: Phrase, words: readonly string[]): boolean {
  const [first = ''] = named;
  if (first.length >= 3 && words.includes(first)) return true;
  const joined = named.join('');
  if (joined.length < 5) return false;
  const spans = words.flatMap((_, at) =>
    [1, named.length].map((n) => words.slice(at, at + n).join('')),
  );
  return spans.some((span) => span === joined || oneEditApart(span, joined));
}

function creatorsAmong(
  words: readonly string[],
  byFirstWord: ReadonlyMap<string, readonly Phrase[]>,
): number[] {
  const creators: number[] = [];
  let coveredTo = 0;
  for (let at = 0; at < words.length; at++) {
    const phrases = (byFirstWord.get(words[at] ?? '') ?? []).filter((phrase) =>
      phrase.words.every((word, index) => words[at + index] === word),
    );
    const longest = Math.max(0, ...phrases.map((phrase) => phrase.words.length));
    // A name within a longer one that was found before is part of it.
    if (at + longest <= coveredTo) continue;
    coveredTo = at + longest;
    for (const { words: named, creator } of phrases) {
      if (named.length === longest) creators.push(creator);
    }
  }
  return creators;
}

function tellingWords(text: string, withoutParticles: boolean): string[] {
  const clean = cleanText(text).toLowerCase();
  const apart = clean.replace(/([a-z0-9])(?=[가-힣])|([가-힣])(?=[a-z0-9])/g, '$1$2 ');
  const words = apart.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .map((word) =>
      withoutParticles && /^[가-힣]{3,}$/.test(word) ? word.replace(particle, '') : word,
    )
    .filter((word) => !genericWords.has(word));
}
