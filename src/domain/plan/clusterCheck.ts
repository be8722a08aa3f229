import { headerKey } from '../../ground/cells/headerKey';
import { joinedMessages } from '../../ground/text/joinedMessages';
import { type Message, message } from '../../ground/text/text';
import { dayMs } from '../../ground/time/calendarDay';
import { planTexts } from '../../messages/planTexts';
import { inputError } from '../inputError';
import { requireFinite, requireNotNegative } from '../inputRules';

/** A first test, or the cluster that follows it. */
export type CampaignStage = 'pilot' | 'scaling';

/** Creators and days that a stage asks for. */
const bounds = {
  pilot: { fewestCreators: 3, mostCreators: 5, fewestDays: 60, mostDays: 90 },
  scaling: { fewestCreators: 3, mostCreators: 7, fewestDays: 60, mostDays: 90 },
} as const;

/** A planned campaign; its first and last day as epoch milliseconds of their local midnight. */
export interface PlannedCluster {
  readonly creators: number;
  readonly startsOn: number;
  readonly endsOn: number;
  /** scaling when left out */
  readonly stage?: string | undefined;
}

/**
 * Whether a campaign has as many creators and runs as long as its stage asks for: a pilot 3-5 creators
 * and a cluster 3-7 creators, both over 60-90 days (a pilot is launched within 7-14 days, it does not end
 * then). Says what to change, or that it fits.
 *
 * @throws InputError when creators is negative, the end is before the start, or the stage is unknown
 */
export function clusterCheck({ creators, startsOn, endsOn, stage }: PlannedCluster): Message {
  requireNotNegative('creators', creators);
  requireFinite('starts_on', startsOn);
  requireFinite('ends_on', endsOn);
  if (endsOn < startsOn) throw inputError(planTexts.endsBeforeStart, {});
  // Rounding takes out the hour of a change of clocks.
  const days = Math.round((endsOn - startsOn) / dayMs) + 1;
  const bound = bounds[stageNamed(stage)];
  const remarks = [
    outside(creators, bound.fewestCreators, bound.mostCreators, planTexts.creatorsOutside),
    outside(days, bound.fewestDays, bound.mostDays, planTexts.daysOutside),
  ].filter((remark) => remark !== undefined);
  return remarks.length > 0
    ? joinedMessages(remarks, '; ')
    : message(planTexts.clusterFits, { creators, days });
}

function outside(
  found: number,
  fewest: number,
  most: number,
  text: (typeof planTexts)['creatorsOutside' | 'daysOutside'],
): Message | undefined {
  if (found >= fewest && found <= most) return undefined;
  return message(text, { found, fewest, most });
}

const stageWords: ReadonlyMap<string, CampaignStage> = new Map([
  ['pilot', 'pilot'],
  ['파일럿', 'pilot'],
  ['scaling', 'scaling'],
  ['scale', 'scaling'],
  ['확장', 'scaling'],
  ['확대', 'scaling'],
]);

function stageNamed(stage: string | undefined): CampaignStage {
  if (stage === undefined) return 'scaling';
  const found = stageWords.get(headerKey(stage));
  if (!found) throw inputError(planTexts.unknownStage, { found: stage.slice(0, 40) });
  return found;
}
