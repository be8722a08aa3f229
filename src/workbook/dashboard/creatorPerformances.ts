import { records } from '../read/records';
import type { Table } from '../read/table';
import type { Row } from '../schema/row';
import { type Decision, decisionOf } from './decision';

/** Figures over all time, with how sure they are and what the Scoreboard makes of them. */
export interface Performance {
  readonly name: string;
  readonly spend: number;
  /** The part of the spend whose conversions have had time to come; null where nothing is measured. */
  readonly countedSpend: number | null;
  /** What a conversion is; null where campaigns differ or nothing has started. */
  readonly action: ConversionAction | null;
  readonly conversions: number | null;
  readonly orders: number;
  readonly margin: number | null;
  /** What came back, where the return is known. */
  readonly returned: number | null;
  readonly cpa: number | null;
  readonly cpaLow: number | null;
  readonly cpaHigh: number | null;
  readonly romi: number | null;
  readonly romiLow: number | null;
  readonly romiHigh: number | null;
  /** The low end of the profit: what this money brought beyond itself at least, with 95 % confidence. */
  readonly profitLow: number | null;
  /** The chance that the true CPA beats the target. */
  readonly chance: number | null;
  readonly decision: Decision | null;
  /** In the file's language, as the Scoreboard says it. */
  readonly verdict: string;
  readonly why: string;
  /** The next budget in times of this round's. */
  readonly nextBudget: number | null;
  /** What could not be measured and what to do, where it exceeds what is credited; '' otherwise. */
  readonly notMeasured: string;
}

/** What campaigns count as a conversion. */
export type ConversionAction = 'lead' | 'order';

/** A creator's standing. */
export interface CreatorPerformance extends Performance {
  /** Sets lines apart: a creator has several where her campaigns count different actions. */
  readonly key: string;
  readonly creatorId: string;
  readonly platform: string;
  /** 0 to 100; null without enough data. */
  readonly signals: number | null;
}

/** The Scoreboard's creators, surest profit first, those without one last. */
export function creatorPerformances(scoreboard: Table<'Scoreboard'>): CreatorPerformance[] {
  return records(scoreboard)
    .filter(({ scope }) => scope === 'creator' || scope === 'creator in campaign')
    .map((row) => ({
      ...performanceOf(row),
      name: nameOf(row),
      key: `${row.creator_id ?? ''} ${row.campaign_id ?? ''}`,
      creatorId: row.creator_id ?? '',
      platform: row.platform ?? '',
      signals: row.signals,
    }))
    .sort(byProfit);
}

/** What a row of the Scoreboard says, whoever it is about. */
export function performanceOf(row: Row<'Scoreboard'>): Performance {
  const verdict = row.verdict ?? '';
  const { romi, counted_spend: countedSpend } = row;
  const isReturnKnown = romi !== null && countedSpend !== null;
  return {
    name: row.creator ?? '',
    spend: row.spend ?? 0,
    countedSpend,
    action: row.action === 'lead' || row.action === 'order' ? row.action : null,
    conversions: row.conversions,
    orders: row.orders ?? 0,
    margin: row.margin,
    returned: isReturnKnown ? countedSpend * (1 + romi) : null,
    cpa: row.cpa,
    cpaLow: row.cpa_low,
    cpaHigh: row.cpa_high,
    romi: row.romi,
    romiLow: row.romi_low,
    romiHigh: row.romi_high,
    profitLow: countedSpend === null || row.romi_low === null ? null : countedSpend * row.romi_low,
    chance: row.chance,
    decision: decisionOf(verdict) ?? undecided(row),
    verdict,
    why: row.why ?? '',
    nextBudget: row.next_budget,
    notMeasured: row.not_measured ?? '',
  };
}

function nameOf(row: Row<'Scoreboard'>): string {
  const name = row.creator ?? row.creator_id ?? '';
  return row.scope === 'creator' ? name : `${name} (${row.campaigns?.join(', ') ?? ''})`;
}

/** Why a row has no verdict: nothing has started, or nobody set a target; null for anything else. */
function undecided({ verdict, spend, posts, action }: Row<'Scoreboard'>): Decision | null {
  if ((verdict ?? '') !== '') return null;
  if ((posts ?? 0) === 0 && (spend ?? 0) === 0) return 'notStarted';
  return action === null ? null : 'noTarget';
}

/** By the low end of profit: a lucky small test does not outrank a large sure one. Names sort naturally. */
function byProfit(a: CreatorPerformance, b: CreatorPerformance): number {
  if (a.profitLow !== b.profitLow) {
    if (a.profitLow === null) return 1;
    if (b.profitLow === null) return -1;
    return b.profitLow - a.profitLow;
  }
  return byName.compare(a.name, b.name) || (a.key < b.key ? -1 : 1);
}

const byName = new Intl.Collator('en', { numeric: true });

/** Creators that can stand in a picture of cost against value: both are known, something counts. */
export function bubblesOf(creators: readonly CreatorPerformance[]): CreatorPerformance[] {
  return creators.filter(({ countedSpend, returned }) => countedSpend && returned !== null);
}
