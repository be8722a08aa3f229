import type { Digest, ImportRecord } from '../../../record';
import type { ExportRow } from '../../exportRow';
import { missingValue } from '../../refusals';
import { crmValues } from './crmValues';
import type { DealStage } from './stages';

/** A deal of any CRM. */
export interface DealFacts {
  readonly id: string;
  /** The lead that it came from, where the file names one. */
  readonly leadId: string;
  readonly createdAtMs: number | null;
  readonly closedAtMs: number | null;
  readonly amount: number | null;
  readonly stage: DealStage;
  readonly customer: string;
}

/**
 * The rows of a deal: a lead on the day it was created (unless the file names one that other files
 * bring) and, once it is won, an order with the deal's value that came from that lead.
 */
export function dealValues<Field extends string>(
  deal: DealFacts,
  row: ExportRow<Field>,
  fields: { readonly id: NoInfer<Field>; readonly createdAt: NoInfer<Field> },
  digest: Digest,
): ImportRecord['values'][] | null {
  if (deal.id === '') return missingValue(row, fields.id);
  if (row.problems.length > 0) return null;
  const createdAtMs = deal.createdAtMs ?? deal.closedAtMs;
  if (createdAtMs === null) return missingValue(row, fields.createdAt);
  const leadId = deal.leadId || `${deal.id}-lead`;
  const shared = { status: 'valid', customer: deal.customer } as const;
  const values: ImportRecord['values'][] = [];
  if (deal.leadId === '') {
    const qualified = deal.stage === 'won' ? true : null;
    const lead = { ...shared, id: leadId, kind: 'lead', qualified, revenue: null } as const;
    values.push(crmValues({ ...lead, occurredAtMs: createdAtMs, leadId: '' }, row, digest));
  }
  if (deal.stage === 'won') {
    const occurredAtMs = deal.closedAtMs ?? createdAtMs;
    const order = { ...shared, id: deal.id, kind: 'order', qualified: null } as const;
    values.push(crmValues({ ...order, occurredAtMs, revenue: deal.amount, leadId }, row, digest));
  }
  return values;
}
