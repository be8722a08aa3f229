import type { Digest, ImportRecord } from '../../../record';
import type { ExportRow } from '../../exportRow';
import { customerKey } from '../../orders/customerKey';
import { evidenceValues } from '../../orders/evidenceValues';
import { money } from '../../orders/money';

/** A lead or a deal as a CRM tells it. */
export interface CrmFacts {
  readonly id: string;
  readonly kind: 'lead' | 'order';
  readonly occurredAtMs: number;
  readonly status: 'valid' | 'cancelled';
  readonly qualified: boolean | null;
  readonly revenue: number | null;
  readonly customer: string;
  readonly leadId: string;
  readonly codes?: readonly string[];
  readonly survey?: string;
  readonly items?: readonly string[];
}

/** The Conversions row of a lead or a deal; names and addresses stay behind. */
export function crmValues(
  facts: CrmFacts,
  row: Pick<ExportRow, 'evidence'>,
  digest: Digest,
): ImportRecord['values'] {
  const evidence = evidenceValues([row]);
  return {
    conversion_id: facts.id,
    kind: facts.kind,
    occurred_at: facts.occurredAtMs,
    ...evidence,
    survey_creator: facts.survey || (evidence.survey_creator ?? null),
    promo_code: facts.codes && facts.codes.length > 0 ? facts.codes : null,
    revenue: facts.revenue === null ? null : money(facts.revenue),
    status: facts.status,
    qualified: facts.qualified,
    customer_id: customerKey(facts.customer, digest),
    lead_id: facts.leadId || null,
    item_text: (facts.items ?? []).filter((item) => item !== '').join(', ') || null,
  };
}
