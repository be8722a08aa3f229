import type { StageAgreement } from '../domain/collaboration/checkedStage';
import type { CollaborationStage } from '../domain/collaboration/stages';
import type { DeliverableRates } from '../domain/deliverables/deliverableRates';
import type { Paper } from '../domain/papers/paper';
import type { Language } from '../ground/text/language';
import type { WireRecord } from '../workbook/record/wireRecord';
import type { EarnedLine, PayoutEndpoints, PayoutLine } from './payouts';
import type { ResultsOpening } from './results';

/** A moment for which messages are kept. */
export type MessageMoment = NonNullable<WireRecord<'Messages'>['moment']>;

/** Money that a collaboration's orders have earned, in the file's currency. */
export interface CommissionMoney {
  /** Orders whose refund period runs, or that are disputed. */
  readonly held: number;
  readonly due: number;
  /** Commission lines of Payouts that are paid. */
  readonly paid: number;
  /** Due less paid; negative when a refund came after the payment. */
  readonly balance: number;
}

/** A collaboration as the board shows it. */
export interface BoardCollaboration {
  readonly collaboration: WireRecord<'Collaborations'>;
  readonly creator: string;
  readonly campaign: string;
  /** The later of what was typed and what the workbook proves. */
  readonly stage: CollaborationStage;
  readonly agreement: StageAgreement;
  /** Who has to act next. */
  readonly waitsFor: 'us' | 'creator' | 'nobody';
  /** Since when, yyyy-mm-dd; '' when unknown. */
  readonly waitsSince: string;
  readonly doNotContact: boolean;
  /** The message that fits now; '' for none. */
  readonly moment: MessageMoment | '';
  /** Terms that are agreed, out of nine, and those that are not. */
  readonly terms: { readonly points: number; readonly missing: readonly string[] };
  readonly rates: DeliverableRates;
  readonly commission: CommissionMoney;
  /** Months since the first agreement with this creator; null before it. */
  readonly relationshipMonths: number | null;
}

/** Something that is due; also a row of the Today tab. */
export type DueLine = WireRecord<'Today'>;

/** An inquiry with its open steps, the most pressing first. */
export interface InquiryLine {
  readonly inquiry: WireRecord<'Inquiries'>;
  readonly steps: readonly {
    readonly step: 'freeze' | 'reply' | 'correct' | 'apologise';
    /** yyyy-mm-dd hh:mm on the spreadsheet's clock. */
    readonly dueAt: string;
    readonly isLate: boolean;
  }[];
  /** Whether an apology went out before the correction. */
  readonly apologisedFirst: boolean;
  /** What a crisis still lacks before it may be closed, in words. */
  readonly missingToClose: readonly string[];
}

/** The key figures of a promotion in words: name and value. */
export interface PromotionLine {
  readonly promotion: WireRecord<'Promotions'>;
  readonly figures: readonly { readonly label: string; readonly value: string }[];
}

/** How a landing page fares with people who don't know it. */
export interface PageLine {
  readonly landingPage: string;
  readonly points: number;
  readonly passed: boolean;
  readonly outsiders: number;
  readonly outsidersMissing: number;
}

/** What a creator was paid in a year beside the sum from which it is reported. */
export interface TaxYearLine {
  readonly creator: string;
  readonly kind: string;
  readonly year: number;
  readonly paid: number;
  readonly threshold: number;
  readonly isReached: boolean;
}

/** Everything that the Creators panel needs, in one trip. */
export interface OperationsOpening {
  /** yyyy-mm-dd in the spreadsheet's zone. */
  readonly today: string;
  readonly language: Language;
  readonly brand: string;
  readonly currency: string;
  readonly team: readonly string[];
  readonly campaigns: readonly { readonly campaignId: string; readonly name: string }[];
  readonly creators: readonly {
    readonly creatorId: string;
    readonly name: string;
    readonly platform: string;
    readonly handle: string;
    /** As typed in Creators, else what her collaborations show. */
    readonly status: string;
  }[];
  readonly collaborations: readonly BoardCollaboration[];
  readonly deliverables: readonly WireRecord<'Deliverables'>[];
  readonly payouts: readonly PayoutLine[];
  readonly earned: readonly EarnedLine[];
  readonly due: readonly DueLine[];
  readonly contacts: readonly WireRecord<'Contacts'>[];
  /** The file's own templates; the product's stand in for moments without one. */
  readonly templates: readonly WireRecord<'Messages'>[];
  readonly inquiries: readonly InquiryLine[];
  readonly retro: readonly WireRecord<'Retro'>[];
  readonly channels: readonly WireRecord<'Channels'>[];
  readonly pages: readonly PageLine[];
  readonly pageChecks: readonly WireRecord<'Pages'>[];
  readonly promotions: readonly PromotionLine[];
  readonly brandSnapshots: readonly WireRecord<'BrandSnapshots'>[];
  readonly tax: readonly WireRecord<'Tax'>[];
  /** Payments of a year that come near, or reach, the sum from which they are reported. */
  readonly taxYears: readonly TaxYearLine[];
}

/** A message with its places filled, ready to be copied. */
export interface ReadyMessage {
  readonly collabId: string;
  readonly creator: string;
  readonly templateId: string;
  readonly moment: MessageMoment;
  readonly language: Language;
  /** Places without a value: the message is not ready while there is one. */
  readonly unresolved: readonly string[];
  /** '' while a place is unresolved. */
  readonly subject: string;
  readonly body: string;
  /** How the creator is reached; '' when Contacts doesn't say. */
  readonly channel: string;
  readonly contact: string;
  /** Opens a draft in the mail program; '' without an e-mail address. */
  readonly mailto: string;
  /** Opens a draft in Gmail; '' without an e-mail address. */
  readonly gmail: string;
  /** The body is too long for a link, or Korean: the link carries recipient and subject, the body is copied. */
  readonly isBodyCopied: boolean;
}

/** The papers of one collaboration, in both languages. */
export interface CollaborationPapers {
  readonly agreement: { readonly [each in Language]: Paper };
  readonly recap: { readonly [each in Language]: Paper };
  /** Messages of every moment in the creator's language. */
  readonly messages: readonly ReadyMessage[];
}

/** What the panel may ask about work with creators: part of `Endpoints`. */
export interface OperationsEndpoints extends PayoutEndpoints {
  openOperations(input: Record<string, never>): OperationsOpening;
  /** What the last run's results say; read when a view first needs it. */
  openResults(input: Record<string, never>): ResultsOpening;
  openCollaboration(input: { readonly collabId: string }): CollaborationPapers;
  /** One message per collaboration for a moment; `language` '' = the creator's own. */
  readyMessages(input: {
    readonly collabIds: readonly string[];
    readonly moment: string;
    readonly language: Language | '';
  }): { readonly messages: readonly ReadyMessage[] };
  /**
   * Without `collab_id` it becomes a new row (creator and campaign required). An illegal move of `stage` is
   * refused; one that goes back is saved, with a warning.
   */
  saveCollaboration(input: { readonly collaboration: Partial<WireRecord<'Collaborations'>> }): {
    readonly collaboration: WireRecord<'Collaborations'>;
    /** '' when there is nothing to warn of. */
    readonly warning: string;
  };
  /** Adds creators to a campaign as found; those who are in it already (open) are left out and named. */
  addToCampaign(input: { readonly creatorIds: readonly string[]; readonly campaignId: string }): {
    readonly added: readonly WireRecord<'Collaborations'>[];
    readonly leftOut: readonly string[];
  };
  /** Reads a list of a discovery tool: creators that are new are added, all of them become found. */
  importCreatorList(input: { readonly text: string; readonly campaignId: string }): {
    readonly newCreators: number;
    readonly added: number;
    readonly leftOut: readonly { readonly line: number | null; readonly reason: string }[];
  };
  /** A message went out: last contact, reminders and next date follow from its moment. */
  logSent(input: { readonly collabId: string; readonly moment: string }): {
    readonly collaboration: WireRecord<'Collaborations'>;
  };
  /** Closes the collaboration as renewed and opens the next one, in the same or another campaign. */
  renewCollaboration(input: { readonly collabId: string; readonly campaignId: string }): {
    readonly closed: WireRecord<'Collaborations'>;
    readonly next: WireRecord<'Collaborations'>;
  };
  /** A new draft or version resets the decision to waiting. */
  saveDeliverable(input: { readonly deliverable: Partial<WireRecord<'Deliverables'>> }): {
    readonly deliverable: WireRecord<'Deliverables'>;
  };
  decideDeliverable(input: {
    readonly deliverableId: string;
    readonly decision: 'changes' | 'approved' | 'rejected';
    readonly decidedBy: string;
    readonly changeNote: string;
  }): { readonly deliverable: WireRecord<'Deliverables'>; readonly warning: string };
  saveContact(input: { readonly contact: Partial<WireRecord<'Contacts'>> }): {
    readonly contact: WireRecord<'Contacts'>;
  };
  saveTemplate(input: { readonly template: Partial<WireRecord<'Messages'>> }): {
    readonly template: WireRecord<'Messages'>;
  };
  /** A crisis is only closed (`resolved_at`) with cause, prevention, an excluded post and an ended code. */
  saveInquiry(input: { readonly inquiry: Partial<WireRecord<'Inquiries'>> }): {
    readonly inquiry: WireRecord<'Inquiries'>;
  };
  /** A line with the same campaign, kind and text is changed. */
  saveRetro(input: { readonly retro: Partial<WireRecord<'Retro'>> }): {
    readonly retro: WireRecord<'Retro'>;
  };
  /** A line of the same month and channel is changed. */
  saveChannel(input: { readonly channel: Partial<WireRecord<'Channels'>> }): {
    readonly channel: WireRecord<'Channels'>;
  };
  /** A check of the same page, day and tester is changed. */
  savePageCheck(input: { readonly check: Partial<WireRecord<'Pages'>> }): {
    readonly check: WireRecord<'Pages'>;
  };
  savePromotion(input: { readonly promotion: Partial<WireRecord<'Promotions'>> }): {
    readonly promotion: WireRecord<'Promotions'>;
  };
  /** A count of the same day and platform is changed. */
  saveBrandSnapshot(input: { readonly snapshot: Partial<WireRecord<'BrandSnapshots'>> }): {
    readonly snapshot: WireRecord<'BrandSnapshots'>;
  };
  /** Adds the article's claims to Benchmarks; those that stand there are left alone. */
  addClaims(input: Record<string, never>): { readonly added: number };
  /** Adds the rates that are known today to the Tax tab; kinds that stand there already are left alone. */
  addTaxRules(input: Record<string, never>): { readonly tax: readonly WireRecord<'Tax'>[] };
}
