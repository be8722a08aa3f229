import { joinedMessages } from '../../ground/text/joinedMessages';
import { type Message, message } from '../../ground/text/text';
import { judgementTexts } from '../../messages/judgementTexts';
import { type CpaRange, cpaRange } from './cpaRange';
import { shownChance } from './shownChance';
import { shownCount, shownMoney, shownPercent } from './shownNumber';
import type { Unmeasured } from './unmeasuredBecause';
import type { VerdictNumbers } from './verdictNumbers';
import type { VerdictWord } from './verdictWord';
import { whatWouldChange } from './whatWouldChange';

/** Why a measurable row got its word: the numbers, what orders without a key may add, what would change it. */
export function verdictReason(word: VerdictWord, numbers: VerdictNumbers): Message {
  const { cost, conversions, bunching, captured } = numbers;
  const range = cpaRange({ cost, conversions, bunching });
  const parts = [evidenceMessage(numbers, range)];
  if (captured < 1 && range) {
    parts.push(message(judgementTexts.withoutKey, { low: shownMoney(captured * range.low) }));
  }
  return joinedMessages([...parts, ...whatWouldChange(word, numbers)], '; ');
}

function evidenceMessage(numbers: VerdictNumbers, range: CpaRange | undefined): Message {
  const { evidence } = judgementTexts;
  if (range === undefined) return message(evidence.nothing, {});
  const percent = shownChance(numbers.chance);
  const target = shownMoney(numbers.targetCpa);
  const low = shownMoney(range.low);
  if (range.middle === undefined || range.high === undefined) {
    return message(evidence.none, { percent, target, low, cost: shownMoney(numbers.cost) });
  }
  return message(evidence.some, {
    percent,
    target,
    low,
    conversions: shownCount(numbers.conversions),
    cpa: shownMoney(range.middle),
    high: shownMoney(range.high),
  });
}

/** Why a creator cannot be measured, and what to do about it. */
export function unmeasuredReason(because: Unmeasured): Message {
  return because.kind === 'noKey'
    ? message(judgementTexts.unmeasured.noKey, {})
    : message(judgementTexts.unmeasured.fewKeys, { percent: shownPercent(because.keyShare) });
}
