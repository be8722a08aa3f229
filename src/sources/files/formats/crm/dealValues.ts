import type { Digest, ImportRecord } from '../../../record';
import type { ExportRow } from '../../exportRow';
import { missingValue } from '../../refusals';
import { crmValues } from './crmValues';
import { dealStage } from './stages';

/** The fields that a deal of any CRM is told by. */
type DealField =
  | 'id'
  /** The lead that it came from, where the file names one. */
  | 'leadId'
  | 'createdAt'
  | 'closedAt'
  | 'amount'
  | 'status'
  | 'stage'
  | 'customer';

/**
 * The rows of a deal: a lead on the day it was created (unless the file names one that other files
 * bring) and, once it is won, an order with the deal's value that came from that lead.
 */
export function dealValues(
  deal: ExportRow<DealField>,
  digest: Digest,
): ImportRecord['values'][] | null {
  const id = deal.text('id');
  const [createdAtMs, closedAtMs] = [deal.instant('createdAt'), deal.instant('closedAt')];
  const revenue = deal.number('amount');
  const isWon = dealStage([deal.text('status'), deal.text('stage')]) === 'won';
  if (id === '') return missingValue(deal, 'id');
  if (deal.problems.length > 0) return null;
  const firstMs = createdAtMs ?? closedAtMs;
  if (firstMs === null) return missingValue(deal, 'createdAt');
  const named = deal.text('leadId');
  const leadId = named || `${id}-lead`;
  const shared = { status: 'valid', customer: deal.text('customer') } as const;
  const values: ImportRecord['values'][] = [];
  if (named === '') {
    const qualified = isWon ? true : null;
    const lead = { ...shared, id: leadId, kind: 'lead', qualified, revenue: null } as const;
    values.push(crmValues({ ...lead, occurredAtMs: firstMs, leadId: '' }, deal, digest));
  }
  if (isWon) {
    const order = { ...shared, id, kind: 'order', qualified: null } as const;
    const occurredAtMs = closedAtMs ?? firstMs;
    values.push(crmValues({ ...order, occurredAtMs, revenue, leadId }, deal, digest));
  }
  return values;
}
