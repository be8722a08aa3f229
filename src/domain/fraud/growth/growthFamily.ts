import { fraudTexts } from '../../../messages/fraudTexts';
import { message } from '../../../messages/text';
import { clamp } from '../clamp';
import type { CreatorDossier } from '../creatorDossier';
import type { FamilyFinding, MeasuredSignal } from '../familyFinding';
import { countText, dayText, percentText } from '../numberText';
import { burstShape } from './burstShape';
import { dropDataErrors } from './dropDataErrors';
import { findBurst, type GrowthBurst } from './findBurst';
import { type FollowerPoint, followerSeries } from './followerSeries';
import { growthBaseline } from './growthBaseline';
import { growthCoverage } from './growthCoverage';

/** Growth: followers that came in one burst and then stopped coming. */
export function growthFamily(dossier: CreatorDossier): FamilyFinding {
  const series = followerSeries(dossier.snapshots);
  const { points, errors } = dropDataErrors(series);
  const coverage = growthCoverage(points);
  const signal = burstSignal(points, coverage);
  const days = daysCovered(points);
  return {
    family: 'growth',
    signals: [signal],
    suspicion: signal.suspicion,
    weight: coverage,
    coverage,
    against:
      signal.measured && signal.suspicion === 0 ? [message(fraudTexts.growthQuiet, { days })] : [],
    notes: errors.map(({ day, followers }) =>
      message(fraudTexts.dataError, { day: dayText(day), followers: countText(followers) }),
    ),
    missing: message(fraudTexts.growthMissing, { points: points.length, days }),
  };
}

function burstSignal(points: readonly FollowerPoint[], coverage: number): MeasuredSignal {
  const measured = coverage > 0;
  const base = {
    signal: 'burst',
    name: message(fraudTexts.burstName, {}),
    unit: 'share' as const,
    usualRange: { high: 0.02 },
    measured,
    coverage,
  };
  const baseline = growthBaseline(points);
  const burst = measured ? findBurst(points, baseline) : undefined;
  if (burst === undefined) return { ...base, value: measured ? 0 : undefined, suspicion: 0 };
  const share = shareOfToday(points, burst);
  const size = (1 - Math.exp(-share / 0.08)) * clamp((burst.strength - 3) / 5, 0, 1);
  const { factor } = burstShape(points, baseline, burst);
  return { ...base, value: share, suspicion: size * factor, ...burstWords(points, burst, share) };
}

function shareOfToday(points: readonly FollowerPoint[], burst: GrowthBurst): number {
  const today = (points[points.length - 1] as FollowerPoint).followers;
  return clamp(burst.excess / today, 0, 1);
}

function burstWords(points: readonly FollowerPoint[], burst: GrowthBurst, share: number) {
  const from = dayText((points[burst.from] as FollowerPoint).day);
  const to = dayText((points[burst.to] as FollowerPoint).day);
  const today = (points[points.length - 1] as FollowerPoint).followers;
  return {
    finding: message(fraudTexts.burstFinding, {
      share: percentText(share),
      excess: countText(burst.excess),
      followers: countText(today),
      from,
      to,
    }),
    ask: message(fraudTexts.burstAsk, { from, to }),
  };
}

function daysCovered(points: readonly FollowerPoint[]): number {
  const first = points[0];
  const last = points[points.length - 1];
  return first === undefined || last === undefined ? 0 : last.day - first.day;
}
