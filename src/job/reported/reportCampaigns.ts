import type { Workbook } from '../workbook';

/** Codes of the campaigns that are measured by reports, not by rows of Conversions. */
export function reportCampaigns({ campaigns }: Pick<Workbook, 'campaigns'>): ReadonlySet<number> {
  const { codes, texts } = campaigns.text('measured_by');
  const ids = campaigns.text('campaign_id').codes;
  const measured = new Set<number>();
  ids.forEach((campaign, row) => {
    if (texts[codes[row] ?? 0] === 'reports') measured.add(campaign);
  });
  return measured;
}
