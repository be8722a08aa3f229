import { rightsPlaceLabel, rightsPlaces } from '../../domain/brief/contentRights';
import type { Moment } from '../../domain/outreach/contactPlan';
import { mostReminders } from '../../domain/outreach/contactPlan';
import type { AgreedTerms } from '../../domain/papers/agreementPaper';
import { isBlank } from '../../ground/cells/isBlank';
import { joinedMessages } from '../../ground/text/joinedMessages';
import { type Day, type Message, message } from '../../ground/text/text';
import { choiceText } from '../../messages/choiceText';
import { paperTexts as texts } from '../../messages/paperTexts';
import type { Row } from '../../workbook/schema/row';
import type { CollaborationCase } from './collaborationCase';
import { awaitsDecision, usualReviewDays } from './dueOfWork';
import { moneyText } from './moneyText';
import { usualPayDays } from './openMoney';
import type { OperationsBook } from './operationsBook';
import { pieceText } from './pieceText';

/** Who acts next, and since which day; undefined when the day is unknown. */
export interface Waiting {
  readonly waitsFor: 'us' | 'creator' | 'nobody';
  readonly since: number | undefined;
}

/** Who has to act next in a collaboration. */
export function waitingOf({ row, checked, deliverables }: CollaborationCase): Waiting {
  const waitingDraft = deliverables.find(awaitsDecision);
  const told = (waitsFor: Waiting['waitsFor'], day: number | null): Waiting => ({
    waitsFor,
    since: day ?? undefined,
  });
  switch (checked.stage) {
    case 'closed':
      return told('nobody', null);
    case 'contacted':
      return told('creator', row.last_contact_on);
    case 'agreed':
    case 'shipped':
      return waitingDraft
        ? told('us', waitingDraft.submitted_on)
        : told('creator', row.shipped_on ?? row.agreed_on);
    case 'creating':
      return waitingDraft
        ? told('us', waitingDraft.submitted_on)
        : told('creator', row.last_contact_on);
    default:
      return told('us', row.last_contact_on);
  }
}

/** The message that fits a collaboration now; '' for none. */
export function momentOf(each: CollaborationCase): Moment | '' {
  const { row, checked, brief, deliverables, payouts } = each;
  const reminders = row.reminders ?? 0;
  const decided = deliverables.find(({ decision }) => decision === 'changes');
  switch (checked.stage) {
    case 'found':
    case 'shortlisted':
      return 'invite';
    case 'contacted':
      if (reminders >= mostReminders) return '';
      return reminders === 0 ? 'follow_up' : 'last_try';
    case 'talking':
      return 'yes_terms';
    case 'agreed':
      return brief === undefined ? 'yes_terms' : 'brief';
    case 'shipped':
      return 'shipped';
    case 'creating':
      if (decided) return 'changes';
      return deliverables.some(({ decision }) => decision === 'approved')
        ? 'approved'
        : 'draft_reminder';
    case 'live':
      return 'numbers_please';
    case 'reported':
      return payouts.some(({ state }) => state === 'paid') ? 'renew' : 'recap';
    default:
      return '';
  }
}

const daysPerMonth = 365.25 / 12;

/** Months since the first agreement with the creator of a collaboration; undefined before it. */
export function relationshipMonths(
  { row }: CollaborationCase,
  { collaborations, today }: Pick<OperationsBook, 'collaborations' | 'today'>,
): number | undefined {
  const days = collaborations
    .filter(({ creator_id }) => creator_id === row.creator_id)
    .flatMap(({ agreed_on }) => (agreed_on === null ? [] : [agreed_on]));
  const first = Math.min(...days);
  return first > today ? undefined : Math.floor((today - first) / daysPerMonth);
}

/** The terms of a collaboration in messages, from its row, its deliverables and its brief. */
export function agreedTerms(each: CollaborationCase, { settings }: OperationsBook): AgreedTerms {
  const { row, brief, deliverables } = each;
  const dues = deliverables.map((deliverable) =>
    message(texts.windowLine, {
      what: pieceText(deliverable),
      day: { day: deliverable.due_on },
    }),
  );
  return {
    brand: settings.brand ?? '',
    creator: each.creatorName,
    campaign: each.campaignName,
    deliverables: plain(row.deliverables_text),
    window: [...dues, ...when(row.keep_until, (day) => message(texts.keepLine, { day }))].slice(
      0,
      dues.length === 0 ? 0 : undefined,
    ),
    pay: payLines(each, settings.currency),
    rights: rightsLines(brief),
    disclosure: plain(brief?.disclosure ?? null),
    review:
      row.review_days === null && row.rounds === null
        ? []
        : [
            message(texts.reviewLine, {
              days: row.review_days ?? usualReviewDays,
              rounds: row.rounds ?? 2,
            }),
          ],
    exclusivity: when(row.exclusive_until, (day) => message(texts.exclusiveLine, { day })),
    killFee:
      row.kill_fee_share === null
        ? []
        : [message(texts.killLine, { share: percent(row.kill_fee_share) })],
  };
}

function payLines({ row }: CollaborationCase, currency: string | null): Message[] {
  const days = row.pay_days ?? usualPayDays;
  const { fee, commission_share: share } = row;
  const commission =
    row.commission_base === 'margin' ? texts.commissionOfMarginLine : texts.commissionLine;
  return [
    ...(fee ? [message(texts.feeLine, { amount: moneyText(fee, currency), days })] : []),
    ...(fee && row.fee_before_share
      ? [message(texts.feeBeforeLine, { share: percent(row.fee_before_share) })]
      : []),
    ...(share ? [message(commission, { share: percent(share), days })] : []),
    ...(share && row.commission_days !== null
      ? [message(texts.commissionDaysLine, { days: row.commission_days })]
      : []),
    ...bonusLines(row, currency),
    ...(row.payment_model === 'barter' ? [message(texts.productLine, {})] : []),
  ];
}

/** The bonus rule as money will follow it: once or for each one above, up to its cap. */
function bonusLines(row: Row<'Collaborations'>, currency: string | null): Message[] {
  const { bonus_amount: amount, bonus_cap: cap, bonus_per: per, bonus_from: from } = row;
  if (!amount) return [];
  const rule = {
    amount: moneyText(amount, currency),
    from: from ?? 0,
    metric: message(choiceText('bonusMetric', row.bonus_metric ?? 'orders'), {}),
  };
  return [
    message(per === 'each_unit' ? texts.bonusEachLine : texts.bonusOnceLine, rule),
    ...(cap === null ? [] : [message(texts.bonusCapLine, { amount: moneyText(cap, currency) })]),
  ];
}

function rightsLines(brief: CollaborationCase['brief']): Message[] {
  if (brief === undefined || !((brief.rights_months ?? 0) > 0))
    return plain(brief?.rights_by_use ?? null);
  const places = brief.rights_where ?? [];
  // Rights without a place are agreed for nothing in particular: the page says so.
  const where =
    places.length === 0 ? message(texts.open, {}) : joinedMessages(places.map(placeText), ', ');
  const may =
    brief.may_edit === null
      ? []
      : [message(brief.may_edit ? texts.editLine : texts.noEditLine, {})];
  return [message(texts.rightsLine, { where, months: brief.rights_months ?? 0 }), ...may];
}

/** A use of the content in words; one that somebody typed stands as it is. */
function placeText(place: string): Message {
  const known = rightsPlaces.find((each) => each === place);
  return known === undefined
    ? message(texts.asWritten, { text: place })
    : message(rightsPlaceLabel(known), {});
}

function plain(text: string | null): Message[] {
  return text === null || isBlank(text) ? [] : [message(texts.asWritten, { text })];
}

function when(day: number | null, told: (day: Day) => Message): Message[] {
  return day === null ? [] : [told({ day })];
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
