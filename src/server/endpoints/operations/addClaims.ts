import { knownClaims } from '../../../domain/channels/knownClaims';
import type { ResultOf } from '../../../shared/endpoints';
import { records } from '../../../workbook/read/records';
import { withDocumentLock } from '../../job/documentLock';
import { openWorkbook } from '../../tabs/openWorkbook';
import { appendRecords } from '../../tabs/writeRecords';

/** Adds the article's claims to Benchmarks; those that stand there are left alone. */
export function addClaims(): ResultOf<'addClaims'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const known = new Set(records(workbook.table('Benchmarks')).map(({ metric }) => metric));
    const fresh = knownClaims.filter(({ metric }) => !known.has(metric));
    if (fresh.length > 0) appendRecords(workbook, 'Benchmarks', fresh);
    return { added: fresh.length };
  });
}
