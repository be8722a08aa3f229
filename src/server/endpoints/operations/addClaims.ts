import { knownClaims } from '../../../domain/channels/knownClaims';
import type { ResultOf } from '../../../shared/endpoints';
import { records } from '../../../workbook/read/records';
import { tabNamed } from '../../../workbook/schema/tabs';
import { fileLanguage } from '../../fileLanguage';
import { withDocumentLock } from '../../job/documentLock';
import { ensureTab } from '../../tabs/createTab';
import { openWorkbook } from '../../tabs/openWorkbook';
import { appendRecords } from '../../tabs/writeRecords';

/** Adds the article's claims to Benchmarks; those that stand there are left alone. */
export function addClaims(): ResultOf<'addClaims'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const { sheets } = workbook;
    if (!sheets.find('Benchmarks')) {
      // A new tab comes with them.
      ensureTab(sheets, 'Benchmarks', tabNamed('Benchmarks'), fileLanguage());
      sheets.remember();
      return { added: knownClaims.length };
    }
    const known = new Set(records(workbook.table('Benchmarks')).map(({ metric }) => metric));
    const fresh = knownClaims.filter(({ metric }) => !known.has(metric));
    if (fresh.length > 0) appendRecords(workbook, 'Benchmarks', fresh);
    return { added: fresh.length };
  });
}
