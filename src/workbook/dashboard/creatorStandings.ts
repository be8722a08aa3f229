import { records } from '../read/records';
import type { Table } from '../read/table';

/** A creator's figures over all time, with how sure they are and what the Scoreboard makes of them. */
export interface CreatorStanding {
  readonly creatorId: string;
  readonly name: string;
  readonly platform: string;
  readonly spend: number;
  readonly margin: number | null;
  readonly orders: number;
  readonly romi: number | null;
  readonly romiLow: number | null;
  readonly romiHigh: number | null;
  /** In the file's language, as the Scoreboard says it. */
  readonly verdict: string;
  readonly why: string;
}

/** The Scoreboard's creators, best ROMI first, those without one last. */
export function creatorStandings(scoreboard: Table<'Scoreboard'>): CreatorStanding[] {
  return records(scoreboard)
    .filter(({ scope }) => scope === 'creator')
    .map((row) => ({
      creatorId: row.creator_id ?? '',
      name: row.creator ?? row.creator_id ?? '',
      platform: row.platform ?? '',
      spend: row.spend ?? 0,
      margin: row.margin,
      orders: row.orders ?? 0,
      romi: row.romi,
      romiLow: row.romi_low,
      romiHigh: row.romi_high,
      verdict: row.verdict ?? '',
      why: row.why ?? '',
    }))
    .sort((a, b) => rank(b) - rank(a) || a.creatorId.localeCompare(b.creatorId, 'en'));
}

function rank({ romi }: CreatorStanding): number {
  return romi ?? Number.NEGATIVE_INFINITY;
}

/** Creators that can stand in a picture of cost against value: both are known, something was spent. */
export function bubblesOf(creators: readonly CreatorStanding[]): CreatorStanding[] {
  return creators.filter(({ spend, margin }) => spend > 0 && margin !== null);
}
