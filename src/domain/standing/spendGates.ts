import { clusterOf } from './clusterOf';
import type { CampaignFacts, WorkbookFacts } from './workbookFacts';

/** What must be true before money leaves: without it a post can't be steered or measured. */
export type GateName = 'audience' | 'nextStep' | 'brief' | 'rights' | 'code' | 'page' | 'window';

/** A gate with the creators that still keep it shut (none when the campaign itself does). */
export interface Gate {
  readonly gate: GateName;
  readonly isOpen: boolean;
  readonly waitingFor: readonly string[];
}

/** The seven gates of a campaign, in the order in which a marketer opens them. */
export function spendGates(facts: WorkbookFacts, campaign: CampaignFacts): readonly Gate[] {
  const cluster = clusterOf(facts, campaign.campaignId);
  const briefs = facts.briefs.filter((brief) => brief.campaignId === campaign.campaignId);
  const links = facts.links.filter((link) => link.campaignId === campaign.campaignId);
  const covers = (creatorId: string) => (brief: { readonly creatorId: string }) =>
    brief.creatorId === creatorId || brief.creatorId === '';
  const lacks = (has: (creatorId: string) => boolean) => cluster.filter((id) => !has(id));
  const perCreator = (gate: GateName, has: (creatorId: string) => boolean): Gate => {
    const waitingFor = lacks(has);
    return { gate, isOpen: cluster.length > 0 && waitingFor.length === 0, waitingFor };
  };
  return [
    whole('audience', isAudienceDefined(campaign)),
    whole('nextStep', isFilled(campaign.nextStep)),
    perCreator('brief', (id) => briefs.some(covers(id))),
    perCreator('rights', (id) => briefs.some((brief) => covers(id)(brief) && brief.hasRights)),
    perCreator('code', (id) =>
      links.some((link) => link.creatorId === id && isFilled(link.promoCode)),
    ),
    perCreator('page', (id) =>
      links.some(
        (link) => link.creatorId === id && (isFilled(link.url) || isFilled(link.landingPage)),
      ),
    ),
    whole('window', (campaign.windowDays ?? facts.defaultWindowDays) !== null),
  ];
}

/** Who they are, what they care about and where they gather: all three are written down. */
export function isAudienceDefined(campaign: CampaignFacts): boolean {
  return [campaign.audienceWho, campaign.audienceCares, campaign.audienceWhere].every(isFilled);
}

function whole(gate: GateName, isOpen: boolean): Gate {
  return { gate, isOpen, waitingFor: [] };
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}
