import { message } from '../../../ground/text/text';
import { fraudTexts } from '../../../messages/fraudTexts';
import type { CreatorDossier } from '../creatorDossier';
import type { FamilyFinding, MeasuredSignal } from '../familyFinding';
import { ramp } from '../ramp';
import { wholeCount } from '../roundedFigure';
import type { ThresholdLookup } from '../thresholds/fraudThresholds';
import { clickDeficit } from './clickDeficit';
import { type TrackedClicks, trackedClicks, type UsualClicks } from './trackedClicks';

/** From this many expected clicks on the comparison has its full weight. */
const FULL_EXPECTED = 10;

/**
 * Clicks: high engagement that brings hardly any. Judged only where engagement lies above the
 * three-quarter point of the tier, since few clicks on ordinary engagement say nothing.
 *
 * @param engagementHigh undefined when engagement could not be compared
 */
export function clicksFamily(
  dossier: CreatorDossier,
  usual: UsualClicks,
  engagementHigh: boolean | undefined,
  thresholds: ThresholdLookup,
): FamilyFinding {
  const tracked = engagementHigh === undefined ? undefined : trackedClicks(dossier);
  const fallback = thresholds('clicks_per_engagement', dossier);
  const rate = fallback?.own
    ? fallback.typical
    : (usual(dossier.creator.creatorId) ?? fallback?.typical);
  const expected = (tracked?.engagements ?? 0) * (rate ?? 0);
  const weight = tracked === undefined ? 0 : Math.min(1, expected / FULL_EXPECTED);
  const signal = clickSignal(dossier, tracked, expected, engagementHigh === true, thresholds);
  const enough = tracked !== undefined && signal.measured && tracked.clicks >= expected / 2;
  return {
    family: 'clicks',
    signals: [signal],
    suspicion: signal.suspicion,
    weight,
    coverage: weight,
    against: enough
      ? [
          message(fraudTexts.clicksUsual, {
            clicks: wholeCount(tracked.clicks),
            expected: wholeCount(expected),
          }),
        ]
      : [],
    notes: [],
    missing: message(fraudTexts.clicksMissing, {}),
  };
}

function clickSignal(
  dossier: CreatorDossier,
  tracked: TrackedClicks | undefined,
  expected: number,
  engagementHigh: boolean,
  thresholds: ThresholdLookup,
): MeasuredSignal {
  const limit = thresholds('click_surprise', dossier);
  const measured = tracked !== undefined && expected > 0;
  const chance = measured ? clickDeficit(tracked.clicks, expected) : 1;
  const surprise = -Math.log10(Math.max(chance, 1e-12));
  const suspicion =
    measured && engagementHigh ? ramp(surprise, limit?.low ?? 1, limit?.high ?? 3) : 0;
  const values = { clicks: wholeCount(tracked?.clicks ?? 0), expected: wholeCount(expected) };
  return {
    signal: 'clicks',
    name: message(fraudTexts.clicksName, {}),
    value: tracked?.clicks,
    unit: 'count',
    usualRange: measured ? { low: expected / 2, high: expected * 2 } : {},
    suspicion,
    measured,
    coverage: measured ? Math.min(1, expected / FULL_EXPECTED) : 0,
    finding: suspicion > 0 ? message(fraudTexts.clicksFinding, values) : undefined,
    ask: suspicion > 0 ? message(fraudTexts.clicksAsk, {}) : undefined,
  };
}
