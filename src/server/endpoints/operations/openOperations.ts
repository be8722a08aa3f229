import { deliverableRates } from '../../../domain/deliverables/deliverableRates';
import { apologisedFirst, openSteps } from '../../../domain/inquiries/inquiryClock';
import { agreedPoints } from '../../../domain/papers/agreementPaper';
import { listOfText } from '../../../ground/cells/listOfText';
import { message, say } from '../../../ground/text/text';
import { dayText } from '../../../ground/time/calendarDay';
import { grouped } from '../../../job/grouped';
import {
  agreedTerms,
  momentOf,
  relationshipMonths,
  waitingOf,
} from '../../../job/operations/boardFacts';
import {
  type CollaborationCase,
  collaborationCases,
} from '../../../job/operations/collaborationCase';
import { inquiryTimes } from '../../../job/operations/dueOfInquiries';
import { openMoney } from '../../../job/operations/openMoney';
import type { OperationsBook } from '../../../job/operations/operationsBook';
import { missingFacts, scoreOf } from '../../../job/operations/payFacts';
import { statusOf } from '../../../job/operations/reportStatuses';
import { lackingToClose } from '../../../job/operations/reportWork';
import { taxYearFacts } from '../../../job/operations/taxYearFacts';
import { collaborationTexts } from '../../../messages/collaborationTexts';
import type {
  BoardCollaboration,
  InquiryLine,
  OperationsOpening,
  PageLine,
  TaxYearLine,
} from '../../../shared/operations';
import type { EarnedLine, PayoutLine } from '../../../shared/payouts';
import { records } from '../../../workbook/read/records';
import { slotText } from '../../../workbook/record/dayInput';
import { type WireRecord, wireRecord } from '../../../workbook/record/wireRecord';
import type { TabName } from '../../../workbook/schema/tabs';
import { type OpenWorkbook, openWorkbook } from '../../tabs/openWorkbook';
import { readOnce } from '../../tabs/readOnce';
import { dueLines } from './dueLines';
import { promotionLine } from './promotionLine';
import { serverBook } from './serverBook';

/** Everything that the panel of creators needs, in one trip. */
export function openOperations(): OperationsOpening {
  const workbook = readOnce(openWorkbook());
  const book = serverBook(workbook);
  const cases = collaborationCases(book);
  const all = <Name extends TabName>(name: Name) => wireRecords(workbook, name);
  const contacts = all('Contacts');
  const silent = new Set(
    contacts.filter((row) => row.doNotContact === true).map(({ creatorId }) => creatorId),
  );
  const { settings } = book;
  return {
    today: dayText(book.today),
    language: book.language,
    brand: settings.brand ?? '',
    currency: settings.currency ?? '',
    team: listOfText(settings.team ?? ''),
    campaigns: [...book.campaigns.values()].map(({ campaign_id, name }) => ({
      campaignId: campaign_id,
      name: name ?? campaign_id,
    })),
    creators: creatorLines(cases, book),
    collaborations: cases.map((each) => boardLine(each, book, silent)),
    deliverables: book.deliverables.map((row) => wireRecord('Deliverables', row, book.clock)),
    payouts: payoutLines(cases, book),
    earned: earnedLines(cases, book),
    due: dueLines(workbook, cases, book),
    contacts,
    templates: all('Messages'),
    inquiries: inquiryLines(book),
    retro: book.retro.map((row) => wireRecord('Retro', row, book.clock)),
    channels: all('Channels'),
    pages: pageLines(book),
    pageChecks: book.pages.map((row) => wireRecord('Pages', row, book.clock)),
    promotions: records(workbook.table('Promotions')).map((row) => promotionLine(row, book)),
    brandSnapshots: all('BrandSnapshots'),
    tax: all('Tax'),
    taxYears: taxYearLines(book),
  };
}

function creatorLines(cases: readonly CollaborationCase[], book: OperationsBook) {
  const own = grouped(cases, ({ row }) => row.creator_id);
  return [...book.creators.values()].map(({ creator_id, name, platform, handle, status }) => ({
    creatorId: creator_id,
    name: name ?? creator_id,
    platform,
    handle: handle ?? '',
    status: status ?? statusOf(own.get(creator_id) ?? []),
  }));
}

function taxYearLines(book: OperationsBook): TaxYearLine[] {
  return taxYearFacts(book)
    .filter(({ state }) => state !== 'below')
    .map(({ creatorId, state, ...line }) => ({
      ...line,
      creator: book.creators.get(creatorId)?.name ?? creatorId,
      isReached: state === 'reached',
    }));
}

function wireRecords<Name extends TabName>(
  { table, reading }: OpenWorkbook,
  name: Name,
): WireRecord<Name>[] {
  return records(table(name)).map((row) => wireRecord(name, row, reading.clock));
}

function boardLine(
  each: CollaborationCase,
  book: OperationsBook,
  silent: ReadonlySet<string>,
): BoardCollaboration {
  const { waitsFor, since } = waitingOf(each);
  const { points, missing } = agreedPoints(agreedTerms(each, book));
  return {
    collaboration: wireRecord('Collaborations', each.row, book.clock),
    creator: each.creatorName,
    campaign: each.campaignName,
    stage: each.checked.stage,
    agreement: each.checked.agreement,
    waitsFor,
    waitsSince: since === undefined ? '' : dayText(since),
    doNotContact: silent.has(each.row.creator_id),
    moment: momentOf(each),
    terms: { points, missing: missing.map((one) => say(one, book)) },
    rates: deliverableRates(
      each.deliverables.map(({ due_on, submitted_on, decided_on, live_on }) => ({
        dueOn: due_on,
        submittedOn: submitted_on ?? undefined,
        decidedOn: decided_on ?? undefined,
        liveOn: live_on ?? undefined,
      })),
      book.today,
    ),
    commission: each.commission,
    relationshipMonths: relationshipMonths(each, book) ?? null,
  };
}

function payoutLines(cases: readonly CollaborationCase[], book: OperationsBook): PayoutLine[] {
  const caseOf = new Map(cases.map((each) => [each.row.collab_id, each]));
  return book.payouts.map((row) => {
    const each = caseOf.get(row.collab_id);
    return {
      payout: wireRecord('Payouts', row, book.clock),
      state: row.state ?? 'planned',
      creatorId: each?.row.creator_id ?? '',
      creator: each?.creatorName ?? '',
      campaign: each?.campaignName ?? '',
      missing: missingFacts(row, each, book).map((fact) => ({
        fact,
        sentence: say(message(collaborationTexts.gate[fact], {}), book),
      })),
    };
  });
}

function earnedLines(cases: readonly CollaborationCase[], book: OperationsBook): EarnedLine[] {
  return cases.flatMap((each) =>
    openMoney(each, book).map(({ dueOn, ...money }) => ({
      ...money,
      collabId: each.row.collab_id,
      creator: each.creatorName,
      dueOn: dueOn === undefined ? '' : dayText(dueOn),
    })),
  );
}

function inquiryLines(book: OperationsBook): InquiryLine[] {
  return book.inquiries.map((row) => ({
    inquiry: wireRecord('Inquiries', row, book.clock),
    steps: openSteps(row, inquiryTimes(row)).map(({ step, dueAt }) => ({
      step,
      dueAt: slotText(dueAt, book.clock),
      isLate: dueAt < book.nowMs,
    })),
    apologisedFirst: apologisedFirst(inquiryTimes(row)),
    missingToClose: lackingToClose(row, book).map((fact) => say(fact, book)),
  }));
}

/** The pages of campaigns and of checks. */
function pageLines(book: OperationsBook): PageLine[] {
  const pages = [
    ...[...book.campaigns.values()].flatMap(({ landing_page }) => landing_page ?? []),
    ...book.pages.map(({ landing_page }) => landing_page),
  ];
  return [...new Set(pages)].map((landingPage) => ({ landingPage, ...scoreOf(landingPage, book) }));
}
