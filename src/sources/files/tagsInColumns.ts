import type { ExportRow } from './exportRow';

const tagColumns = [
  ['utm_source', 'utmSource'],
  ['utm_medium', 'utmMedium'],
  ['utm_campaign', 'utmCampaign'],
  ['utm_content', 'utmContent'],
  ['utm_id', 'utmId'],
  ['landing_page', 'landingPage'],
] as const;

/** The fields of a format that gives every campaign tag a column of its own. */
export type TagField = (typeof tagColumns)[number][1];

/** Campaign tags from columns of their own; blank ones are left out. */
export function tagsInColumns(row: Pick<ExportRow<TagField>, 'text'>): Map<string, string> {
  const tags = new Map<string, string>();
  for (const [tag, field] of tagColumns) {
    if (row.text(field) !== '') tags.set(tag, row.text(field));
  }
  return tags;
}
