import { platformAliases } from '../../domain/platforms/platformName';
/** Platforms offered in drop-down lists; others may be typed. */
export const platforms = [
  'instagram',
  'tiktok',
  'youtube',
  'facebook',
  'x',
  'threads',
  'linkedin',
  'twitch',
  'pinterest',
  'naver',
] as const;

/** Other words for the platforms that readers understand. */
export const platformSynonyms: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  platforms.map((platform) => [
    platform,
    [...platformAliases].filter(([, name]) => name === platform).map(([word]) => word),
  ]),
);

/** Kinds of collaboration with their own KPI sets; others may be typed. */
export const collabTypes = ['review', 'giveaway', 'limited', 'challenge'] as const;

/** Where a piece of content is shown: as the creator's own post or reused by the brand. */
export const touchpoints = [
  'post',
  'ad',
  'email',
  'website',
  'product_card',
  'store_listing',
  'other',
] as const;

/** Moments for which messages are kept. */
export const messageMoments = [
  'invite',
  'follow_up',
  'last_try',
  'yes_terms',
  'shipped',
  'brief',
  'draft_reminder',
  'changes',
  'approved',
  'go_live',
  'late',
  'numbers_please',
  'paid',
  'recap',
  'renew',
  'no_thanks',
  'correction',
  'apology',
] as const;
