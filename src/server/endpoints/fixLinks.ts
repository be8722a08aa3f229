import type { ZoneClock } from '../../ground/time/zoneClock';
import type { InputOf, ResultOf } from '../../shared/endpoints';
import { requestReader } from '../../workbook/record/requestReader';
import type { ColumnKey, NewRow } from '../../workbook/schema/row';
import { withDocumentLock } from '../job/documentLock';
import { openWorkbook } from '../tabs/openWorkbook';
import { updateRecord } from '../tabs/writeRecords';
import { linksOf } from './openSidebar';
import { inputReader } from './readInput';

const mostFixes = 500;

const mendable: ReadonlySet<string> = new Set<ColumnKey<'Links'>>([
  'url',
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_content',
  'utm_id',
  'utm_term',
]);

const readLink = requestReader('Links');

/** Mends links in place; a row whose address is no longer the one that was shown is left alone. */
export function fixLinks(input: InputOf<'fixLinks'>): ResultOf<'fixLinks'> {
  const asked = inputReader(input).list('fixes', mostFixes);
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const fixes = asked.map((fix) => readFix(fix, workbook.reading.clock));
    const linkAt = new Map(linksOf(workbook).map((link) => [link.row, link]));
    const fixedRows = new Set<number>();
    const changedMeanwhile: string[] = [];
    for (const { row, found, tags } of fixes) {
      const link = linkAt.get(row);
      if (!link || link.url !== found) {
        changedMeanwhile.push(found.slice(0, 80));
        continue;
      }
      updateRecord(workbook, 'Links', link.row, tags);
      fixedRows.add(link.row);
    }
    const fixed = linksOf(workbook).filter(({ row }) => fixedRows.has(row));
    return { fixed, changedMeanwhile };
  });
}

/** A fix changes the address and its tags, whatever else the request names. */
function readFix(asked: unknown, clock: ZoneClock) {
  const fix = inputReader(asked, 'fixes');
  const mended = Object.entries(readLink(fix.value('mended'), clock));
  return {
    row: fix.numberOrNull('row') ?? 0,
    found: fix.text('found'),
    tags: Object.fromEntries(mended.filter(([key]) => mendable.has(key))) as NewRow<'Links'>,
  };
}
