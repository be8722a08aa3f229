import type { PlanBasis } from '../../shared/sidebarOpening';
import { marginPerConversion } from '../../workbook/dashboard/marginPerConversion';
import type { Row } from '../../workbook/schema/row';

/** What the Scoreboard says for a plan: margin and conversion rate of campaigns, signals of creators. */
export function planBasis(scoreboard: readonly Row<'Scoreboard'>[]): PlanBasis {
  return {
    campaigns: scoreboard
      .filter(({ scope }) => scope === 'campaign')
      .map((row) => ({
        campaignId: row.campaign_id ?? '',
        marginPerAction: marginPerConversion(row).margin,
        conversionRate: ratio(row.conversions, row.clicks),
      })),
    creators: scoreboard
      .filter(({ scope }) => scope === 'creator')
      .map(({ creator_id, signals }) => ({ creatorId: creator_id ?? '', signals })),
  };
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}
