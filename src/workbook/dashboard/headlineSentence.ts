import { capital } from '../../ground/text/capital';
import type { Language } from '../../ground/text/language';
import { type Message, message, say } from '../../ground/text/text';
import { dashboardTexts } from '../../messages/dashboardTexts';
import type { Headline } from './headline';

/** How the sentence writes its figures. */
export interface HeadlineFormats {
  readonly money: (amount: number) => string;
  /** A fraction as a percentage with its sign. */
  readonly signedShare: (value: number) => string;
  /** A difference of fractions in points, without a sign. */
  readonly points: (difference: number) => string;
}

/** A change below half a point is none. */
const SMALLEST_CHANGE = 0.005;

/** The one sentence: "ROMI +9%, up 42 points; 2 to renew; 1 to stop, $1,300 at risk". */
export function headlineSentence(
  headline: Headline,
  language: Language,
  figures: HeadlineFormats,
): string {
  const parts =
    headline.creators === 0
      ? [message(dashboardTexts.headlineNotStarted, {})]
      : [resultOf(headline, figures), ...asksOf(headline, figures)];
  const told = parts.map((part) => say(part, language));
  return capital(told.join(dashboardTexts.headlineJoint[language]));
}

function resultOf(
  { isTooEarly, romi, romiChange, costPerLead }: Headline,
  { signedShare, points, money }: HeadlineFormats,
): Message {
  if (costPerLead !== null) {
    return message(dashboardTexts.headlineLead, { cost: money(costPerLead) });
  }
  if (romi === null) {
    return message(
      isTooEarly ? dashboardTexts.headlineTooEarly : dashboardTexts.headlineUnknown,
      {},
    );
  }
  const value = { romi: signedShare(romi) };
  if (romiChange === null || Math.abs(romiChange) < SMALLEST_CHANGE) {
    return message(dashboardTexts.headlineRomi, value);
  }
  const text = romiChange > 0 ? dashboardTexts.headlineUp : dashboardTexts.headlineDown;
  const change = Math.abs(romiChange);
  return message(text, { ...value, points: points(change), count: Math.round(100 * change) });
}

function asksOf(
  { renew, renegotiate, stop, atRisk, judged, creators }: Headline,
  { money }: HeadlineFormats,
): Message[] {
  const asks: Message[] = [];
  if (renew > 0) asks.push(message(dashboardTexts.headlineRenew, { count: renew }));
  if (renegotiate > 0) {
    asks.push(message(dashboardTexts.headlineRenegotiate, { count: renegotiate }));
  }
  if (stop > 0) {
    asks.push(message(dashboardTexts.headlineStop, { count: stop, money: money(atRisk) }));
  }
  if (asks.length === 0) asks.push(message(dashboardTexts.headlineJudged, { judged, creators }));
  return asks;
}
