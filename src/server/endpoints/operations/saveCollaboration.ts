import { stageMove } from '../../../domain/collaboration/stageMove';
import { isBefore } from '../../../domain/collaboration/stages';
import { inputError } from '../../../domain/inputError';
import { contactPlan } from '../../../domain/outreach/contactPlan';
import { message, say } from '../../../ground/text/text';
import { collaborationTexts as texts } from '../../../messages/collaborationTexts';
import { endpointTexts } from '../../../messages/endpointTexts';
import type { InputOf, ResultOf } from '../../../shared/endpoints';
import { records } from '../../../workbook/read/records';
import { requestReader } from '../../../workbook/record/requestReader';
import { wireRecord } from '../../../workbook/record/wireRecord';
import { messageMoments } from '../../../workbook/schema/choices';
import type { NewRow, Row } from '../../../workbook/schema/row';
import { fileSpeech } from '../../fileLanguage';
import { withDocumentLock } from '../../job/documentLock';
import { type OpenWorkbook, openWorkbook } from '../../tabs/openWorkbook';
import { appendRecords } from '../../tabs/writeRecords';
import { inputReader } from '../readInput';
import { saveRecord } from '../saveRecord';
import { withoutBlankId } from '../withoutBlankId';
import { caseNamed, serverBook } from './serverBook';

const readCollaboration = requestReader('Collaborations');

type Collaboration = Row<'Collaborations'>;

/** Writes a collaboration: an illegal move of its stage is refused, one that goes back is saved with a warning. */
export function saveCollaboration(
  input: InputOf<'saveCollaboration'>,
): ResultOf<'saveCollaboration'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const { clock } = workbook.reading;
    const asked = readCollaboration(withoutBlankId(input.collaboration, 'collabId'), clock);
    const warning =
      asked.collab_id === undefined ? newOne(workbook, asked) : moved(workbook, asked);
    const change = { ...asked, ...agreedToday(workbook, asked) };
    const saved = saveRecord(workbook, 'Collaborations', change, stemOf(asked));
    return { collaboration: wireRecord('Collaborations', saved, clock), warning };
  });
}

/** Terms begin to hold on the day on which the work is moved to agreed or beyond, unless a day is known. */
function agreedToday(
  workbook: OpenWorkbook,
  { collab_id: id, stage, agreed_on: typed }: NewRow<'Collaborations'>,
): NewRow<'Collaborations'> {
  if (stage == null || isBefore(stage, 'agreed') || stage === 'closed' || typed != null) return {};
  const rows = records(workbook.table('Collaborations'));
  const before = rows.find(({ collab_id }) => collab_id === id);
  if (before?.agreed_on != null) return {};
  return { agreed_on: workbook.reading.clock.dayOf(Date.now()) };
}

function stemOf({ creator_id, campaign_id }: NewRow<'Collaborations'>): string {
  return `${creator_id ?? 'creator'}-${campaign_id ?? 'campaign'}`;
}

function newOne(workbook: OpenWorkbook, asked: NewRow<'Collaborations'>): '' {
  const rows = records(workbook.table('Collaborations'));
  if (rows.some((row) => isOpenFor(row, asked.creator_id, asked.campaign_id))) {
    throw inputError(texts.alreadyOpen, { creator: asked.creator_id ?? '' });
  }
  return '';
}

function isOpenFor(row: Collaboration, creatorId?: string, campaignId?: string): boolean {
  return row.creator_id === creatorId && row.campaign_id === campaignId && row.stage !== 'closed';
}

/** What is to be said of the move; throws when it is illegal. */
function moved(workbook: OpenWorkbook, asked: NewRow<'Collaborations'>): string {
  const { row, checked } = caseNamed(serverBook(workbook), asked.collab_id ?? '');
  const to = asked.stage ?? row.stage;
  if (asked.stage === undefined || to === null) return '';
  const from = row.stage === 'closed' ? 'closed' : checked.stage;
  const outcome = asked.outcome === undefined ? row.outcome : asked.outcome;
  const move = stageMove(from, to, outcome);
  if (move === 'needs outcome') throw inputError(texts.needsOutcome, {});
  if (move === 'wrong outcome') {
    throw inputError(texts.wrongOutcome, { outcome: outcome ?? '', from });
  }
  if (move === 'closed is final') throw inputError(texts.closedIsFinal, {});
  return move === 'goes back' ? say(message(texts.goesBack, { from, to }), fileSpeech()) : '';
}

/** Adds creators to a campaign as found; those who are open in it already are named. */
export function addToCampaign(input: InputOf<'addToCampaign'>): ResultOf<'addToCampaign'> {
  const asked = inputReader(input);
  const creatorIds = asked.texts('creatorIds', 500);
  const campaignId = asked.filled('campaignId');
  return withDocumentLock(() => foundInCampaign(openWorkbook(), creatorIds, campaignId));
}

/** The same, inside the document lock. */
export function foundInCampaign(
  workbook: OpenWorkbook,
  creatorIds: readonly string[],
  campaignId: string,
): ResultOf<'addToCampaign'> {
  const rows = records(workbook.table('Collaborations'));
  const known = new Set(records(workbook.table('Creators')).map(({ creator_id }) => creator_id));
  const taken = new Set(rows.map(({ collab_id }) => collab_id));
  const isFree = (id: string) => !rows.some((row) => isOpenFor(row, id, campaignId));
  const fresh = [...new Set(creatorIds)].filter((id) => known.has(id) && isFree(id));
  const added = fresh.map((creator_id) => {
    const stem = `${creator_id}-${campaignId}`;
    let id = stem;
    for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`;
    taken.add(id);
    return { collab_id: id, creator_id, campaign_id: campaignId, stage: 'found' as const };
  });
  if (added.length > 0) appendRecords(workbook, 'Collaborations', added);
  const ids = new Set(added.map(({ collab_id }) => collab_id));
  return {
    added: records(workbook.table('Collaborations'))
      .filter(({ collab_id }) => ids.has(collab_id))
      .map((row) => wireRecord('Collaborations', row, workbook.reading.clock)),
    leftOut: creatorIds.filter((id) => !fresh.includes(id)),
  };
}

/** A message went out: last contact, reminders, stage and next date follow from its moment. */
export function logSent(input: InputOf<'logSent'>): ResultOf<'logSent'> {
  const asked = inputReader(input);
  const collabId = asked.filled('collabId');
  const moment = asked.oneOf('moment', messageMoments);
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const { clock } = workbook.reading;
    const book = serverBook(workbook);
    const { row, checked } = caseNamed(book, collabId);
    refuseSilent(workbook, row.creator_id);
    const { reaches, isReminder, waitDays, next } = contactPlan(moment);
    const isForward =
      reaches !== undefined &&
      stageMove(checked.stage, reaches) === 'legal' &&
      reaches !== row.stage;
    const change: NewRow<'Collaborations'> = {
      collab_id: collabId,
      last_contact_on: book.today,
      reminders: isReminder ? (row.reminders ?? 0) + 1 : 0,
      next_on: waitDays === undefined ? null : book.today + waitDays,
      next_step: next ?? null,
      ...(isForward ? { stage: reaches } : {}),
      ...(moment === 'shipped' && row.shipped_on === null ? { shipped_on: book.today } : {}),
      ...(moment === 'recap' && row.recap_shared_on === null
        ? { recap_shared_on: book.today }
        : {}),
    };
    const saved = saveRecord(workbook, 'Collaborations', change, '');
    return { collaboration: wireRecord('Collaborations', saved, clock) };
  });
}

function refuseSilent(workbook: OpenWorkbook, creator: string): void {
  const contacts = records(workbook.table('Contacts'));
  const isSilent = contacts.some(
    ({ creator_id, do_not_contact }) => creator_id === creator && do_not_contact === true,
  );
  if (isSilent) throw inputError(texts.doNotContact, { creator });
}

/** Closes a collaboration as renewed and opens the next one with the same terms. */
export function renewCollaboration(
  input: InputOf<'renewCollaboration'>,
): ResultOf<'renewCollaboration'> {
  const asked = inputReader(input);
  const collabId = asked.filled('collabId');
  const campaignId = asked.filled('campaignId');
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const { clock } = workbook.reading;
    if (
      !records(workbook.table('Campaigns')).some(({ campaign_id }) => campaign_id === campaignId)
    ) {
      const values = { argument: 'campaign_id', id: campaignId, tab: 'Campaigns' };
      throw inputError(endpointTexts.recordUnknown, values);
    }
    const { row } = caseNamed(serverBook(workbook), collabId);
    const closing = { collab_id: collabId, stage: 'closed', outcome: 'renewed' } as const;
    moved(workbook, closing);
    const closed = saveRecord(workbook, 'Collaborations', closing, '');
    const next: NewRow<'Collaborations'> = { ...termsOf(row), campaign_id: campaignId };
    newOne(workbook, next);
    const opened = saveRecord(workbook, 'Collaborations', next, stemOf(next));
    return {
      closed: wireRecord('Collaborations', closed, clock),
      next: wireRecord('Collaborations', opened, clock),
    };
  });
}

/** What is carried over: terms are agreed anew, so neither their day nor their evidence. */
function termsOf(row: Collaboration): NewRow<'Collaborations'> {
  const { creator_id, owner, deliverables_text, fee, payment_model, share_orders } = row;
  const { bonus_metric, bonus_from, bonus_amount, bonus_per, bonus_cap } = row;
  const { commission_share, commission_base, commission_days, pay_days, review_days, rounds } = row;
  return {
    creator_id,
    stage: 'talking',
    owner,
    deliverables_text,
    fee,
    payment_model,
    share_orders,
    bonus_metric,
    bonus_from,
    bonus_amount,
    bonus_per,
    bonus_cap,
    commission_share,
    commission_base,
    commission_days,
    pay_days,
    review_days,
    rounds,
    kill_fee_share: row.kill_fee_share,
    fee_before_share: row.fee_before_share,
  };
}
