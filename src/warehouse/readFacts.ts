import type { ConversionFacts, KeyFact, PlaceFact } from '../domain/judgement/conversionFacts';
import { dayOfText } from '../ground/time/calendarDay';
import type { factSteps } from './model/factsModel';

type Fact = keyof typeof factSteps;
type Body = Readonly<Record<string, unknown>>;

/**
 * What the query of facts found.
 *
 * @param rows its columns `fact` and `body`
 * @throws SyntaxError when a body is torn
 */
export function readFacts(rows: readonly (readonly [string, string])[]): ConversionFacts {
  const bodies = (fact: Fact): Body[] =>
    rows.flatMap(([kind, body]) => (kind === fact ? [JSON.parse(body) as Body] : []));
  const [survey = {}] = bodies('survey');
  const [read = {}] = bodies('read');
  return {
    places: bodies('place').map(placeOf),
    posts: bodies('post').map((body) => ({
      postId: text(body, 'post_id'),
      share: number(body, 'share'),
      conversions: number(body, 'conversions'),
    })),
    delays: bodies('delay').map((body) => ({
      windowMs: number(body, 'window_ms'),
      hours: number(body, 'hours'),
      conversions: number(body, 'conversions'),
    })),
    keys: bodies('keys').map(keysOf),
    beside: bodies('beside').map((body) => ({
      day: dayOfText(text(body, 'day')),
      creatorId: text(body, 'creator_id'),
      campaignId: text(body, 'campaign_id'),
      postId: text(body, 'post_id'),
      amount: number(body, 'amount'),
    })),
    unattributed: bodies('unattributed').map((body) => ({
      day: dayOfText(text(body, 'day')),
      orders: number(body, 'orders'),
    })),
    survey: {
      orders: number(survey, 'orders'),
      tracked: number(survey, 'tracked'),
      answeredTracked: number(survey, 'answered_tracked'),
      named: number(survey, 'named'),
      both: number(survey, 'both'),
    },
    read: {
      rows: number(read, 'rows_read'),
      used: number(read, 'rows_used'),
      excluded: number(read, 'excluded'),
    },
  };
}

function placeOf(body: Body): PlaceFact {
  return {
    creatorId: text(body, 'creator_id'),
    campaignId: text(body, 'campaign_id'),
    conversions: number(body, 'conversions'),
    hasKey: body.has_key === true,
    returns: known(body, 'returns'),
    returnSquares: number(body, 'return_squares'),
    refundedReturn: number(body, 'refunded_return'),
    leads: number(body, 'leads'),
    qualified: known(body, 'qualified'),
    newCustomers: known(body, 'new_customers'),
    orders: number(body, 'orders'),
    refundedOrders: number(body, 'refunded_orders'),
    revenue: number(body, 'revenue'),
    refunds: number(body, 'refunds'),
    margin: known(body, 'margin'),
    otherLeads: number(body, 'other_leads'),
    otherOrders: number(body, 'other_orders'),
    ordersNow: number(body, 'orders_now'),
    ordersBefore: number(body, 'orders_before'),
    customers: number(body, 'customers'),
    repeatCustomers: number(body, 'repeat_customers'),
  };
}

function keysOf(body: Body): KeyFact {
  return {
    campaignId: text(body, 'campaign_id'),
    kind: body.kind === 'lead' ? 'lead' : 'order',
    orders: number(body, 'orders'),
    tracked: number(body, 'tracked'),
    bySurvey: number(body, 'by_survey'),
    answered: number(body, 'answered'),
    named: number(body, 'named'),
    both: number(body, 'both'),
  };
}

function known(body: Body, name: string): { readonly sum: number; readonly count: number } {
  return { sum: number(body, `${name}_sum`), count: number(body, `${name}_count`) };
}

/** A sum over nothing is null in GoogleSQL; whole numbers beyond 2^53 come as texts. */
function number(body: Body, name: string): number {
  return Number(body[name] ?? 0);
}

function text(body: Body, name: string): string {
  return typeof body[name] === 'string' ? body[name] : '';
}
