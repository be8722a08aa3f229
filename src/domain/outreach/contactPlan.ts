import type { CollaborationStage } from '../collaboration/stages';

/** Moments at which a message goes out. */
export type Moment =
  | 'invite'
  | 'follow_up'
  | 'last_try'
  | 'yes_terms'
  | 'shipped'
  | 'brief'
  | 'draft_reminder'
  | 'changes'
  | 'approved'
  | 'go_live'
  | 'late'
  | 'numbers_please'
  | 'paid'
  | 'recap'
  | 'renew'
  | 'no_thanks'
  | 'correction'
  | 'apology';

/** What a message that went out changes. */
export interface ContactPlan {
  /** The stage that it reaches; undefined when it changes none. */
  readonly reaches?: CollaborationStage;
  /** It reminds of something that was asked before. */
  readonly isReminder: boolean;
  /** Days until somebody looks again; undefined when nothing is awaited. */
  readonly waitDays?: number;
  /** What comes next when nothing happens. */
  readonly next?: Moment;
}

/**
 * Reminders at +4 and +9 days, then it counts as no reply: the first follow-up brings half as many replies
 * again, a third fewer than none (Belkins 2023, 11 million mails; best wait two to five days).
 */
const plans: Readonly<Record<Moment, ContactPlan>> = {
  invite: { reaches: 'contacted', isReminder: false, waitDays: 4, next: 'follow_up' },
  follow_up: { reaches: 'contacted', isReminder: true, waitDays: 5, next: 'last_try' },
  last_try: { reaches: 'contacted', isReminder: true, waitDays: 5 },
  yes_terms: { reaches: 'talking', isReminder: false, waitDays: 3, next: 'follow_up' },
  shipped: { reaches: 'shipped', isReminder: false, waitDays: 7, next: 'draft_reminder' },
  brief: { reaches: 'contacted', isReminder: false, waitDays: 7, next: 'draft_reminder' },
  draft_reminder: { isReminder: true, waitDays: 2, next: 'late' },
  changes: { isReminder: false, waitDays: 2, next: 'draft_reminder' },
  approved: { isReminder: false, waitDays: 2, next: 'go_live' },
  go_live: { isReminder: false, waitDays: 1, next: 'late' },
  late: { isReminder: true, waitDays: 2 },
  numbers_please: { isReminder: true, waitDays: 4 },
  paid: { isReminder: false },
  recap: { reaches: 'reported', isReminder: false, waitDays: 7, next: 'renew' },
  renew: { isReminder: false, waitDays: 7 },
  no_thanks: { isReminder: false },
  correction: { isReminder: false, waitDays: 1 },
  apology: { isReminder: false },
};

/** What a message of a moment changes. */
export function contactPlan(moment: Moment): ContactPlan {
  return plans[moment];
}

/** Reminders after which silence is an answer. */
export const mostReminders = 2;

/** Days after dispatch at which a gift is asked after: received, planned, posted. */
export const giftDays = [7, 10, 14] as const;
