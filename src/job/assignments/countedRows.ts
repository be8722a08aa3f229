import type { Credits } from '../../domain/attribution/credits';
import type { CampaignTerms } from '../campaignTerms';
import { type ConversionMeasures, conversionRole } from '../conversionMeasures';

/**
 * The rows of the conversions that count: in window, of the kind that their campaign counts, and not
 * refunded whole.
 */
export function countedRows(
  credits: Credits,
  { role, isLead, isRefunded }: ConversionMeasures,
  terms: CampaignTerms,
): number[] {
  const rows: number[] = [];
  for (let row = 0; row < credits.count; row++) {
    if (role[row] !== conversionRole.counted || isRefunded[row] === 1) continue;
    const kind = isLead[row] === 1 ? 'lead' : 'order';
    if (terms.kindOf(credits.campaigns[row] ?? 0) === kind) rows.push(row);
  }
  return rows;
}
