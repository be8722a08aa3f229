import type { Table } from '../read/table';
import type { ConversionAction } from './creatorPerformances';
import type { Period } from './period';
import { sumWithin } from './sumWithin';

export type ScorecardKey = 'spend' | 'margin' | 'romi' | 'orders' | 'leads' | 'cpa' | 'cpl';

/** Scorecards that are amounts of money. */
export const moneyCards: ReadonlySet<ScorecardKey> = new Set(['spend', 'margin', 'cpa', 'cpl']);

/** One figure of a period beside the same figure of the period before; null is unknown. */
export interface Scorecard {
  readonly key: ScorecardKey;
  readonly value: number | null;
  readonly before: number | null;
}

/** What each campaign counts as a conversion, by its id. */
export type CampaignActions = ReadonlyMap<string, ConversionAction>;

/**
 * The figures a leader reads first. ROMI = (return − its spend) / its spend, for those whose return is
 * known; cost per order = counted spend / orders of the campaigns that count orders, per lead likewise.
 */
export function scorecardsOf(
  looker: Table<'Looker'>,
  actions: CampaignActions,
  period: Period,
  before: Period,
): Scorecard[] {
  const now = figuresOf(looker, actions, period);
  const then = figuresOf(looker, actions, before);
  const counted = new Set(actions.values());
  const keys: ScorecardKey[] = ['spend', 'margin', 'romi', 'orders', 'leads'];
  if (counted.has('order') || counted.size === 0) keys.push('cpa');
  if (counted.has('lead')) keys.push('cpl');
  return keys.map((key) => ({ key, value: now[key], before: then[key] }));
}

function figuresOf(
  looker: Table<'Looker'>,
  actions: CampaignActions,
  period: Period,
): Record<ScorecardKey, number | null> {
  const sum = (measure: Parameters<typeof sumWithin>[1]) => sumWithin(looker, measure, period);
  const costPer = (action: ConversionAction) => {
    const includes = rowsOf(looker, actions, action);
    const measure = action === 'lead' ? 'leads' : 'orders';
    return ratio(
      sumWithin(looker, 'counted_spend', period, includes),
      sumWithin(looker, measure, period, includes),
    );
  };
  const returned = ratio(sum('return_value'), sum('return_spend'));
  return {
    spend: sum('spend'),
    margin: sum('margin'),
    romi: returned === null ? null : returned - 1,
    orders: sum('orders'),
    leads: sum('leads'),
    cpa: costPer('order'),
    cpl: costPer('lead'),
  };
}

/** The rows of campaigns that count an action; a campaign that nobody describes counts orders. */
function rowsOf(
  looker: Table<'Looker'>,
  actions: CampaignActions,
  action: ConversionAction,
): (row: number) => boolean {
  const { codes, texts } = looker.text('campaign_id');
  const isOf = texts.map((id) => (actions.get(id) ?? 'order') === action);
  return (row) => isOf[codes[row] ?? 0] === true;
}

function ratio(above: number | null, below: number | null): number | null {
  return above === null || below === null || below <= 0 ? null : above / below;
}
