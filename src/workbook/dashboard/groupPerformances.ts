import { records } from '../read/records';
import type { Table } from '../read/table';
import type { Row } from '../schema/row';
import { type ConversionAction, type Performance, performanceOf } from './creatorPerformances';

/** How a campaign, or everything together, stands. */
export interface GroupPerformance extends Performance {
  /** pilot, scaling, or both. */
  readonly stage: string;
  /** The figures that matter at this stage, as the Scoreboard words them. */
  readonly kpis: readonly string[];
  readonly nextStep: string;
  /** What reuse saved; null when unknown. */
  readonly reuseValue: number | null;
  readonly unusedAssets: number;
  /** Cost per action by scenario, collaboration type and source, as the Scoreboard words it; '' for none. */
  readonly byGroup: {
    readonly scenario: string;
    readonly collabType: string;
    readonly source: string;
  };
}

/** The Scoreboard's campaigns in its own order. */
export function campaignPerformances(scoreboard: Table<'Scoreboard'>): GroupPerformance[] {
  return groupsOf(scoreboard, 'campaign');
}

/** What each campaign counts as a conversion, by its id. */
export function campaignActions(scoreboard: Table<'Scoreboard'>): Map<string, ConversionAction> {
  const actions = new Map<string, ConversionAction>();
  for (const row of records(scoreboard)) {
    const { action } = performanceOf(row);
    if (row.scope === 'campaign' && row.campaign_id !== null && action !== null) {
      actions.set(row.campaign_id, action);
    }
  }
  return actions;
}

/** Everything together; null when the Scoreboard does not say. */
export function totalPerformance(scoreboard: Table<'Scoreboard'>): GroupPerformance | null {
  return groupsOf(scoreboard, 'total')[0] ?? null;
}

function groupsOf(
  scoreboard: Table<'Scoreboard'>,
  scope: 'campaign' | 'total',
): GroupPerformance[] {
  return records(scoreboard)
    .filter((row) => row.scope === scope)
    .map((row) => ({
      ...performanceOf(row),
      stage: row.stage?.join(', ') ?? '',
      kpis: kpisOf(row),
      nextStep: row.next_step ?? '',
      reuseValue: row.reuse_value,
      unusedAssets: row.unused_assets ?? 0,
      byGroup: {
        scenario: row.by_scenario ?? '',
        collabType: row.by_collab_type ?? '',
        source: row.by_source ?? '',
      },
    }));
}

function kpisOf({ kpis }: Row<'Scoreboard'>): string[] {
  return (kpis ?? '')
    .split(' · ')
    .map((kpi) => kpi.trim())
    .filter((kpi) => kpi !== '');
}
