import { briefPartTexts } from '../../messages/briefPartTexts';
import type { Brief } from './brief';
import { type Completeness, completeness } from './completeness';

type Five = Pick<Brief, 'goal' | 'offer' | 'shots' | 'restrictions' | 'tracking'>;

/** What people write to fill a cell for now. */
const placeholder =
  /^(?:[-–—?.…_/x\s]+|tbd|tba|tbc|todo|n\/?a|none|no|false|0|later|미정|추후|없음|아니오|아니요)$/i;

/**
 * How many of the five things that a brief must answer are there: goal, offer, required shots,
 * restrictions, tracking. A placeholder such as "tbd" counts as missing; "none" is an answer
 * only to the question for restrictions.
 */
export function briefScore(brief: Five): Completeness {
  return completeness([
    [isAnswered(brief.goal), briefPartTexts.goal],
    [isAnswered(brief.offer), briefPartTexts.offer],
    [isAnswered(brief.shots), briefPartTexts.shots],
    [isAnswered(brief.restrictions) || isNone(brief.restrictions), briefPartTexts.restrictions],
    [isAnswered(brief.tracking), briefPartTexts.tracking],
  ]);
}

function isAnswered(text: string): boolean {
  const answer = text.slice(0, 1000).trim();
  return answer !== '' && !placeholder.test(answer);
}

function isNone(text: string): boolean {
  return /^(?:none|없음)$/i.test(text.slice(0, 100).trim());
}
