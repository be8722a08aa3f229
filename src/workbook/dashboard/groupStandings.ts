import { records } from '../read/records';
import type { Table } from '../read/table';
import type { Row } from '../schema/row';
import { type Standing, standingOf } from './creatorStandings';

/** How a campaign, or everything together, stands. */
export interface GroupStanding extends Standing {
  /** pilot, scaling, or both. */
  readonly stage: string;
  /** The figures that matter at this stage, as the Scoreboard words them. */
  readonly kpis: readonly string[];
  readonly nextStep: string;
}

/** The Scoreboard's campaigns in its own order. */
export function campaignStandings(scoreboard: Table<'Scoreboard'>): GroupStanding[] {
  return groupsOf(scoreboard, 'campaign');
}

/** Everything together; null when the Scoreboard does not say. */
export function totalStanding(scoreboard: Table<'Scoreboard'>): GroupStanding | null {
  return groupsOf(scoreboard, 'total')[0] ?? null;
}

function groupsOf(scoreboard: Table<'Scoreboard'>, scope: 'campaign' | 'total'): GroupStanding[] {
  return records(scoreboard)
    .filter((row) => row.scope === scope)
    .map((row) => ({
      ...standingOf(row),
      stage: row.stage ?? '',
      kpis: kpisOf(row),
      nextStep: row.next_step ?? '',
    }));
}

function kpisOf({ kpis }: Row<'Scoreboard'>): string[] {
  return (kpis ?? '')
    .split(' · ')
    .map((kpi) => kpi.trim())
    .filter((kpi) => kpi !== '');
}
