import { message } from '../../ground/text/text';
import { serverTexts } from '../../messages/serverTexts';
import type { TabName } from '../../workbook/schema/tabs';
import { openTabSheets } from '../tabs/tabSheets';
import { restoreBeforeImages } from './beforeImage';
import { withDocumentLock } from './documentLock';
import { outcomeOf } from './outcomeOf';
import { recordRun } from './recordRun';
import { newRun } from './takeUpRun';

/**
 * Puts the job's tabs back as they were before the last run, and says so in Runs.
 *
 * @returns the names of the tabs that were put back
 * @throws InputError when there is nothing to go back to, or while a run is at work
 */
export function undoRun(): readonly TabName[] {
  return withDocumentLock(() => {
    const sheets = openTabSheets();
    const run = newRun('menu', Date.now());
    const tabs = restoreBeforeImages(sheets);
    recordRun(
      sheets,
      outcomeOf(run, 'undone', message(serverTexts.undone, { tabs: tabs.join(', ') })),
    );
    return tabs;
  });
}
