import type { LinkRecord } from '../../domain/links/linkRecord';
import { dayText } from '../../ground/time/calendarDay';
import type { ZoneClock } from '../../ground/time/zoneClock';
import type { SavedLink } from '../../shared/sidebarOpening';
import { dayNumberOf } from '../../workbook/record/dayInput';
import type { NewRow, Row } from '../../workbook/schema/row';
import type { InputReader } from './readInput';

/** A row of Links as the sidebar shows it. @param sheetRow its row number in the tab */
export function savedLink(row: Row<'Links'>, sheetRow: number, clock: ZoneClock): SavedLink {
  const day = (instantMs: number | null) =>
    instantMs === null ? '' : dayText(clock.dayOf(instantMs));
  return {
    linkId: row.link_id ?? '',
    row: sheetRow,
    campaignId: row.campaign_id,
    creatorId: row.creator_id,
    postId: row.post_id ?? '',
    destination: row.destination ?? '',
    utmSource: row.utm_source ?? '',
    utmMedium: row.utm_medium ?? '',
    utmCampaign: row.utm_campaign ?? '',
    utmContent: row.utm_content ?? '',
    utmId: row.utm_id ?? '',
    utmTerm: row.utm_term ?? '',
    url: row.url ?? '',
    promoCode: (row.promo_code ?? []).join(', '),
    codeValidFrom: day(row.code_valid_from),
    codeValidTo: day(row.code_valid_to),
    landingPage: row.landing_page ?? '',
    itemKeys: row.item_keys ?? [],
  };
}

/** A link out of a request. @throws InputError when a field is no text */
export function linkInput(link: InputReader): LinkRecord {
  return {
    campaignId: link.filled('campaignId'),
    creatorId: link.filled('creatorId'),
    postId: link.text('postId'),
    destination: link.text('destination'),
    utmSource: link.text('utmSource'),
    utmMedium: link.text('utmMedium'),
    utmCampaign: link.text('utmCampaign'),
    utmContent: link.text('utmContent'),
    utmId: link.text('utmId'),
    utmTerm: link.text('utmTerm'),
    url: link.text('url'),
    promoCode: link.text('promoCode'),
    codeValidFrom: link.text('codeValidFrom'),
    codeValidTo: link.text('codeValidTo'),
    landingPage: link.text('landingPage'),
  };
}

/** A link as a row of the tab; days become the midnights of the spreadsheet's zone. */
export function linkRow(link: LinkRecord, linkId: string, clock: ZoneClock): NewRow<'Links'> {
  const start = (day: string, argument: string) =>
    day === '' ? null : clock.startOf(dayNumberOf(day, argument));
  return {
    link_id: linkId,
    campaign_id: link.campaignId,
    creator_id: link.creatorId,
    post_id: link.postId,
    destination: link.destination,
    utm_source: link.utmSource,
    utm_medium: link.utmMedium,
    utm_campaign: link.utmCampaign,
    utm_content: link.utmContent,
    utm_id: link.utmId,
    utm_term: link.utmTerm,
    url: link.url,
    promo_code: link.promoCode === '' ? null : [link.promoCode],
    code_valid_from: start(link.codeValidFrom, 'code_valid_from'),
    code_valid_to: start(link.codeValidTo, 'code_valid_to'),
    landing_page: link.landingPage,
  };
}
