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

/** Stages of a collaboration, in order. */
export const collaborationStages = [
  'found',
  'shortlisted',
  'contacted',
  'talking',
  'agreed',
  'shipped',
  'creating',
  'live',
  'reported',
  'closed',
] as const;

/** How a closed collaboration ended. */
export const collaborationOutcomes = [
  'renewed',
  'ended',
  'declined',
  'no_reply',
  'not_delivered',
  'dropped',
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

/** What a payout pays. */
export const payoutKinds = [
  'fee',
  'bonus',
  'commission',
  'product',
  'rights',
  'kill_fee',
  'adjustment',
] as const;

/** States of a payout, in order. */
export const payoutStates = ['planned', 'approved', 'exported', 'paid', 'cancelled'] as const;
