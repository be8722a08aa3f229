import { disclosureRuleFor } from '../../../domain/brief/disclosureRuleFor';
import type { DisclosureCountry } from '../../../domain/brief/disclosureRules';
import { isBlank } from '../../../ground/cells/isBlank';
import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import type { AgreedTerms, SidebarCampaign, SidebarOpening } from '../../../shared/sidebarOpening';
import { blankRecord } from '../../../workbook/record/blankRecord';
import type { WireRecord } from '../../../workbook/record/wireRecord';
import { briefsTab } from '../../../workbook/schema/tabs/briefsTab';
import type { Words } from '../../shared/sidebarContext';

/** A first brief out of what the workbook already knows: campaign, audience, link and code. */
export function startingBrief(
  campaign: SidebarCampaign,
  creatorId: string,
  opening: SidebarOpening,
  words: Words,
): WireRecord<'Briefs'> {
  const country = countryOf(campaign.audienceCountry);
  const { audienceWho, audienceCares, audienceWhere } = campaign;
  return {
    ...blankRecord(briefsTab),
    campaignId: campaign.campaignId,
    creatorId,
    goal: campaign.goal,
    offer: [campaign.offer, campaign.offerEnds].filter(Boolean).join(', '),
    audience: [audienceWho, audienceCares, audienceWhere].filter(Boolean).join('; '),
    tracking: trackingText(campaign, creatorId, opening, words),
    country,
    disclosure: country === '' ? '' : (disclosureRuleFor(country, '')?.label ?? ''),
  };
}

/**
 * A creator's brief out of the whole cluster's: what is said to everybody, with her own link and code,
 * her dates and her pay where they are known.
 */
export function inheritedBrief(
  cluster: WireRecord<'Briefs'>,
  campaign: SidebarCampaign,
  creatorId: string,
  opening: SidebarOpening,
  { words, money }: HerWords,
): WireRecord<'Briefs'> {
  const terms = opening.terms.find(
    (each) => each.campaignId === campaign.campaignId && each.creatorId === creatorId,
  );
  return {
    ...cluster,
    briefId: '',
    creatorId,
    tracking: trackingText(campaign, creatorId, opening, words) || cluster.tracking,
    draftDueOn: terms?.draftDueOn || cluster.draftDueOn,
    publishAt: terms?.publishOn || cluster.publishAt,
    payment: (terms && paymentText(terms, { words, money })) || cluster.payment,
    savedAt: '',
  };
}

/** The words and the money of a brief's reader. */
export interface HerWords {
  readonly words: Words;
  readonly money: (amount: number) => string;
}

function paymentText(
  { fee, bonus, commissionShare }: AgreedTerms,
  { words, money }: HerWords,
): string {
  return [
    fee !== null && fee > 0 && words(texts.payFee, { fee: money(fee) }),
    bonus !== null && bonus > 0 && words(texts.payBonus, { bonus: money(bonus) }),
    commissionShare !== null &&
      commissionShare > 0 &&
      words(texts.payCommission, { share: percent(commissionShare) }),
  ]
    .filter(Boolean)
    .join('\n');
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}

/** Link, code and window as the brief names them; blank while there is neither link nor code. */
export function trackingText(
  campaign: SidebarCampaign,
  creatorId: string,
  opening: SidebarOpening,
  words: Words,
): string {
  const links = opening.links.filter(
    (link) => link.campaignId === campaign.campaignId && link.creatorId === creatorId,
  );
  const url = links.find((link) => link.url !== '')?.url;
  const code = links.find((link) => link.promoCode.length > 0)?.promoCode.join(', ');
  if (!url && !code) return '';
  const days = campaign.windowDays ?? opening.settings.windowDays;
  return [
    url && words(texts.trackLink, { url }),
    code && words(texts.trackCode, { code }),
    days !== null && words(texts.trackWindow, { days }),
  ]
    .filter(Boolean)
    .join('\n');
}

function countryOf(text: string): DisclosureCountry | '' {
  if (isBlank(text)) return '';
  return disclosureRuleFor(text, '')?.country ?? '';
}
