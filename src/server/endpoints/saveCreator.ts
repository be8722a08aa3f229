import type { InputOf, ResultOf } from '../../shared/endpoints';
import { requestReader } from '../../workbook/record/requestReader';
import { wireRecord } from '../../workbook/record/wireRecord';
import { withDocumentLock } from '../job/documentLock';
import { openWorkbook } from '../tabs/openWorkbook';
import { inputReader } from './readInput';
import { saveRecord } from './saveRecord';
import { withoutBlankId } from './withoutBlankId';

const readCreator = requestReader('Creators');

/** Writes a creator: over her own row, or as a new one with an id made from her name or handle. */
export function saveCreator(input: InputOf<'saveCreator'>): ResultOf<'saveCreator'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const { clock } = workbook.reading;
    const creator = readCreator(
      withoutBlankId(inputReader(input).value('creator'), 'creatorId'),
      clock,
    );
    const stem = creator.name ?? creator.handle ?? 'creator';
    const saved = saveRecord(workbook, 'Creators', creator, stem);
    return { creator: wireRecord('Creators', saved, clock) };
  });
}
