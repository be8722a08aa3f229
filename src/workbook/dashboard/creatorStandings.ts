import { records } from '../read/records';
import type { Table } from '../read/table';
import type { Row } from '../schema/row';
import { type Decision, decisionOf } from './decision';

/** Figures over all time, with how sure they are and what the Scoreboard makes of them. */
export interface Standing {
  readonly name: string;
  readonly spend: number;
  readonly margin: number | null;
  readonly orders: number;
  readonly romi: number | null;
  readonly romiLow: number | null;
  readonly romiHigh: number | null;
  /** The chance that the true CPA beats the target. */
  readonly chance: number | null;
  readonly decision: Decision | null;
  /** In the file's language, as the Scoreboard says it. */
  readonly verdict: string;
  readonly why: string;
}

/** A creator's standing. */
export interface CreatorStanding extends Standing {
  readonly creatorId: string;
  readonly platform: string;
  /** 0 to 100; null without enough data. */
  readonly signals: number | null;
}

/** The Scoreboard's creators, best ROMI first, those without one last. */
export function creatorStandings(scoreboard: Table<'Scoreboard'>): CreatorStanding[] {
  return records(scoreboard)
    .filter(({ scope }) => scope === 'creator')
    .map((row) => ({
      ...standingOf(row),
      name: row.creator ?? row.creator_id ?? '',
      creatorId: row.creator_id ?? '',
      platform: row.platform ?? '',
      signals: row.signals,
    }))
    .sort(byRomi);
}

/** What a row of the Scoreboard says, whoever it is about. */
export function standingOf(row: Row<'Scoreboard'>): Standing {
  const verdict = row.verdict ?? '';
  return {
    name: row.creator ?? '',
    spend: row.spend ?? 0,
    margin: row.margin,
    orders: row.orders ?? 0,
    romi: row.romi,
    romiLow: row.romi_low,
    romiHigh: row.romi_high,
    chance: row.chance,
    decision: decisionOf(verdict),
    verdict,
    why: row.why ?? '',
  };
}

function byRomi(a: CreatorStanding, b: CreatorStanding): number {
  if (a.romi !== b.romi) {
    if (a.romi === null) return 1;
    if (b.romi === null) return -1;
    return b.romi - a.romi;
  }
  return a.creatorId < b.creatorId ? -1 : 1;
}

/** Creators that can stand in a picture of cost against value: both are known, something was spent. */
export function bubblesOf(creators: readonly CreatorStanding[]): CreatorStanding[] {
  return creators.filter(({ spend, margin }) => spend > 0 && margin !== null);
}
