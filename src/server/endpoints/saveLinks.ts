import type { InputOf, ResultOf } from '../../shared/endpoints';
import { withDocumentLock } from '../job/documentLock';
import { openWorkbook } from '../tabs/openWorkbook';
import { appendRecords } from '../tabs/writeRecords';
import { linkInput, linkRow } from './linkRecord';
import { inputReader } from './readInput';

const mostLinks = 500;

/** Adds links below the last row of Links, all in one write. */
export function saveLinks(input: InputOf<'saveLinks'>): ResultOf<'saveLinks'> {
  const links = inputReader(input).objects('links', mostLinks).map(linkInput);
  if (links.length === 0) return { links: [] };
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const ids = links.map(() => `link-${Utilities.getUuid().slice(0, 8)}`);
    const rows = links.map((link, index) =>
      linkRow(link, ids[index] ?? '', workbook.reading.clock),
    );
    const firstRow = appendRecords(workbook, 'Links', rows);
    return {
      links: links.map((link, index) => ({
        ...link,
        itemKeys: [],
        linkId: ids[index] ?? '',
        row: firstRow + index,
      })),
    };
  });
}
