import { isBlank } from '../../ground/cells/isBlank';
import { clusterOf } from './clusterOf';
import type { CampaignFacts, LinkFacts, WorkbookFacts } from './workbookFacts';

/** What must be true before money leaves: without it a post can't be steered or measured. */
export type GateName =
  | 'audience'
  | 'nextStep'
  | 'currency'
  | 'targetCpa'
  | 'margin'
  | 'brief'
  | 'rights'
  | 'key'
  | 'window';

/** A gate with the creators that still keep it shut (none when the campaign itself does). */
export interface Gate {
  readonly gate: GateName;
  readonly isOpen: boolean;
  readonly waitingFor: readonly string[];
  /** Shut although posts are out already: money went through it. */
  readonly isPassed: boolean;
}

/**
 * The gates of a campaign, in the order in which a marketer opens them. They fit the campaign: a lead
 * campaign needs no margin, and one way to recognise a creator's buyers is enough.
 */
export function spendGates(facts: WorkbookFacts, campaign: CampaignFacts): readonly Gate[] {
  const { campaignId } = campaign;
  const cluster = clusterOf(facts, campaignId);
  const posted = facts.posts
    .filter((tally) => tally.campaignId === campaignId && tally.posts > 0)
    .map(({ creatorId }) => creatorId);
  const whole = (gate: GateName, isOpen: boolean): Gate[] => [
    { gate, isOpen, waitingFor: [], isPassed: !isOpen && posted.length > 0 },
  ];
  const perCreator = (gate: GateName, has: (creatorId: string) => boolean): Gate[] => {
    const waitingFor = cluster.filter((id) => !has(id));
    const isOpen = cluster.length > 0 && waitingFor.length === 0;
    return [{ gate, isOpen, waitingFor, isPassed: waitingFor.some((id) => posted.includes(id)) }];
  };
  const briefs = facts.briefs.filter((brief) => brief.campaignId === campaignId);
  const links = facts.links.filter((link) => link.campaignId === campaignId);
  const covers = (creatorId: string) => (brief: { readonly creatorId: string }) =>
    brief.creatorId === creatorId || brief.creatorId === '';
  return [
    ...whole('audience', isAudienceDefined(campaign)),
    ...whole('nextStep', isFilled(campaign.nextStep)),
    ...whole('currency', isFilled(facts.currency)),
    ...whole('targetCpa', (campaign.targetCpa ?? facts.defaultTargetCpa) !== null),
    ...(campaign.action === 'lead'
      ? []
      : whole('margin', (campaign.grossMargin ?? facts.defaultGrossMargin) !== null)),
    ...perCreator('brief', (id) => briefs.some(covers(id))),
    ...perCreator('rights', (id) => briefs.some((brief) => covers(id)(brief) && brief.hasRights)),
    ...perCreator('key', (id) => links.some((link) => link.creatorId === id && isKey(link))),
    ...whole('window', (campaign.windowDays ?? facts.defaultWindowDays) !== null),
  ];
}

/** Whether a row of Links recognises her buyers: a link, a code, a page or an option of her own. */
function isKey({ url, promoCode, landingPage, itemKeys }: LinkFacts): boolean {
  return [url, landingPage, ...promoCode, ...itemKeys].some(isFilled);
}

/** Who they are, what they care about and where they gather: all three are written down. */
export function isAudienceDefined(campaign: CampaignFacts): boolean {
  return [campaign.audienceWho, campaign.audienceCares, campaign.audienceWhere].every(isFilled);
}

function isFilled(text: string): boolean {
  return !isBlank(text);
}
