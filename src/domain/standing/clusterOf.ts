import type { WorkbookFacts } from './workbookFacts';

/**
 * The creators of a campaign's cluster, in the order of the Creators tab: everybody who has a link,
 * a brief or a post there. Ids that the Creators tab doesn't know come last.
 */
export function clusterOf(facts: WorkbookFacts, campaignId: string): readonly string[] {
  const members = new Set<string>();
  for (const row of [...facts.links, ...facts.briefs, ...facts.posts]) {
    if (row.campaignId === campaignId && row.creatorId !== '') members.add(row.creatorId);
  }
  const known = facts.creators.map((creator) => creator.creatorId).filter((id) => members.has(id));
  const listed = new Set(known);
  return [...known, ...[...members].filter((id) => !listed.has(id))];
}
