import { inputError } from '../../../domain/inputError';
import {
  type CollaborationCase,
  collaborationCases,
} from '../../../job/operations/collaborationCase';
import { type OperationsBook, operationsBook } from '../../../job/operations/operationsBook';
import { endpointTexts } from '../../../messages/endpointTexts';
import { records } from '../../../workbook/read/records';
import { chosenLanguage } from '../../fileLanguage';
import { fileSettings } from '../../fileSettings';
import type { OpenWorkbook } from '../../tabs/openWorkbook';

/** The work with creators as it stands in the file; commissions are those of the last run. */
export function serverBook(workbook: OpenWorkbook): OperationsBook {
  const settings = fileSettings(workbook.sheets);
  return operationsBook({
    table: workbook.table,
    clock: workbook.reading.clock,
    nowMs: Date.now(),
    settings,
    language: chosenLanguage(settings),
    numberText: workbook.reading.locale.numberText,
    dayWords: workbook.reading.locale.dayWords,
    commissions: records(workbook.table('Commissions')).map(
      ({ collab_id, amount, state, hold_until }) => ({
        collabId: collab_id ?? '',
        amount: amount ?? 0,
        state: state ?? 'held',
        holdUntilDay: hold_until ?? 0,
      }),
    ),
  });
}

/** One collaboration with what hangs on it. @throws InputError when the id is in no row */
export function caseNamed(book: OperationsBook, collabId: string): CollaborationCase {
  const found = collaborationCases(book).find(({ row }) => row.collab_id === collabId);
  if (found) return found;
  throw inputError(endpointTexts.recordUnknown, {
    argument: 'collab_id',
    id: collabId,
    tab: 'Collaborations',
  });
}
