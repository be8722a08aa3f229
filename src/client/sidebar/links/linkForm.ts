import { type LinkNaming, standardNaming } from '../../../domain/links/linkNames';
import { type PlannedLink, planLinks } from '../../../domain/links/planLinks';
import { clusterOf } from '../../../domain/standing/clusterOf';
import { countOfText } from '../../../ground/cells/countOfText';
import type { SidebarCampaign, SidebarOpening } from '../../../shared/sidebarOpening';
import { workbookFactsOf } from '../workbookFactsOf';

/** What the form holds; blank naming fields mean the file's own rules. */
export interface LinkForm {
  readonly campaignId: string;
  readonly creatorIds: readonly string[];
  readonly destination: string;
  readonly post: string;
  readonly withCodes: boolean;
  /** What the codes take off, as typed. */
  readonly discount: string;
  readonly isUnguessable: boolean;
  /** Codes that somebody typed over the proposed ones, by creator. */
  readonly typedCodes: Readonly<Record<string, string>>;
  readonly isBoosted: boolean;
  readonly codeValidFrom: string;
  readonly codeValidTo: string;
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
  readonly content: string;
}

/** The form for a campaign, before anybody typed. */
export function emptyLinkForm(
  campaign: SidebarCampaign,
  naming: LinkNaming,
  creatorIds: readonly string[] = [],
): LinkForm {
  return {
    campaignId: campaign.campaignId,
    creatorIds,
    destination: campaign.landingPage,
    post: '',
    withCodes: true,
    discount: /(\d{1,2}) ?%/.exec(campaign.offer)?.[1] ?? '',
    isUnguessable: false,
    typedCodes: {},
    isBoosted: false,
    codeValidFrom: campaign.startsOn,
    codeValidTo: campaign.endsOn,
    source: naming.source || standardNaming.source,
    medium: naming.medium || standardNaming.medium,
    campaign: naming.campaign || standardNaming.campaign,
    content: naming.content || standardNaming.content,
  };
}

/** The links that the form describes. */
export function plannedLinks(form: LinkForm, opening: SidebarOpening): readonly PlannedLink[] {
  const campaign = opening.campaigns.find(({ campaignId }) => campaignId === form.campaignId);
  if (!campaign) return [];
  const chosen = new Set(form.creatorIds);
  return planLinks({
    campaignId: campaign.campaignId,
    campaignName: campaign.name,
    yyyymm: (campaign.startsOn || opening.today).slice(0, 7).replace('-', ''),
    destination: form.destination,
    post: form.post,
    naming: { ...form, medium: form.isBoosted ? `paid_${form.medium}` : form.medium },
    withCodes: form.withCodes,
    codeStyle: form.isUnguessable ? 'unguessable' : 'plain',
    discount: discountOf(form.discount),
    typedCodes: form.typedCodes,
    codeValidFrom: form.codeValidFrom,
    codeValidTo: form.codeValidTo,
    creators: opening.creators.filter(({ creatorId }) => chosen.has(creatorId)),
    existing: opening.links,
  });
}

/** Percent points or an amount; what is no whole number above zero leaves the codes without one. */
function discountOf(typed: string): number | null {
  const discount = countOfText(typed.replace('%', ''));
  return discount >= 1 && discount <= 99_999 ? discount : null;
}

/** The creators who belong to the campaign already. */
export function clusterIds(opening: SidebarOpening, campaignId: string): readonly string[] {
  return clusterOf(workbookFactsOf(opening), campaignId);
}
