import type { LiftDesign } from '../domain/incrementality/liftTest';
import type { MendedLink } from '../domain/links/linkRecord';
import type { Language } from '../ground/text/language';
import type { WireRecord } from '../workbook/record/wireRecord';
import type { FetchedScript } from './fetchedScripts';
import type { ImportEndpoints } from './importEndpoints';
import type { LeadershipOpening } from './leadershipOpening';
import type { OperationsEndpoints } from './operations';
import type { PlanOpening } from './planOpening';
import type { QuestionEndpoints } from './questions';
import type { JobProgress } from './runProgress';
import type {
  DailyRunKeeper,
  LastRun,
  RunResults,
  SavedLink,
  SidebarOpening,
  SidebarSettings,
} from './sidebarOpening';
import type { WarehouseEndpoints } from './warehouseEndpoints';

/** Settings that the sidebar asks for where they are missing. */
export type SettingToSave =
  | 'currency'
  | 'target_cpa'
  | 'gross_margin'
  | 'window_days'
  | 'month_budget';

/** A link to write: everything but its id, and what only a person can know. */
export type NewLink = Omit<WireRecord<'Links'>, 'linkId' | 'codeLeakedAt' | 'itemKeys'>;

/** A link to be replaced by its mended form, provided that its address still reads `found`. */
export interface LinkFix {
  readonly linkId: string;
  readonly row: number;
  readonly found: string;
  readonly mended: MendedLink;
}

/** Tabs that the sidebar can bring to the front. */
export type TabToShow =
  | 'Settings'
  | 'Campaigns'
  | 'Creators'
  | 'Posts'
  | 'Links'
  | 'Assets'
  | 'Briefs'
  | 'Health'
  | 'Runs'
  | 'Scoreboard'
  | 'Today'
  | 'Audit'
  | 'Benchmarks';

/**
 * What the sidebar can ask of the server: name → input → result, all JSON. One global function,
 * `callEndpoint`, is the door for all of them; client and server are typed by this one interface.
 */
export interface Endpoints
  extends ImportEndpoints,
    OperationsEndpoints,
    QuestionEndpoints,
    WarehouseEndpoints {
  openSidebar(input: Record<string, never>): SidebarOpening;
  /** What the leadership page shows. */
  openLeadership(input: Record<string, never>): LeadershipOpening;
  /** What next month's money is planned from: the last run's figures. */
  openPlan(input: Record<string, never>): PlanOpening;
  /** Keeps the plan of a month, in place of an earlier one: what all its lines share, and a line a creator. */
  keepPlan(input: {
    readonly plan: Partial<WireRecord<'Plans'>>;
    readonly lines: readonly Partial<WireRecord<'Plans'>>[];
  }): { readonly month: string };
  /** Keeps a finished test; its lift is reckoned from the counts. */
  keepTest(input: {
    readonly design: LiftDesign;
    readonly drawn: string;
    readonly during: string;
    readonly before: string;
    readonly test: Partial<WireRecord<'Tests'>>;
  }): { readonly testId: string };
  /** The reference of the cell functions, for the panel to parse: JSON text. */
  openFunctions(input: Record<string, never>): { readonly reference: string };
  /** A page that holds a script of the sidebar's. */
  openScript(input: { readonly name: FetchedScript }): { readonly page: string };
  /** Creates the tabs that are missing and answers with everything anew. */
  setUpTabs(input: Record<string, never>): SidebarOpening;
  /** Puts the sample aside and begins with empty core tabs. */
  startOwn(input: Record<string, never>): SidebarOpening;
  /** Brings the sample back; refuses once own rows stand in the new tabs. */
  bringSampleBack(input: Record<string, never>): SidebarOpening;
  /** Writes a setting as typed; refuses what it cannot be. */
  saveSetting(input: { readonly key: SettingToSave; readonly text: string }): {
    readonly settings: SidebarSettings;
  };
  /** In all records: fields that the request leaves out stay; without an id it becomes a new row. */
  saveCampaign(input: { readonly campaign: Partial<WireRecord<'Campaigns'>> }): {
    readonly campaign: WireRecord<'Campaigns'>;
  };
  saveCreator(input: { readonly creator: Partial<WireRecord<'Creators'>> }): {
    readonly creator: WireRecord<'Creators'>;
  };
  /** `creatorId` may also hold the creator's name or handle, when only one has it. */
  savePost(input: { readonly post: Partial<WireRecord<'Posts'>> }): {
    readonly post: WireRecord<'Posts'>;
  };
  /** Adds all links in one write. */
  saveLinks(input: { readonly links: readonly NewLink[] }): {
    readonly links: readonly SavedLink[];
  };
  /** Mends addresses in place; rows that changed meanwhile are left alone and named. */
  fixLinks(input: { readonly fixes: readonly LinkFix[] }): {
    readonly fixed: readonly SavedLink[];
    readonly changedMeanwhile: readonly string[];
  };
  /** Its score and KPIs are the product's. */
  saveBrief(input: { readonly brief: Partial<WireRecord<'Briefs'>> }): {
    readonly brief: WireRecord<'Briefs'>;
  };
  /** Makes a Google Doc of a saved brief in the person's Drive; refuses while Docs is switched off. */
  createBriefDocument(input: { readonly briefId: string; readonly language: Language }): {
    readonly url: string;
  };
  /** Writes a formula into the active cell; a filled one is left alone unless `replace`. */
  insertFormula(input: { readonly formula: string; readonly replace: boolean }): {
    readonly state: 'written' | 'filled';
    readonly cell: string;
  };
  showTab(input: { readonly tab: TabToShow }): { readonly tab: string };
  /** `writesAnyway`: although input of the last run has vanished, for this once. */
  runJob(input: { readonly writesAnyway?: boolean }): RunResults & {
    readonly lastRun: LastRun;
    /** The run needs another execution: call `runJob` again to go on at once. */
    readonly continues: boolean;
  };
  /** How far the run is that somebody has started; for a page to ask every few seconds meanwhile. */
  jobProgress(input: Record<string, never>): JobProgress;
  /** Asks the run at work to stop before its next write; false when none is at work. */
  stopJob(input: Record<string, never>): { readonly isStopping: boolean };
  /** Switches the weekly summary by mail; refuses without `alert_email` or without a daily run. */
  switchDigest(input: { readonly isOn: boolean }): {
    readonly isOn: boolean;
    readonly address: string;
  };
  switchDailyRun(input: { readonly isOn: boolean }): {
    readonly dailyRun: DailyRunKeeper;
  };
}

export type EndpointName = keyof Endpoints;
export type InputOf<Name extends EndpointName> = Parameters<Endpoints[Name]>[0];
export type ResultOf<Name extends EndpointName> = ReturnType<Endpoints[Name]>;
