import { briefScore } from '../../domain/brief/briefScore';
import { collabTypes } from '../../domain/brief/collabTypes';
import type { Language } from '../../ground/text/language';
import type { InputOf, ResultOf } from '../../shared/endpoints';
import { records } from '../../workbook/read/records';
import { requestReader } from '../../workbook/record/requestReader';
import { wireRecord } from '../../workbook/record/wireRecord';
import type { NewRow } from '../../workbook/schema/row';
import { fileLanguage } from '../fileLanguage';
import { withDocumentLock } from '../job/documentLock';
import { openWorkbook } from '../tabs/openWorkbook';
import { inputReader } from './readInput';
import { saveRecord } from './saveRecord';
import { withoutBlankId } from './withoutBlankId';

const readBrief = requestReader('Briefs');

/** Writes a brief: over its own row, or as a new one. Briefs is created with the first brief. */
export function saveBrief(input: InputOf<'saveBrief'>): ResultOf<'saveBrief'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const { clock } = workbook.reading;
    const asked = readBrief(withoutBlankId(inputReader(input).value('brief'), 'briefId'), clock);
    const rows = records(workbook.table('Briefs'));
    const before = rows.find(({ brief_id }) => brief_id === asked.brief_id);
    const brief = { ...asked, ...derived({ ...before, ...asked }, fileLanguage()) };
    const saved = saveRecord(workbook, 'Briefs', brief, `brief-${asked.creator_id ?? 'cluster'}`);
    return { brief: wireRecord('Briefs', saved, clock) };
  });
}

/** What the product fills in: how many of the five things are there, the KPIs of its kind, and when. */
function derived(brief: NewRow<'Briefs'>, language: Language): NewRow<'Briefs'> {
  const { goal, offer, shots, restrictions, tracking, collab_type: kind } = brief;
  const kpis = collabTypes.find(({ id }) => id === kind)?.main ?? [];
  const five = {
    goal: goal ?? '',
    offer: offer ?? '',
    shots: shots ?? '',
    restrictions: restrictions ?? '',
    tracking: tracking ?? '',
  };
  return {
    kpi: kpis.map((kpi) => kpi[language]).join(', '),
    score: briefScore(five).present,
    saved_at: Date.now(),
  };
}
