import { records } from '../../workbook/read/records';
import type { Workbook } from '../workbook';

/** Deliverables of each campaign, by its code, whose day has passed and that are not out. */
export function overdueDeliverables(
  { operations, reading, campaigns }: Workbook,
  nowMs: number,
): ReadonlyMap<number, number> {
  const today = reading.clock.dayOf(nowMs);
  const { codes, texts } = campaigns.text('campaign_id');
  const codeOf = new Map([...codes].map((code) => [texts[code] ?? '', code]));
  const campaignOf = new Map(
    records(operations.Collaborations)
      .filter(({ stage }) => stage !== 'closed')
      .map(({ collab_id, campaign_id }) => [collab_id, codeOf.get(campaign_id ?? '') ?? 0]),
  );
  const overdue = new Map<number, number>();
  for (const { collab_id, due_on, live_on } of records(operations.Deliverables)) {
    const campaign = campaignOf.get(collab_id) ?? 0;
    if (campaign === 0 || live_on !== null || due_on === null || due_on >= today) continue;
    overdue.set(campaign, (overdue.get(campaign) ?? 0) + 1);
  }
  return overdue;
}
