import { dayText } from '../../ground/time/calendarDay';
import type { ZoneClock } from '../../ground/time/zoneClock';
import { vatDivisor } from '../../job/orders/vatDivisor';
import type {
  HealthCounts,
  LastRun,
  RunResults,
  SidebarOpening,
  SidebarSettings,
} from '../../shared/sidebarOpening';
import { auditResult } from '../../workbook/dashboard/auditResult';
import { lookerStudioUrl } from '../../workbook/dashboard/lookerStudioUrl';
import { records } from '../../workbook/read/records';
import type { Table } from '../../workbook/read/table';
import { wireRecord } from '../../workbook/record/wireRecord';
import { isSampleWorkbook } from '../../workbook/sampleCampaign';
import type { Row } from '../../workbook/schema/row';
import type { Settings } from '../../workbook/schema/settings';
import { dailyRunKeeper } from '../dailyTrigger';
import { readDocumentState } from '../documentState';
import { chosenLanguage } from '../fileLanguage';
import { fileSettings } from '../fileSettings';
import { readOwnTrouble } from '../ownTrouble';
import { type OpenWorkbook, openWorkbook } from '../tabs/openWorkbook';
import { warehouse } from '../warehouse/warehouse';
import { agreedTerms } from './agreedTerms';
import { planBasis } from './planBasis';
import { assetCounts, latestCaptions, postHistories, postTallies } from './postFacts';
import { campaignResults, creatorResults, dueItems, worstFinding } from './resultFacts';

/** Everything that the sidebar needs, in one trip: one read per tab that it shows. */
export function openSidebar(): SidebarOpening {
  const workbook = openWorkbook();
  const nowMs = Date.now();
  const settings = fileSettings(workbook.sheets);
  // First those that other tabs may call by name.
  const campaigns = records(workbook.table('Campaigns'));
  const creators = records(workbook.table('Creators'));
  const posts = records(workbook.table('Posts'));
  const { clock } = workbook.reading;
  return {
    ...fileFacts(workbook, settings),
    ...runFacts(workbook, settings),
    today: dayText(clock.dayOf(nowMs)),
    isSetUp: workbook.sheets.find('Campaigns') !== undefined,
    sample: sampleState(campaigns.map(({ campaign_id }) => campaign_id)),
    campaigns: campaigns.map((row) => wireRecord('Campaigns', row, clock)),
    creators: creatorsOf(creators, posts, clock),
    links: linksOf(workbook),
    briefs: records(workbook.table('Briefs')).map((row) => wireRecord('Briefs', row, clock)),
    terms: agreedTerms(workbook),
    posts: postTallies(posts, {
      campaigns,
      usualDays: settings.window_days,
      nowMs,
      settledPosts: settledPosts(workbook),
    }),
    assets: assetCounts(records(workbook.table('Assets')), posts),
    captions: latestCaptions(posts),
    openTries: openTries(workbook),
    dailyRun: dailyRunKeeper(nowMs),
    trouble: readDocumentState().trouble ?? readOwnTrouble(),
    hasBigQuery: warehouse.isSwitchedOn(),
  };
}

function sampleState(campaignIds: readonly string[]): SidebarOpening['sample'] {
  if (isSampleWorkbook(campaignIds)) return 'shown';
  return readDocumentState().sampleAside === undefined ? 'none' : 'aside';
}

function fileFacts({ sheets, locale, reading }: OpenWorkbook, settings: Settings) {
  const decimalSeparator = reading.locale.decimalSign;
  return {
    file: {
      id: sheets.spreadsheet.getId(),
      name: sheets.spreadsheet.getName(),
      locale,
      timeZone: reading.clock.zone,
      decimalSeparator,
      argumentSeparator: decimalSeparator === ',' ? ';' : ',',
    },
    language: chosenLanguage(settings),
    settings: sidebarSettings(settings),
  } as const;
}

/** Lines of kind try without a result. */
function openTries({ table }: OpenWorkbook): SidebarOpening['openTries'] {
  return records(table('Retro'))
    .filter(({ kind, result }) => kind === 'try' && result === null)
    .map(({ campaign_id, text, owner }) => ({
      campaignId: campaign_id,
      text,
      owner: owner ?? '',
    }));
}

/** Posts about which an inquiry is closed. */
function settledPosts({ table }: OpenWorkbook): Set<string> {
  const closed = records(table('Inquiries')).filter(({ resolved_at }) => resolved_at !== null);
  return new Set(closed.flatMap(({ post_id }) => post_id ?? []));
}

/** The settings as the sidebar knows them. */
export function sidebarSettings(settings: Settings): SidebarSettings {
  return {
    brand: settings.brand ?? '',
    currency: settings.currency ?? '',
    grossMargin: settings.gross_margin,
    targetCpa: settings.target_cpa,
    windowDays: settings.window_days,
    leavesVatOut: vatDivisor(settings) !== 1,
    linkNaming: {
      source: settings.link_source,
      medium: settings.link_medium,
      campaign: settings.link_campaign,
      content: settings.link_content,
    },
  };
}

function creatorsOf(
  creators: readonly Row<'Creators'>[],
  posts: readonly Row<'Posts'>[],
  clock: ZoneClock,
) {
  const histories = postHistories(posts);
  return creators.map((row) => ({
    ...wireRecord('Creators', row, clock),
    medianViews: histories.get(row.creator_id)?.medianViews ?? null,
    clickRate: histories.get(row.creator_id)?.clickRate ?? null,
    medianFee: histories.get(row.creator_id)?.medianFee ?? null,
  }));
}

/** The rows of Links with their row numbers. */
export function linksOf(workbook: OpenWorkbook) {
  const table = workbook.table('Links');
  return records(table).map((row, index) => ({
    ...wireRecord('Links', row, workbook.reading.clock),
    row: table.sheetRows[index] ?? 0,
  }));
}

/** The last run, what Health counts, and where the dashboard is. */
export function runFacts(workbook: OpenWorkbook, settings: Settings): RunResults {
  const health = workbook.table('Health');
  const scoreboard = records(workbook.table('Scoreboard'));
  return {
    lastRun: lastRunOf(workbook),
    health: countedHealth(health),
    worstFinding: worstFinding(health),
    creatorResults: creatorResults(scoreboard),
    campaignResults: campaignResults(scoreboard),
    planBasis: planBasis(scoreboard),
    notMeasured: scoreboard.find(({ scope }) => scope === 'total')?.not_measured ?? '',
    due: dueItems(workbook.table('Today')),
    audit: auditResult(workbook.table('Audit')),
    dashboardUrl: dashboardUrlOf(workbook, settings),
  };
}

function lastRunOf(workbook: OpenWorkbook): LastRun | null {
  const [row] = records(workbook.table('Runs'));
  if (!row) return null;
  return {
    succeeded: row.result === 'done' || row.result === 'undone',
    isHeld: row.result === 'held',
    endedAtMs: row.ended_at ?? 0,
    message: row.message ?? '',
  };
}

function countedHealth(health: Table<'Health'>): HealthCounts {
  const { codes, texts } = health.text('severity');
  let errors = 0;
  let warnings = 0;
  for (const code of codes) {
    if (texts[code] === 'error') errors++;
    if (texts[code] === 'warning') warnings++;
  }
  return { errors, warnings };
}

/** Null before the feed has a row with figures. */
function dashboardUrlOf({ sheets }: OpenWorkbook, settings: Settings): string | null {
  const sheet = sheets.find('RollUp') ?? sheets.find('Looker');
  if (!sheet || !hasFigures(sheet)) return null;
  return lookerStudioUrl({
    source: { spreadsheetId: sheets.spreadsheet.getId(), sheetId: sheet.getSheetId() },
    reportName: sheets.spreadsheet.getName(),
    ...(settings.looker_report_id ? { templateId: settings.looker_report_id } : {}),
  });
}

/** A report drops columns that hold nothing, so the one row of zeros is nothing to open it on. */
function hasFigures(feed: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  const lastRow = feed.getLastRow();
  if (lastRow !== 2) return lastRow > 2;
  const [row = []] = feed.getRange(2, 1, 1, feed.getLastColumn()).getValues();
  return row.some((cell) => typeof cell === 'number' && cell !== 0);
}
