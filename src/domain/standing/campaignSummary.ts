import { clusterOf } from './clusterOf';
import type { CampaignFacts, CampaignResult, WorkbookFacts } from './workbookFacts';

/** What a campaign has brought so far, and how many of its creators could be judged. */
export interface CampaignSummary {
  readonly result: CampaignResult;
  readonly judged: number;
  readonly creators: number;
}

/** Words that judge: the others say that it is too early or that nothing can be seen. */
const judging: ReadonlySet<string | null> = new Set([
  'scale',
  'keep testing',
  'renegotiate',
  'stop',
]);

/** The campaign's results; null before the first run that knows it. */
export function campaignSummary(
  facts: WorkbookFacts,
  { campaignId }: CampaignFacts,
): CampaignSummary | null {
  const result = facts.campaignResults.find((each) => each.campaignId === campaignId);
  if (!result) return null;
  const own = facts.creatorResults.filter(({ campaignIds }) => campaignIds.includes(campaignId));
  const members = new Set([
    ...clusterOf(facts, campaignId),
    ...own.map(({ creatorId }) => creatorId),
  ]);
  const judged = new Set(
    own.filter(({ word }) => judging.has(word)).map(({ creatorId }) => creatorId),
  );
  return { result, judged: judged.size, creators: members.size };
}
