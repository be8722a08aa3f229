/** The campaign of the sample that the product comes with. */
export const SAMPLE_CAMPAIGN_ID = 'sample-2026-09-cold-brew';

/** The tab that stands in front of the sample, by language. */
export const sampleFrontTabs = { en: 'Start here', ko: '여기서 시작' } as const;

/** Whether a workbook holds the sample and nothing else: somebody's own campaign makes it hers. */
export function isSampleWorkbook(campaignIds: readonly string[]): boolean {
  return campaignIds.length > 0 && campaignIds.every((id) => id === SAMPLE_CAMPAIGN_ID);
}
