import { type Message, message } from '../../ground/text/text';
import { judgementTexts } from '../../messages/judgementTexts';
import { requireNotNegative } from '../inputRules';
import { chanceBelow, type TargetEvidence } from './chanceBelow';
import { cpaRange } from './cpaRange';
import type { Range } from './level';
import { shownCount, shownMoney } from './shownNumber';

/** What to do with a creator, a cluster or a campaign. */
export type VerdictWord = 'scale' | 'keep testing' | 'stop' | 'too early';

/** A row to judge. */
export interface VerdictEvidence extends TargetEvidence {
  /** how many creators the figures come from; not checked when left out */
  readonly creators?: number | undefined;
  /** posts whose attribution window is still open; none when left out */
  readonly openWindows?: number | undefined;
}

/** The word, its reason, and the numbers behind both. */
export interface Verdict {
  readonly word: VerdictWord;
  readonly why: Message;
  /** probability that the true CPA is below the target */
  readonly chance: number;
  /** range of the CPA at 90 % */
  readonly range: Range;
}

const FEWEST_CREATORS = 3;
const FEWEST_CONVERSIONS = 5;
const SURE_ENOUGH_TO_SCALE = 0.8;
const SURE_ENOUGH_TO_STOP = 0.1;

/**
 * Scale, keep testing, stop, or too early to say, with the numbers behind it. Scale needs a chance of
 * 80 % that the CPA is below target and five conversions; stop a chance of 10 % or less.
 *
 * @throws InputError when a value is negative or a CPA is not above zero
 */
export function verdict(evidence: VerdictEvidence): Verdict {
  const chance = chanceBelow(evidence);
  const { cost, conversions, expectedCpa } = evidence;
  const range = cpaRange({ cost, conversions, expectedCpa });
  const early = tooEarly(evidence);
  const word = early ? 'too early' : decidedWord(chance, conversions);
  return { word, why: early ?? reason(evidence, chance, range), chance, range };
}

function decidedWord(chance: number, conversions: number): VerdictWord {
  if (chance <= SURE_ENOUGH_TO_STOP) return 'stop';
  if (chance < SURE_ENOUGH_TO_SCALE) return 'keep testing';
  return conversions < FEWEST_CONVERSIONS ? 'keep testing' : 'scale';
}

function tooEarly({ creators, openWindows = 0 }: VerdictEvidence): Message | undefined {
  requireNotNegative('open_windows', openWindows);
  if (openWindows > 0) return message(judgementTexts.windowsOpen, { openWindows });
  if (creators === undefined) return undefined;
  requireNotNegative('creators', creators);
  return creators < FEWEST_CREATORS
    ? message(judgementTexts.tooFewCreators, { creators, needed: FEWEST_CREATORS })
    : undefined;
}

function reason(evidence: VerdictEvidence, chance: number, range: Range): Message {
  const few = chance >= SURE_ENOUGH_TO_SCALE && evidence.conversions < FEWEST_CONVERSIONS;
  const values = {
    percent: Math.round(chance * 100),
    target: shownMoney(evidence.targetCpa),
    conversions: shownCount(evidence.conversions),
    middle: shownMoney(range.middle),
    low: shownMoney(range.low),
    high: shownMoney(range.high),
  };
  return few
    ? message(judgementTexts.goodButFew, { ...values, needed: FEWEST_CONVERSIONS })
    : message(judgementTexts.chanceAndRange, values);
}
