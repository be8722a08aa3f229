import { type Message, message } from '../../../ground/text/text';
import { fraudTexts } from '../../../messages/fraudTexts';
import type { MeasuredSignal } from '../familyFinding';
import { sharePercent, wholeCount } from '../roundedFigure';
import type { GrowthBurst } from './findBursts';
import type { FollowerPoint } from './followerSeries';
import type { JudgedBurst } from './judgedBurst';

/** Evidence from which the shape is named. */
const CLEAR_EVIDENCE = 1.5;
/** Counts this far apart or farther are named as the reason why the shape can't be seen. */
const WIDE_DAYS = 3;
/** An even pace needs this many counts to show, none farther from the mean than this share. */
const FEWEST_EVEN = 3;
const EVEN_WITHIN = 0.25;

/** What a burst was: its size and days, how it came, and what to ask about it. */
export function burstWords(
  points: readonly FollowerPoint[],
  judged: JudgedBurst,
): Pick<MeasuredSignal, 'finding' | 'details' | 'ask'> {
  const from = { day: (points[judged.burst.from] as FollowerPoint).day };
  const to = { day: (points[judged.burst.to] as FollowerPoint).day };
  const finding = message(fraudTexts.burstFinding, {
    share: sharePercent(judged.share),
    excess: wholeCount(judged.burst.excess),
    followers: wholeCount((points[points.length - 1] as FollowerPoint).followers),
    from,
    to,
  });
  const details = [shapeWords(points, judged), packageWords(judged.package), judged.reason];
  return {
    finding,
    details: details.flatMap((detail) => detail ?? []),
    ask: message(fraudTexts.burstAsk, { from, to }),
  };
}

function shapeWords(points: readonly FollowerPoint[], judged: JudgedBurst): Message {
  const { evidence, widestDays, burst } = judged;
  if (evidence < -CLEAR_EVIDENCE) return message(fraudTexts.burstFaded, {});
  if (evidence > CLEAR_EVIDENCE) {
    return message(isEven(points, burst) ? fraudTexts.burstStopped : fraudTexts.burstEnded, {});
  }
  if (widestDays < WIDE_DAYS) return message(fraudTexts.burstUnclear, {});
  return message(fraudTexts.burstTooWide, { days: widestDays });
}

/** Whether several counts show that a burst came at one pace. */
function isEven(points: readonly FollowerPoint[], { from, to, pace }: GrowthBurst): boolean {
  const rates = points.slice(from + 1, to + 1).map((after, index) => {
    const before = points[from + index] as FollowerPoint;
    const days = after.day - before.day;
    return (after.followers - before.followers * Math.exp(pace.rate * days)) / days;
  });
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  return (
    rates.length >= FEWEST_EVEN &&
    rates.every((rate) => Math.abs(rate - mean) <= EVEN_WITHIN * mean)
  );
}

function packageWords(size: number | undefined): Message | undefined {
  return size === undefined
    ? undefined
    : message(fraudTexts.burstPackage, { size: wholeCount(size) });
}
