import type { InputOf, ResultOf } from '../../shared/endpoints';
import { requestReader } from '../../workbook/record/requestReader';
import { withDocumentLock } from '../job/documentLock';
import { openWorkbook } from '../tabs/openWorkbook';
import { appendRecords } from '../tabs/writeRecords';
import { linksOf } from './openSidebar';
import { inputReader } from './readInput';
import { requireFilled } from './saveRecord';

const mostLinks = 500;

const readLink = requestReader('Links');

/** Adds links below the last row of Links, all in one write. */
export function saveLinks(input: InputOf<'saveLinks'>): ResultOf<'saveLinks'> {
  const asked = inputReader(input).list('links', mostLinks);
  if (asked.length === 0) return { links: [] };
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const rows = asked.map((link) => {
      const row = readLink(link, workbook.reading.clock);
      requireFilled('Links', 'link_id', row);
      return { ...row, link_id: `link-${Utilities.getUuid().slice(0, 8)}` };
    });
    const firstRow = appendRecords(workbook, 'Links', rows);
    return { links: linksOf(workbook).filter(({ row }) => row >= firstRow) };
  });
}
