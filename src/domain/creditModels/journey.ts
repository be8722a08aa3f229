import { dayMs } from '../../ground/time/calendarDay';
import { requireFinite, requireNotNegative } from '../inputRules';

/** One contact of a person with a channel (a creator, a campaign) before an order or none. */
export interface Touch {
  /** what joins the touches of one person or order */
  readonly path: string;
  readonly channel: string;
  /** epoch milliseconds */
  readonly occurredAt?: number | undefined;
  /** how many conversions the path led to; the same on every touch, or on one of them */
  readonly conversions?: number | undefined;
  readonly value?: number | undefined;
  /** how often the path was walked without a conversion */
  readonly nulls?: number | undefined;
}

/** A way through channels, in order, with what came of it. */
export interface Journey {
  readonly channels: readonly string[];
  /** days between each touch and the last one; empty when times are unknown */
  readonly daysBefore: readonly number[];
  readonly conversions: number;
  readonly value: number;
  readonly nulls: number;
}

/**
 * The journeys behind a list of touches: joined by path, ordered by time (as listed when times are
 * equal or missing). A path without any figure counts as one conversion.
 *
 * @throws InputError when conversions or nulls are negative
 */
export function journeysOf(touches: readonly Touch[]): Journey[] {
  const paths = new Map<string, Touch[]>();
  for (const touch of touches) {
    const known = paths.get(touch.path);
    if (known) known.push(touch);
    else paths.set(touch.path, [touch]);
  }
  return [...paths.values()].map(journeyOf);
}

/**
 * The journey behind a path written out, such as "mina > newsletter > mina".
 *
 * @throws InputError when conversions or nulls are negative
 */
export function writtenJourney(
  path: string,
  conversions: number | undefined,
  value: number | undefined,
  nulls: number | undefined,
): Journey {
  const channels = path
    .split(/[>→]/)
    .map((channel) => channel.trim())
    .filter(Boolean);
  return { channels, daysBefore: [], ...outcome(conversions, value, nulls) };
}

function journeyOf(touches: readonly Touch[]): Journey {
  const timed = touches.every(({ occurredAt }) => occurredAt !== undefined);
  const ordered = timed
    ? [...touches].sort((a, b) => (a.occurredAt ?? 0) - (b.occurredAt ?? 0))
    : touches;
  const last = ordered[ordered.length - 1]?.occurredAt ?? 0;
  return {
    channels: ordered.map(({ channel }) => channel),
    daysBefore: timed ? ordered.map(({ occurredAt = last }) => (last - occurredAt) / dayMs) : [],
    ...outcome(
      furthest(touches.map(({ conversions }) => conversions)),
      furthest(touches.map(({ value }) => value)),
      furthest(touches.map(({ nulls }) => nulls)),
    ),
  };
}

/** A figure of the whole path may stand on every touch or on one: the one furthest from zero. */
function furthest(figures: readonly (number | undefined)[]): number | undefined {
  return figures.reduce(
    (best, figure) =>
      figure !== undefined && Math.abs(figure) >= Math.abs(best ?? 0) ? figure : best,
    undefined,
  );
}

function outcome(conversions?: number, value = 0, nulls?: number) {
  const counted = conversions ?? (nulls === undefined ? 1 : 0);
  requireNotNegative('conversions', counted);
  requireNotNegative('nulls', nulls ?? 0);
  requireFinite('value', value);
  return { conversions: counted, value, nulls: nulls ?? 0 };
}
