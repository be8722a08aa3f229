import { type Message, message } from '../../ground/text/text';
import { scoreboardTexts as texts } from '../../messages/scoreboardTexts';
import type { Combined } from '../assignments/combinedAssignments';
import type { Judgement } from './judgement';

/** Why ROMI is blank, or what in it is guessed; undefined where all margins are known. */
export function returnNote(
  { kind, conversions, known, countedSpend, returns }: Combined,
  { romi }: Judgement,
): Message | undefined {
  if (kind === 'lead') {
    const isAsked = countedSpend > 0 && romi === undefined;
    return isAsked ? message(texts.romiNeedsLeadValue, {}) : undefined;
  }
  if (conversions === 0 || known >= conversions) return undefined;
  const values = { known, orders: conversions };
  return message(returns === undefined ? texts.romiNeedsMargin : texts.romiEstimated, values);
}
