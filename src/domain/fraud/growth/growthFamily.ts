import { type Message, message } from '../../../ground/text/text';
import { fraudTexts } from '../../../messages/fraudTexts';
import type { CreatorDossier } from '../creatorDossier';
import type { FamilyFinding, MeasuredSignal } from '../familyFinding';
import { wholeCount } from '../roundedFigure';
import { burstSignal } from './burstSignal';
import { dropDataErrors } from './dropDataErrors';
import { dropStaleCounts } from './dropStaleCounts';
import { type FollowerPoint, followerSeries } from './followerSeries';
import { burstCoverage, growthCoverage } from './growthCoverage';

/** More data errors than these are summed up, not listed. */
const MOST_ERRORS = 3;

/** Growth: followers that came in one burst and then stopped coming. */
export function growthFamily(dossier: CreatorDossier): FamilyFinding {
  const cleaned = dropDataErrors(followerSeries(dossier.snapshots));
  const points = dropStaleCounts(cleaned.points);
  const coverage = growthCoverage(points, cleaned.points.length);
  const weight = burstCoverage(points, cleaned.points.length);
  const signal = burstSignal(dossier, points, { coverage, weight });
  return {
    family: 'growth',
    signals: [signal],
    suspicion: signal.suspicion,
    weight,
    coverage,
    against: quietGrowth(signal, points),
    notes: errorNotes(cleaned.errors),
    missing: message(fraudTexts.growthMissing, { points: points.length, days: daysOf(points) }),
  };
}

function quietGrowth(signal: MeasuredSignal, points: readonly FollowerPoint[]): Message[] {
  if (!signal.measured || signal.finding !== undefined) return [];
  return [message(fraudTexts.growthQuiet, { days: daysOf(points) })];
}

function errorNotes(errors: readonly FollowerPoint[]): Message[] {
  const listed = errors
    .slice(0, MOST_ERRORS)
    .map(({ day, followers }) =>
      message(fraudTexts.dataError, { day: { day }, followers: wholeCount(followers) }),
    );
  const more = errors.length - listed.length;
  return more > 0 ? [...listed, message(fraudTexts.moreDataErrors, { count: more })] : listed;
}

function daysOf(points: readonly FollowerPoint[]): number {
  const first = points[0];
  const last = points[points.length - 1];
  return first === undefined || last === undefined ? 0 : last.day - first.day;
}
