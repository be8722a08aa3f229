import type { LinkNaming } from '../domain/links/linkNames';
import type {
  CampaignResult,
  CreatorResult,
  DueItem,
  HealthFinding,
  PostTally,
  RunFacts,
} from '../domain/standing/workbookFacts';
import type { Language } from '../ground/text/language';
import type { AuditResult } from '../workbook/dashboard/auditResult';
import type { WireRecord } from '../workbook/record/wireRecord';

/** A campaign as the sidebar shows and edits it. */
export type SidebarCampaign = WireRecord<'Campaigns'>;

/** A creator as the sidebar lists it, with what her earlier posts say about the next one. */
export interface SidebarCreator extends WireRecord<'Creators'> {
  /** Median views of her posts; null before the first post with a count. */
  readonly medianViews: number | null;
  /** Clicks per view over her posts; null when neither was recorded. */
  readonly clickRate: number | null;
  /** Median fee of her posts; null before the first with a fee. */
  readonly medianFee: number | null;
}

/** A row of the Links tab as it stands there. */
export interface SavedLink extends WireRecord<'Links'> {
  /** Row number in the tab, the header being row 1. */
  readonly row: number;
}

/** What is agreed with a creator for a campaign, as far as her brief names it. */
export interface AgreedTerms {
  readonly campaignId: string;
  readonly creatorId: string;
  readonly fee: number | null;
  readonly bonus: number | null;
  /** A fraction of each order. */
  readonly commissionShare: number | null;
  /** yyyy-mm-dd, '' where nothing is agreed. */
  readonly draftDueOn: string;
  readonly publishOn: string;
}

/** A row of the Briefs tab. */
export type SavedBrief = WireRecord<'Briefs'>;

/** A caption that was published, to compare a new script with. */
export interface PublishedCaption {
  readonly creatorId: string;
  readonly caption: string;
}

/** A line of a retro that waits for a result. */
export interface OpenTry {
  readonly campaignId: string;
  readonly text: string;
  readonly owner: string;
}

/** The last run of the job. */
export interface LastRun extends RunFacts {
  /** Whether it wrote nothing because input had vanished: the person may say that it is meant. */
  readonly isHeld: boolean;
  /** Epoch milliseconds. */
  readonly endedAtMs: number;
  /** What happened, in the file's language. */
  readonly message: string;
}

/** Who keeps the daily run, as seen by the person at work. */
export type DailyRunKeeper = 'nobody' | 'me' | 'somebodyElse';

/** How many rows of the Health tab stop something, and how many only deserve a look. */
export interface HealthCounts {
  readonly errors: number;
  readonly warnings: number;
}

/** What the Settings tab says, as far as the sidebar needs it. */
export interface SidebarSettings {
  readonly brand: string;
  readonly currency: string;
  readonly grossMargin: number | null;
  readonly targetCpa: number | null;
  readonly windowDays: number | null;
  readonly linkNaming: LinkNaming;
  /** Prices include VAT and the figures leave it out. */
  readonly leavesVatOut: boolean;
}

/** The spreadsheet that the sidebar stands in. */
export interface SidebarFile {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** What stands between a formula's arguments in this locale. */
  readonly argumentSeparator: ',' | ';';
  readonly decimalSeparator: ',' | '.';
}

/** What a plan starts from, out of the last run. */
export interface PlanBasis {
  readonly campaigns: readonly {
    readonly campaignId: string;
    /** What one conversion leaves on average; null where margins are not known for all. */
    readonly marginPerAction: number | null;
    /** Conversions per click; null without clicks. */
    readonly conversionRate: number | null;
  }[];
  readonly creators: readonly {
    readonly creatorId: string;
    /** Points of signals; null without enough data. */
    readonly signals: number | null;
  }[];
}

/** What the last run has left behind. */
export interface RunResults {
  readonly lastRun: LastRun | null;
  readonly health: HealthCounts;
  readonly worstFinding: HealthFinding | null;
  readonly creatorResults: readonly CreatorResult[];
  readonly campaignResults: readonly CampaignResult[];
  readonly planBasis: PlanBasis;
  /** What could not be measured and what to do, where it exceeds what is credited; '' otherwise. */
  readonly notMeasured: string;
  /** The first lines of what is due, the most pressing first. */
  readonly due: readonly DueItem[];
  /** Built to scale or just to post; null before there is an Audit tab. */
  readonly audit: AuditResult | null;
  /** Opens the dashboard on this file's own data; null before the job wrote its tab. */
  readonly dashboardUrl: string | null;
}

/** Everything the sidebar needs to open, in one trip. */
export interface SidebarOpening extends RunResults {
  readonly file: SidebarFile;
  readonly language: Language;
  /** The day in the spreadsheet's zone, yyyy-mm-dd. */
  readonly today: string;
  readonly isSetUp: boolean;
  /** The sample that the product comes with: shown now, hidden while it can be brought back, or neither. */
  readonly sample: 'shown' | 'aside' | 'none';
  readonly settings: SidebarSettings;
  readonly campaigns: readonly SidebarCampaign[];
  readonly creators: readonly SidebarCreator[];
  readonly links: readonly SavedLink[];
  readonly briefs: readonly SavedBrief[];
  readonly terms: readonly AgreedTerms[];
  readonly posts: readonly PostTally[];
  readonly assets: readonly { readonly campaignId: string; readonly count: number }[];
  readonly captions: readonly PublishedCaption[];
  /** What earlier retros wanted to try and nobody has settled yet. */
  readonly openTries: readonly OpenTry[];
  readonly dailyRun: DailyRunKeeper;
  /** What stands in the way of the daily run, in the file's language; '' when nothing does. */
  readonly trouble: string;
  /** Whether this copy of the add-on was built with BigQuery. */
  readonly hasBigQuery: boolean;
}
