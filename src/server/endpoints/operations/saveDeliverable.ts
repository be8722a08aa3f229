import { inputError } from '../../../domain/inputError';
import { message, say } from '../../../ground/text/text';
import { collaborationTexts as texts } from '../../../messages/collaborationTexts';
import { endpointTexts } from '../../../messages/endpointTexts';
import type { InputOf, ResultOf } from '../../../shared/endpoints';
import { records } from '../../../workbook/read/records';
import { requestReader } from '../../../workbook/record/requestReader';
import { wireRecord } from '../../../workbook/record/wireRecord';
import type { NewRow, Row } from '../../../workbook/schema/row';
import { fileSpeech } from '../../fileLanguage';
import { withDocumentLock } from '../../job/documentLock';
import { type OpenWorkbook, openWorkbook } from '../../tabs/openWorkbook';
import { inputReader } from '../readInput';
import { saveRecord } from '../saveRecord';
import { withoutBlankId } from '../withoutBlankId';
import { caseNamed, serverBook } from './serverBook';

const readDeliverable = requestReader('Deliverables');

/** Writes a piece of content; a new draft or version waits for a decision again. */
export function saveDeliverable(input: InputOf<'saveDeliverable'>): ResultOf<'saveDeliverable'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const { clock } = workbook.reading;
    const asked = readDeliverable(withoutBlankId(input.deliverable, 'deliverableId'), clock);
    const before =
      asked.deliverable_id === undefined
        ? undefined
        : deliverableNamed(workbook, asked.deliverable_id);
    const book = serverBook(workbook);
    if (asked.collab_id !== undefined) caseNamed(book, asked.collab_id);
    const change = { ...asked, ...waitingAgain(asked, before, book.today) };
    const saved = saveRecord(workbook, 'Deliverables', change, `${asked.collab_id ?? 'work'}-1`);
    return { deliverable: wireRecord('Deliverables', saved, clock) };
  });
}

function waitingAgain(
  asked: NewRow<'Deliverables'>,
  before: Row<'Deliverables'> | undefined,
  today: number,
): NewRow<'Deliverables'> {
  const isNewDraft = Boolean(asked.draft_url) && asked.draft_url !== before?.draft_url;
  const isNewVersion = asked.version != null && asked.version !== before?.version;
  if (!isNewDraft && !(isNewVersion && before !== undefined)) return {};
  return {
    decision: 'waiting',
    decided_by: null,
    decided_on: null,
    version: isNewVersion ? asked.version : (before?.version ?? 0) + 1,
    submitted_on: asked.submitted_on ?? today,
  };
}

/** Notes a decision on the version that waits, by whom and on which day. */
export function decideDeliverable(
  input: InputOf<'decideDeliverable'>,
): ResultOf<'decideDeliverable'> {
  const asked = inputReader(input);
  const id = asked.filled('deliverableId');
  const decision = asked.oneOf('decision', ['changes', 'approved', 'rejected'] as const);
  const change: NewRow<'Deliverables'> = {
    deliverable_id: id,
    decision,
    decided_by: asked.filled('decidedBy'),
    change_note: decision === 'changes' ? asked.filled('changeNote') : asked.text('changeNote'),
  };
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const { clock } = workbook.reading;
    const before = deliverableNamed(workbook, id);
    const decidedOn = clock.dayOf(Date.now());
    const saved = saveRecord(workbook, 'Deliverables', { ...change, decided_on: decidedOn }, '');
    const { row } = caseNamed(serverBook(workbook), before.collab_id);
    const version = before.version ?? 1;
    const rounds = row.rounds ?? 2;
    const isBeyond = decision === 'changes' && version > rounds;
    return {
      deliverable: wireRecord('Deliverables', saved, clock),
      warning: isBeyond ? say(message(texts.moreRounds, { version, rounds }), fileSpeech()) : '',
    };
  });
}

function deliverableNamed(workbook: OpenWorkbook, id: string): Row<'Deliverables'> {
  const rows = records(workbook.table('Deliverables'));
  const found = rows.find(({ deliverable_id }) => deliverable_id === id);
  if (found) return found;
  const values = { argument: 'deliverable_id', id, tab: 'Deliverables' };
  throw inputError(endpointTexts.recordUnknown, values);
}
