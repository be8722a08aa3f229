import { inputError } from '../../domain/inputError';
import { endpointTexts } from '../../messages/endpointTexts';
import type { InputOf, ResultOf } from '../../shared/endpoints';
import { records } from '../../workbook/read/records';
import { fileLanguage } from '../fileLanguage';
import { withDocumentLock } from '../job/documentLock';
import { openWorkbook } from '../tabs/openWorkbook';
import { appendRecords, updateRecord } from '../tabs/writeRecords';
import { briefInput, briefRow, savedBrief } from './briefRecord';
import { inputReader } from './readInput';

/** Writes a brief: over its own row, or as a new one. Briefs is created with the first brief. */
export function saveBrief(input: InputOf<'saveBrief'>): ResultOf<'saveBrief'> {
  const asked = inputReader(input).object('brief');
  const brief = briefInput(asked.object('brief'));
  const campaignId = asked.filled('campaignId');
  const creatorId = asked.text('creatorId');
  const askedId = asked.text('briefId');
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const { clock } = workbook.reading;
    const id = askedId || `brief-${Utilities.getUuid().slice(0, 8)}`;
    const change = {
      campaign_id: campaignId,
      creator_id: creatorId,
      ...briefRow(brief, fileLanguage(), clock),
      saved_at: Date.now(),
    };
    if (askedId === '') {
      appendRecords(workbook, 'Briefs', [{ brief_id: id, ...change }]);
    } else {
      const table = workbook.table('Briefs');
      const index = records(table).findIndex(({ brief_id }) => brief_id === id);
      const row = table.sheetRows[index];
      if (row === undefined) throw inputError(endpointTexts.briefUnknown, { id });
      updateRecord(workbook, 'Briefs', row, change);
    }
    const saved = records(workbook.table('Briefs')).find(({ brief_id }) => brief_id === id);
    if (!saved) throw inputError(endpointTexts.briefUnknown, { id });
    return { brief: savedBrief(saved, clock) };
  });
}
