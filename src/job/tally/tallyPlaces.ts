import { evidenceCode } from '../../domain/attribution/evidence';
import { addKnown } from '../../domain/judgement/known';
import { dayMs } from '../../ground/time/calendarDay';
import { placeNumbers } from '../assignments/assignmentPlaces';
import type { CampaignTerms } from '../campaignTerms';
import { type ConversionMeasures, conversionRole, orZero } from '../conversionMeasures';
import { newPlaceTally, type PlaceTally } from './placeTally';
import type { TallyMaterial } from './tallyMaterial';

const periodMs = 28 * dayMs;

type PlaceOfRow = (row: number) => PlaceTally;

/**
 * Adds every lead and order to its creator and campaign.
 * @param rows those that are their campaign's conversions
 */
export function tallyPlaces(
  material: TallyMaterial,
  rows: readonly number[],
  terms: CampaignTerms,
): PlaceTally[] {
  const { workbook, credits } = material;
  const placeOf = placeNumbers(workbook);
  const places = new Map<number, PlaceTally>();
  const at: PlaceOfRow = (row) => {
    const creator = credits.creators[row] ?? 0;
    const campaign = credits.campaigns[row] ?? 0;
    const place = placeOf(creator, campaign);
    let known = places.get(place);
    if (known === undefined) {
      known = newPlaceTally(creator, campaign);
      places.set(place, known);
    }
    return known;
  };
  addReturns(material, rows, terms, at);
  addRows(material, terms, at);
  addCustomers(material, at);
  return [...places.values()];
}

function addReturns(
  { credits, measures }: TallyMaterial,
  rows: readonly number[],
  terms: CampaignTerms,
  at: PlaceOfRow,
): void {
  const { margin } = measures.conversions;
  for (const row of rows) {
    const tally = at(row);
    const { campaign } = tally;
    const returned =
      terms.kindOf(campaign) === 'lead' ? terms.leadValueOf(campaign) : (margin[row] ?? Number.NaN);
    tally.conversions += 1;
    tally.hasKey ||= credits.evidence[row] !== evidenceCode.survey;
    addKnown(tally.returns, returned);
    if (!Number.isNaN(returned)) tally.returnSquares += returned * returned;
  }
}

function addRows(material: TallyMaterial, terms: CampaignTerms, at: PlaceOfRow): void {
  const { credits, measures, workbook, nowMs } = material;
  const { role, isLead } = measures.conversions;
  const occurredAt = workbook.conversions.number('occurred_at');
  for (let row = 0; row < credits.count; row++) {
    if (role[row] === conversionRole.excluded) continue;
    const tally = at(row);
    const lead = isLead[row] === 1;
    if (role[row] !== conversionRole.counted) {
      if (lead) tally.otherLeads += 1;
      else tally.otherOrders += 1;
    } else if (lead) addLead(tally, measures.conversions, row);
    else {
      addOrder(tally, measures.conversions, row, terms);
      if (measures.conversions.isRefunded[row] === 0) {
        addRecency(tally, nowMs - (occurredAt[row] as number));
      }
    }
  }
}

function addLead(
  tally: PlaceTally,
  { isQualified, revenue, refunded, margin }: ConversionMeasures,
  row: number,
): void {
  tally.leads += 1;
  addKnown(tally.qualified, isQualified[row]);
  tally.revenue += orZero(revenue[row] as number);
  tally.refunds += orZero(refunded[row] as number);
  if (orZero(revenue[row] as number) !== 0) addKnown(tally.margin, margin[row]);
}

function addOrder(
  tally: PlaceTally,
  { revenue, refunded, margin, isNewCustomer, isRefunded }: ConversionMeasures,
  row: number,
  terms: CampaignTerms,
): void {
  const known = margin[row] ?? Number.NaN;
  tally.revenue += orZero(revenue[row] as number);
  tally.refunds += orZero(refunded[row] as number);
  if (isRefunded[row] === 1) {
    tally.refundedOrders += 1;
    tally.margin.sum += known;
    if (terms.kindOf(tally.campaign) === 'order') tally.refundedReturn += known;
    return;
  }
  tally.orders += 1;
  addKnown(tally.newCustomers, isNewCustomer[row]);
  addKnown(tally.margin, known);
}

/** Counts an order in this period or the one before. */
function addRecency(tally: PlaceTally, ageMs: number): void {
  if (ageMs >= 0 && ageMs < periodMs) tally.ordersNow += 1;
  if (ageMs >= periodMs && ageMs < 2 * periodMs) tally.ordersBefore += 1;
}

/** Counts the customers behind in-window orders, and those of them with another real order. */
function addCustomers({ workbook, credits, measures }: TallyMaterial, at: PlaceOfRow): void {
  const { codes } = workbook.conversions.text('customer_id');
  const { role, isLead, isRefunded } = measures.conversions;
  const orders = new Map<number, number>();
  for (let row = 0; row < credits.count; row++) {
    const customer = codes[row] ?? 0;
    const isSale = isLead[row] === 0 && isRefunded[row] === 0;
    if (customer === 0 || !isSale || role[row] === conversionRole.excluded) continue;
    orders.set(customer, (orders.get(customer) ?? 0) + 1);
  }
  const seen = new Set<number>();
  for (let row = 0; row < credits.count; row++) {
    const customer = codes[row] ?? 0;
    const isSale = isLead[row] === 0 && isRefunded[row] === 0;
    const counts = isSale && role[row] === conversionRole.counted;
    if (customer === 0 || !counts || seen.has(customer)) continue;
    seen.add(customer);
    const tally = at(row);
    tally.customers += 1;
    tally.repeatCustomers += (orders.get(customer) ?? 0) > 1 ? 1 : 0;
  }
}
