import { isBlank } from '../../ground/cells/isBlank';
import { tagKey } from '../../ground/cells/tagKey';
import { type Message, message } from '../../ground/text/text';
import { linksTexts } from '../../messages/linksTexts';
import { trackingTexts } from '../../messages/trackingTexts';
import { inputError, isInputError } from '../inputError';
import { isNaverShop } from '../tracking/naverShop';
import { ntLink } from '../tracking/ntLink';
import { utmLink } from '../tracking/utmLink';
import { webAddress } from '../tracking/webAddress';
import { type ChannelPreview, channelPreview } from './channelPreview';
import { type CodeInUse, type CodePlan, codeTroubles, newCode } from './codesFor';
import { type LinkNaming, linkNames } from './linkNames';
import type { LinkRecord } from './linkRecord';
import { meaningOf } from './meaningOf';

/** A creator who is to get a link. */
export interface LinkCreator {
  readonly creatorId: string;
  readonly name: string;
  readonly platform: string;
  readonly handle: string;
}

/** A link that stands in the tab, with its row there. */
export interface ExistingLink extends LinkRecord {
  readonly row: number;
}

/** What the links of a cluster have in common. */
export interface LinkPlan extends CodePlan {
  readonly campaignName: string;
  /** The month in which the campaign starts, as yyyymm. */
  readonly yyyymm: string;
  readonly destination: string;
  readonly post: string;
  readonly naming: LinkNaming;
  readonly withCodes: boolean;
  readonly codeValidFrom: string;
  readonly codeValidTo: string;
  readonly creators: readonly LinkCreator[];
  readonly existing: readonly ExistingLink[];
}

/** One creator's link as it would be written, and what speaks against it. */
export interface PlannedLink {
  readonly creator: LinkCreator;
  readonly link: LinkRecord;
  readonly channel: ChannelPreview;
  /** Worth a look; the link can be written. */
  readonly warnings: readonly Message[];
  /** Why this link is not written: null when it is. */
  readonly obstacle: Message | null;
}

/**
 * One link for each creator: tags by the naming rules, the address merged safely, a code of her own
 * (the one she has in this campaign already, else a new one far from all others), the channel, and
 * whether the link exists already or its key belongs to somebody else.
 */
export function planLinks(plan: LinkPlan): readonly PlannedLink[] {
  const byMeaning = new Map(plan.existing.map((link) => [meaningOf(link.url), link]));
  const ownerOfContent = new Map(
    plan.existing.map((link) => [tagKey(link.utmContent), link.creatorId]),
  );
  const inUse: CodeInUse[] = plan.existing.flatMap(({ creatorId, promoCode: codes }) =>
    codes.map((code) => ({ creatorId, code })),
  );
  return plan.creators.map((creator) => {
    const names = ownNames(plan, creator, ownerOfContent);
    ownerOfContent.set(names.content, creator.creatorId);
    const codes = plan.withCodes ? codesFor(plan, creator, inUse) : [];
    const planned = plannedLink(plan, creator, names, codes, byMeaning);
    const troubles = codes.map((code) => codeTroubles(code, creator, inUse));
    inUse.push(...codes.map((code) => ({ creatorId: creator.creatorId, code })));
    return {
      ...planned,
      warnings: [...planned.warnings, ...troubles.flatMap(({ warnings }) => warnings)],
      obstacle: planned.obstacle ?? troubles.find(({ obstacle }) => obstacle)?.obstacle ?? null,
    };
  });
}

/** The tags of a creator; where another creator has this content already, her id makes it hers. */
function ownNames(
  plan: LinkPlan,
  creator: LinkCreator,
  owners: ReadonlyMap<string, string>,
): LinkNaming {
  const places = {
    platform: creator.platform,
    creator: creator.handle.replace(/^@/, '') || creator.name || creator.creatorId,
    campaign: plan.campaignName || plan.campaignId,
    post: plan.post,
    yyyymm: plan.yyyymm,
  };
  const names = linkNames(plan.naming, places);
  const owner = owners.get(names.content);
  const isFree = names.content !== '' && (owner === undefined || owner === creator.creatorId);
  if (isFree) return names;
  return linkNames(plan.naming, { ...places, creator: `${places.creator}-${creator.creatorId}` });
}

function codesFor(
  plan: LinkPlan,
  creator: LinkCreator,
  inUse: readonly CodeInUse[],
): readonly string[] {
  const own = plan.existing.find(
    (link) =>
      link.creatorId === creator.creatorId &&
      link.campaignId === plan.campaignId &&
      link.promoCode.length > 0,
  );
  if (own) return own.promoCode;
  return [newCode(plan, creator, inUse)];
}

function plannedLink(
  plan: LinkPlan,
  creator: LinkCreator,
  names: LinkNaming,
  codes: readonly string[],
  byMeaning: ReadonlyMap<string, ExistingLink>,
): PlannedLink {
  const built = build(plan, names);
  const { source, medium, campaign } = names;
  const shared = { creator, channel: channelPreview(source, medium, campaign) };
  const twin = built.url === '' ? undefined : byMeaning.get(meaningOf(built.url));
  const bare = bareLink(plan, creator, codes);
  const link = { ...bare, ...tagColumns(plan, names), url: built.url };
  if (!twin) return { ...shared, link, warnings: built.warnings, obstacle: built.obstacle };
  if (codes.length > 0 && twin.promoCode.length === 0) {
    const codeOnly = message(linksTexts.codeOnly, { row: twin.row });
    return { ...shared, link: bare, warnings: [codeOnly], obstacle: null };
  }
  const text = twin.url === built.url ? linksTexts.exists : linksTexts.nearlyExists;
  const obstacle = message(text, { row: twin.row });
  return { ...shared, link, warnings: built.warnings, obstacle };
}

function bareLink(plan: LinkPlan, creator: LinkCreator, codes: readonly string[]): LinkRecord {
  const hasCodes = codes.length > 0;
  return {
    campaignId: plan.campaignId,
    creatorId: creator.creatorId,
    postId: '',
    destination: '',
    utmSource: '',
    utmMedium: '',
    utmCampaign: '',
    utmContent: '',
    utmId: '',
    utmTerm: '',
    url: '',
    promoCode: codes,
    codeValidFrom: hasCodes ? plan.codeValidFrom : '',
    codeValidTo: hasCodes ? plan.codeValidTo : '',
    landingPage: '',
  };
}

function tagColumns(plan: LinkPlan, names: LinkNaming) {
  return {
    destination: plan.destination.trim(),
    utmSource: names.source,
    utmMedium: names.medium,
    utmCampaign: names.campaign,
    utmContent: names.content,
    utmId: plan.campaignId,
  };
}

interface BuiltLink {
  readonly url: string;
  readonly warnings: readonly Message[];
  readonly obstacle: Message | null;
}

function build(plan: LinkPlan, names: LinkNaming): BuiltLink {
  const nothing = { url: '', warnings: [] };
  if (isBlank(plan.destination)) {
    return { ...nothing, obstacle: message(linksTexts.destinationMissing, {}) };
  }
  try {
    if (isNaverShop(webAddress(plan.destination).host)) {
      return { url: naverLink(plan, names), warnings: [], obstacle: null };
    }
    const blank = (['medium', 'campaign'] as const).find((argument) => names[argument] === '');
    if (blank) throw inputError(trackingTexts.mustNotBeBlank, { argument: blank });
    const built = utmLink({ url: plan.destination, ...names, id: plan.campaignId });
    return { ...built, obstacle: null };
  } catch (error) {
    if (isInputError(error)) return { ...nothing, obstacle: error.told };
    throw error;
  }
}

/** Smart Store's statistics read nt_ tags only: the creator's key is the detail. */
function naverLink(plan: LinkPlan, { source, medium, campaign, content }: LinkNaming): string {
  return ntLink({ url: plan.destination, source, medium, detail: content, keyword: campaign });
}
