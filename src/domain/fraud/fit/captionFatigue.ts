import { cleanComment } from '../comments/cleanComment';
import { nearCopies } from '../comments/nearCopies';
import type { PostEvidence } from '../fraudEvidence';

/** How alike a creator's captions are. */
export interface CaptionFatigue {
  /** Share of captions that nearly repeat another one. */
  readonly copies: number;
  /** Share of captions that ask to use a code. */
  readonly codes: number;
  readonly captions: number;
}

const FEWEST_CAPTIONS = 5;
const LONGEST_CAPTION = 3000;
const codeCall =
  /\b(?:use|with|enter|apply)\b.{0,20}\bcode\b|\bcode\b.{0,30}\b(?:off|discount)\b|(?:할인|프로모션|쿠폰|추천인?) ?코드|코드 ?(?:입력|쓰면|사용)/iu;

/** Repeated captions and code calls; undefined with fewer than five captions. */
export function captionFatigue(posts: readonly PostEvidence[]): CaptionFatigue | undefined {
  const captions = posts.map(({ caption }) => caption ?? '').filter((text) => text.trim() !== '');
  if (captions.length < FEWEST_CAPTIONS) return undefined;
  const written = captions.map((text, index) => ({
    text: cleanComment(text),
    author: String(index),
  }));
  const copied = nearCopies(written.filter(({ text }) => text !== ''));
  const codes = captions.filter((text) => codeCall.test(text.slice(0, LONGEST_CAPTION)));
  return {
    copies: copied.filter(Boolean).length / captions.length,
    codes: codes.length / captions.length,
    captions: captions.length,
  };
}
