import { dayText } from '../../ground/time/calendarDay';
import type { AgreedTerms } from '../../shared/sidebarOpening';
import { records } from '../../workbook/read/records';
import type { OpenWorkbook } from '../tabs/openWorkbook';

/** What Collaborations and Deliverables say about pay and dates; the later row of a creator wins. */
export function agreedTerms(workbook: OpenWorkbook): AgreedTerms[] {
  const deliverables = records(workbook.table('Deliverables'));
  return records(workbook.table('Collaborations'))
    .map((row) => {
      const own = deliverables.filter(({ collab_id }) => collab_id === row.collab_id);
      return {
        campaignId: row.campaign_id ?? '',
        creatorId: row.creator_id ?? '',
        fee: row.fee,
        bonus: row.bonus_amount,
        commissionShare: row.commission_share,
        draftDueOn: earliest(own.map(({ draft_due_on }) => draft_due_on)),
        publishOn: earliest(own.map(({ due_on }) => due_on)),
      };
    })
    .reverse();
}

function earliest(days: readonly (number | null)[]): string {
  const known = days.filter((day): day is number => day !== null);
  return known.length === 0 ? '' : dayText(Math.min(...known));
}
