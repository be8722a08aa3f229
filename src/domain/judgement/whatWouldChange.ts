import { type Message, message } from '../../ground/text/text';
import { judgementTexts } from '../../messages/judgementTexts';
import { gammaQuantile } from '../statistics/gamma';
import { chance } from './chance';
import { nextBudget } from './nextBudget';
import { shownCount, shownMoney, shownPercent } from './shownNumber';
import { untilClear } from './untilClear';
import type { VerdictNumbers } from './verdictNumbers';
import {
  fewestConversions,
  fewestCreators,
  hasTooFewCreators,
  sureEnoughToScale,
  sureEnoughToStop,
  targetsToStop,
} from './verdictRules';
import type { VerdictWord } from './verdictWord';

const texts = judgementTexts.change;

/** What would change a word, or what to do so that it changes. */
export function whatWouldChange(word: VerdictWord, numbers: VerdictNumbers): Message[] {
  switch (word) {
    case 'scale':
      return [message(texts.scale, { money: shownMoney(moneyUntilDoubt(numbers)) })];
    case 'stop':
      return [message(texts.stop, { conversions: conversionsAgainstStop(numbers) })];
    case 'renegotiate':
      return [priceMessage(numbers)];
    case 'keep testing':
      return [...testingMessages(numbers), ...pauseMessages(word, numbers)];
    default:
      return [earlyMessage(numbers), ...pauseMessages(word, numbers)];
  }
}

function pauseMessages(word: VerdictWord, numbers: VerdictNumbers): Message[] {
  return nextBudget(word, numbers) === 0 ? [message(texts.pause, {})] : [];
}

/** Further spend without a conversion after which scale would no longer be likely enough. */
function moneyUntilDoubt({ targets, conversions, bunching, targetCpa }: VerdictNumbers): number {
  const quantile = gammaQuantile(1 - sureEnoughToScale, 1 + conversions / bunching);
  return Math.max(0, (quantile - Math.LN2) * bunching - targets) * targetCpa;
}

/** The fewest conversions for this spend with which stop would not be likely enough. */
function conversionsAgainstStop({ targets, bunching, captured, conversions }: VerdictNumbers) {
  const isStopped = (count: number) =>
    chance({
      cost: targets,
      conversions: count,
      targetCpa: 1 / captured,
      expectedCpa: 1,
      bunching,
    }) <= sureEnoughToStop;
  let from = Math.floor(conversions);
  let to = from + 1;
  while (isStopped(to)) [from, to] = [to, 2 * to];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (isStopped(middle)) from = middle;
    else to = middle;
  }
  return to;
}

function priceMessage({ targets, conversions, targetCpa, costPerPost }: VerdictNumbers): Message {
  if (conversions === 0) return message(texts.perConversion, { target: shownMoney(targetCpa) });
  const share = conversions / targets;
  if (costPerPost === undefined) {
    return message(texts.share, { percent: shownPercent(share) });
  }
  const price = shownMoney(costPerPost * share);
  return message(texts.price, { price, paid: shownMoney(costPerPost) });
}

function testingMessages(numbers: VerdictNumbers): Message[] {
  const { targets, conversions, bunching, targetCpa } = numbers;
  if (numbers.chance <= sureEnoughToStop && targets >= targetsToStop) {
    return [message(texts.keysHoldStop, {})];
  }
  const more = untilClear(targets, conversions, bunching);
  if (more === undefined) return [message(texts.aboutTarget, {})];
  const money = shownMoney(more.targets * targetCpa);
  return [message(texts.untilClear, { conversions: shownCount(more.conversions), money })];
}

function earlyMessage(numbers: VerdictNumbers): Message {
  const { creators = 0, targetCpa } = numbers;
  return hasTooFewCreators(numbers)
    ? message(texts.tooFewCreators, { creators, needed: fewestCreators })
    : message(texts.tooSmall, { money: shownMoney(targetCpa), needed: fewestConversions });
}
