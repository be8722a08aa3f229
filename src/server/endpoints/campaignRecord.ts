import { dayText } from '../../ground/time/calendarDay';
import type { SidebarCampaign } from '../../shared/sidebarOpening';
import type { Row } from '../../workbook/schema/row';

/** A row of Campaigns as the sidebar shows it. */
export function sidebarCampaign(row: Row<'Campaigns'>): SidebarCampaign {
  return {
    campaignId: row.campaign_id,
    name: row.name ?? '',
    goal: row.goal ?? '',
    offer: row.offer ?? '',
    offerEnds: dayOrBlank(row.offer_ends),
    nextStep: row.next_step ?? '',
    landingPage: row.landing_page ?? '',
    audienceWho: row.audience_who ?? '',
    audienceCares: row.audience_cares ?? '',
    audienceWhere: row.audience_where ?? '',
    audienceCountry: row.audience_country ?? '',
    audienceLanguage: row.audience_language ?? '',
    windowDays: row.window_days,
    action: row.action ?? '',
    targetCpa: row.target_cpa,
    grossMargin: row.gross_margin,
    startsOn: dayOrBlank(row.starts_on),
    endsOn: dayOrBlank(row.ends_on),
  };
}

/** A day number as yyyy-mm-dd, '' for none. */
export function dayOrBlank(day: number | null): string {
  return day === null ? '' : dayText(day);
}
