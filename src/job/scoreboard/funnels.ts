import { type Diagnosis, diagnose } from '../../domain/judgement/diagnose';
import type { Funnel } from '../../domain/judgement/funnel';
import { funnelHistory } from '../../domain/judgement/funnelReference';
import { knownSum } from '../../domain/judgement/known';
import type { Totals } from '../totals/totals';

/** Finds where a row's funnel leaks, compared with the other creators'. */
export type Diagnoser = (totals: Totals, isCreator: boolean) => Diagnosis | undefined;

/**
 * The diagnoser of a workbook. In a shop that records orders only, an order is what a click turns
 * into, and there is no follow-up step.
 */
export function diagnoserOf(creators: Iterable<Totals>, all: Totals): Diagnoser {
  const hasLeads = all.leads + all.otherLeads > 0;
  const funnelOf = ({ reached, leads, orders }: Totals): Funnel => ({
    impressions: knownSum(reached.postImpressions),
    engagements: knownSum(reached.engagements),
    clicks: knownSum(reached.clicks),
    leads: hasLeads ? leads : orders,
    orders: hasLeads ? orders : undefined,
  });
  const rows = [...creators].filter(({ posts }) => posts > 0).map(funnelOf);
  const history = funnelHistory(rows);
  return (totals, isCreator) => {
    if (totals.posts === 0) return undefined;
    const references = { history, benchmarks: new Map(), isInHistory: isCreator };
    return diagnose(funnelOf(totals), references);
  };
}
