import { inputError } from '../../domain/inputError';
import { sampleRefusalTexts } from '../../messages/sampleRefusalTexts';
import { records } from '../../workbook/read/records';
import { isSampleWorkbook, sampleFrontTabs } from '../../workbook/sampleCampaign';
import { coreTabs } from '../../workbook/schema/coreTabs';
import { tabs } from '../../workbook/schema/tabs';
import { readDocumentState, type SampleAside, updateDocumentState } from '../documentState';
import { withDocumentLock } from '../job/documentLock';
import { setUpTabs } from '../setUpTabs';
import { openWorkbook } from '../tabs/openWorkbook';
import { openTabSheets, type TabSheets } from '../tabs/tabSheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What hidden sheets of the sample bear behind their names; a copy of the file sweeps them away by it. */
const ASIDE = '(before 5a3b1e00)';

/**
 * Empties the workbook: the sample's sheets are hidden as they are, and new core tabs take their place.
 * Sheets that somebody has added stay.
 *
 * @throws InputError when it is not the sample that stands there, or while a run is at work
 */
export function putSampleAside(): void {
  withDocumentLock(() => {
    const workbook = openWorkbook();
    const { sheets } = workbook;
    const campaigns = records(workbook.table('Campaigns'));
    if (!isSampleWorkbook(campaigns.map(({ campaign_id }) => campaign_id))) {
      throw inputError(sampleRefusalTexts.noSample, {});
    }
    const aside = ownSheets(sheets).map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      wasHidden: sheet.isSheetHidden(),
    }));
    updateDocumentState({
      sampleAside: aside,
      sheetIds: {},
      seen: undefined,
      unfinished: undefined,
      isWriting: undefined,
    });
    for (const { id, name } of aside) sheetOf(sheets, id)?.setName(`${name} ${ASIDE}`);
  });
  setUpTabs();
  const sheets = openTabSheets();
  sheets.spreadsheet.setActiveSheet(sheets.mustFind('Campaigns'));
  for (const { id } of readDocumentState().sampleAside ?? []) sheetOf(sheets, id)?.hideSheet();
}

/**
 * Brings the sample back in the place of the new core tabs.
 *
 * @throws InputError when nothing was put aside, when own rows stand in the new tabs, or while a run is at work
 */
export function bringSampleBack(): void {
  withDocumentLock(() => {
    const sheets = openTabSheets();
    const { sampleAside } = readDocumentState();
    if (!sampleAside) throw inputError(sampleRefusalTexts.nothingAside, {});
    const fresh = ownSheets(sheets);
    if (hasOwnRows(sheets)) throw inputError(sampleRefusalTexts.ownRows, {});
    updateDocumentState({ sampleAside: undefined, sheetIds: {} });
    for (const { id, wasHidden } of sampleAside) {
      if (!wasHidden) sheetOf(sheets, id)?.showSheet();
    }
    for (const sheet of fresh) sheets.spreadsheet.deleteSheet(sheet);
    for (const { id, name } of sampleAside) sheetOf(sheets, id)?.setName(name);
    const [first] = sampleAside;
    const front = first ? sheetOf(sheets, first.id) : null;
    if (front) sheets.spreadsheet.setActiveSheet(front);
  });
}

/** The first run of one's own makes the choice final: hidden sheets that nobody remembers are swept away. */
export function forgetSampleAside(): void {
  if (readDocumentState().sampleAside) updateDocumentState({ sampleAside: undefined });
}

/** The sheets that serve as tabs, and the sample's front. */
function ownSheets(sheets: TabSheets): readonly Sheet[] {
  const ofTabs = new Set(
    tabs.flatMap(({ name }) => {
      const sheet = sheets.find(name);
      return sheet ? [sheet.getSheetId()] : [];
    }),
  );
  const fronts: readonly string[] = Object.values(sampleFrontTabs);
  return sheets.all.filter(
    (sheet) => ofTabs.has(sheet.getSheetId()) || fronts.includes(sheet.getName()),
  );
}

/** Settings always have rows; whoever has only changed those has begun nothing yet. */
function hasOwnRows(sheets: TabSheets): boolean {
  return coreTabs.some((name) => name !== 'Settings' && (sheets.find(name)?.getLastRow() ?? 0) > 1);
}

function sheetOf({ spreadsheet }: TabSheets, id: SampleAside['id']): Sheet | null {
  return spreadsheet.getSheetById(id);
}
