import type { WireRecord } from '../../../../workbook/record/wireRecord';

/** Where a deliverable stands; the next thing to do hangs on it. */
export type DeliverableStep =
  | 'planned'
  | 'waiting'
  | 'changes'
  | 'rejected'
  | 'approved'
  | 'live'
  | 'unlabelled'
  | 'checked';

/** Where a deliverable stands by its cells: what is live is live, whatever was decided. */
export function deliverableStep({
  decision,
  liveUrl,
  liveOn,
  checkedOn,
  disclosureOk,
}: WireRecord<'Deliverables'>): DeliverableStep {
  if (liveUrl !== '' || liveOn !== '') {
    if (disclosureOk === false) return 'unlabelled';
    return disclosureOk === true || checkedOn !== '' ? 'checked' : 'live';
  }
  return decision === '' ? 'planned' : (decision as DeliverableStep);
}
