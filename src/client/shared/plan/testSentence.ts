import type { Language } from '../../../ground/text/language';
import { message, say } from '../../../ground/text/text';
import { liftTexts } from '../../../messages/liftTexts';
import { monthTexts } from '../../../messages/monthTexts';
import type { LiftTestLine } from '../../../shared/planOpening';
import type { DayNames } from '../dayNames';

/** How sentences about tests are written. */
export interface TestWords extends Pick<DayNames, 'dayName'> {
  readonly language: Language;
  readonly share: (value: number) => string;
  /** A probability; never said to be certain. */
  readonly chance: (value: number) => string;
}

/** What a test showed, as far as it can be told. */
export type ShownLift = Pick<LiftTestLine, 'counted' | 'lift' | 'low' | 'high' | 'p'>;

/** Whether a test shows a change: its range lies on one side of none. */
export function isMeasured({ low, high }: Pick<ShownLift, 'low' | 'high'>): boolean {
  return low !== null && high !== null && (low > 0 || high < 0);
}

/** Measured, too small to know, or too few to know; and how often the lot alone does as much. */
export function liftSentence(
  shown: ShownLift,
  { language, share, chance }: Omit<TestWords, 'dayName'>,
): string {
  const { counted, lift, low, high, p } = shown;
  const signed = (value: number) => `${value > 0 ? '+' : ''}${share(value)}`;
  const values = { lift: signed(lift), what: liftTexts[counted][language] };
  const range = low === null || high === null ? null : { low: signed(low), high: signed(high) };
  const told =
    range === null
      ? message(liftTexts.tooFew, values)
      : message(isMeasured(shown) ? liftTexts.measured : liftTexts.unclear, {
          ...values,
          ...range,
        });
  const byChance = p === null ? [] : [message(liftTexts.byChance, { p: chance(p) })];
  return [told, ...byChance].map((part) => say(part, language)).join(' ');
}

/** A finished test: how and when, what it showed, what was decided. */
export function testSentence(test: LiftTestLine, words: TestWords): string {
  const { design, startsOn, endsOn, decision } = test;
  const { language, dayName } = words;
  const drawn = liftTexts[design][language];
  const isDated = startsOn !== '' && endsOn !== '';
  const days = { from: dayName(startsOn, language), to: dayName(endsOn, language) };
  const how = isDated
    ? message(liftTexts.tested, { design: drawn, ...days })
    : message(liftTexts.testedUndated, { design: drawn });
  return [
    say(how, language),
    liftSentence(test, words),
    decision === '' ? '' : say(message(liftTexts.decided, { decision }), language),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Tests that a page has room for. */
const MOST_TESTS = 3;

/** What tests say about added sales, the last one first; that nobody tested, where nobody did. */
export function addedSalesSentences(
  tests: readonly LiftTestLine[],
  words: TestWords,
): readonly string[] {
  if (tests.length === 0) return [monthTexts.notTested[words.language]];
  return tests.slice(0, MOST_TESTS).map((test) => testSentence(test, words));
}
