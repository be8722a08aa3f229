import type { ConversionColumns } from './attributionInput';
import { flagBit } from './creditFlags';
import type { Credits } from './credits';
import { evidenceCode } from './evidence';

const fromLead = flagBit('from_lead');
const leadUnknown = flagBit('lead_unknown');
const beforeLead = flagBit('before_lead');
const conflicts: Readonly<Record<number, number>> = {
  [evidenceCode.code]: flagBit('conflict:code'),
  [evidenceCode.item]: flagBit('conflict:item'),
  [evidenceCode.utm]: flagBit('conflict:utm'),
  [evidenceCode.landing]: flagBit('conflict:landing'),
};

/**
 * Gives every order that came from a credited lead that lead's creator, post, evidence and timing:
 * the window is tested when the lead was won, however long the sale took afterwards. An order whose
 * lead is unknown, excluded, credited to nobody or later than itself keeps its own credit.
 */
export function inheritFromLeads(conversions: ConversionColumns, credits: Credits): void {
  const rowOfLead = leadRows(conversions);
  for (let row = 0; row < conversions.count; row++) {
    const id = conversions.leadIds[row] ?? 0;
    if (id === 0 || conversions.isLead[row] === 1) continue;
    if (credits.evidence[row] === evidenceCode.excluded) continue;
    const lead = rowOfLead[id] ?? -1;
    if (lead === -1) credits.flags[row] = (credits.flags[row] ?? 0) | leadUnknown;
    else if ((conversions.occurredAt[row] ?? 0) < (conversions.occurredAt[lead] ?? 0)) {
      credits.flags[row] = (credits.flags[row] ?? 0) | beforeLead;
    } else if (credits.creators[lead] !== 0) inherit(credits, row, lead);
  }
}

function inherit(credits: Credits, row: number, lead: number): void {
  const own = credits.creators[row] ?? 0;
  const creator = credits.creators[lead] ?? 0;
  const lost = own === 0 || own === creator ? 0 : (conflicts[credits.evidence[row] ?? 0] ?? 0);
  credits.flags[row] = (credits.flags[row] ?? 0) | fromLead | lost;
  credits.creators[row] = creator;
  credits.campaigns[row] = credits.campaigns[lead] ?? 0;
  credits.posts[row] = credits.posts[lead] ?? -1;
  credits.evidence[row] = credits.evidence[lead] ?? 0;
  credits.timing[row] = credits.timing[lead] ?? 0;
}

/** The row of each lead by its id; −1 for ids that are no lead. */
function leadRows({ count, ids, leadIds, isLead }: ConversionColumns): Int32Array {
  const most = Math.max(highest(ids), highest(leadIds));
  const rows = new Int32Array(most + 1).fill(-1);
  for (let row = 0; row < count; row++) if (isLead[row] === 1) rows[ids[row] ?? 0] = row;
  return rows;
}

function highest(codes: Int32Array): number {
  let most = 0;
  for (let row = 0; row < codes.length; row++) most = Math.max(most, codes[row] as number);
  return most;
}
