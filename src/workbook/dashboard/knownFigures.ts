import type { Table } from '../read/table';
import type { Funnel } from './funnelOf';
import type { GroupPerformance } from './groupPerformances';
import type { CampaignActions, Scorecard, ScorecardKey } from './scorecards';
import type { WeekFigures } from './weeklyFigures';

/** Which figures of the feed say something: a zero that nobody could have counted is not known. */
export interface KnownFigures {
  /** Too early for a word on everything together: a return is no more than luck so far. */
  readonly isTooEarly: boolean;
  /** Whether anything could have been credited. */
  readonly isMeasured: boolean;
  /** Whether a campaign counts leads, or some were recorded all the same. */
  readonly countsLeads: boolean;
  readonly countsOrders: boolean;
}

/** What can be known, by what campaigns count, what was ever recorded and what the Scoreboard makes of it. */
export function knownFigures(
  looker: Table<'Looker'>,
  actions: CampaignActions,
  total: GroupPerformance | null,
): KnownFigures {
  const counted = new Set(actions.values());
  const isRecorded = (...keys: readonly Parameters<typeof looker.number>[0][]) =>
    keys.some((key) => looker.number(key).some((value) => value > 0));
  const decision = total?.decision ?? null;
  return {
    isTooEarly: decision === 'tooEarly',
    isMeasured: decision !== 'notMeasurable' && decision !== 'notStarted',
    countsLeads: counted.has('lead') || isRecorded('leads', 'other_leads'),
    countsOrders:
      !counted.has('lead') || counted.has('order') || isRecorded('orders', 'other_orders'),
  };
}

/** The scorecards without the figures that nobody can know. */
export function knownCards(cards: readonly Scorecard[], known: KnownFigures): Scorecard[] {
  return cards.map((card) =>
    isKnown(card.key, known) ? card : { key: card.key, value: null, before: null },
  );
}

function isKnown(key: ScorecardKey, known: KnownFigures): boolean {
  if (key === 'romi') return !known.isTooEarly;
  if (key === 'leads') return known.isMeasured && known.countsLeads;
  if (key === 'orders' || key === 'margin') return known.isMeasured && known.countsOrders;
  return true;
}

/** The steps of a funnel without those that nobody counts. */
export function knownFunnel(funnel: Funnel, known: KnownFigures): Funnel {
  return {
    ...funnel,
    leads: isKnown('leads', known) ? funnel.leads : null,
    orders: isKnown('orders', known) ? funnel.orders : null,
  };
}

/** Weeks without a margin that nobody can know. */
export function knownWeeks(weeks: readonly WeekFigures[], known: KnownFigures): WeekFigures[] {
  return weeks.map((week) => (isKnown('margin', known) ? week : { ...week, margin: null }));
}

/** The scorecards that a reader is shown: what no campaign counts, and nothing recorded, is left out. */
export function shownCards(cards: readonly Scorecard[]): Scorecard[] {
  const keys = new Set(cards.map(({ key }) => key));
  const isBlank = (key: ScorecardKey) =>
    cards.every((card) => card.key !== key || (card.value === null && card.before === null));
  const withoutLeads = !keys.has('cpl') && isBlank('leads');
  const withoutOrders = !keys.has('cpa') && isBlank('orders');
  return cards.filter(
    ({ key }) =>
      !(withoutLeads && key === 'leads') &&
      !(withoutOrders && (key === 'orders' || key === 'margin')),
  );
}
