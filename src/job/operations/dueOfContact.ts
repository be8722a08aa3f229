import { giftDays, mostReminders } from '../../domain/outreach/contactPlan';
import { message } from '../../ground/text/text';
import { choiceText } from '../../messages/choiceText';
import { dutyTexts } from '../../messages/dutyTexts';
import { messageMoments } from '../../workbook/schema/choices';
import type { CaseDue } from './caseDue';
import type { CollaborationCase } from './collaborationCase';
import type { OperationsBook } from './operationsBook';

const firstWaitDays = 4;
const furtherWaitDays = 5;

/** Whom to write to again, which parcel to ask about, and the next steps that people set themselves. */
export function dueOfContact(each: CollaborationCase, book: OperationsBook): CaseDue[] {
  if (each.checked.stage === 'closed') return [];
  const due = [...replyDue(each, book), ...giftDue(each, book)];
  return due.length > 0 ? due : nextStepDue(each, book);
}

function replyDue({ row, checked }: CollaborationCase, { today }: OperationsBook): CaseDue[] {
  const { last_contact_on: since } = row;
  if (checked.stage !== 'contacted' || since === null) return [];
  const reminders = row.reminders ?? 0;
  const dueOn = row.next_on ?? since + (reminders === 0 ? firstWaitDays : furtherWaitDays);
  if (dueOn > today) return [];
  const day = { day: since };
  if (reminders >= mostReminders) {
    const what = message(dutyTexts.giveUp, {});
    return [
      { kind: 'reply', dueOn, what, why: message(dutyTexts.giveUpWhy, { day }), template: '' },
    ];
  }
  return [
    {
      kind: 'reply',
      dueOn,
      what: message(dutyTexts.remind, {}),
      why: message(dutyTexts.remindWhy, { day, number: reminders + 1 }),
      template: reminders === 0 ? 'follow_up' : 'last_try',
    },
  ];
}

function giftDue({ row, checked }: CollaborationCase, { today }: OperationsBook): CaseDue[] {
  const { shipped_on: shippedOn } = row;
  if (checked.stage !== 'shipped' || shippedOn === null) return [];
  const asked = row.last_contact_on ?? shippedOn;
  const days = giftDays.filter((after) => shippedOn + after <= today).pop();
  if (days === undefined || asked >= shippedOn + days) return [];
  const why = message(dutyTexts.giftWhy, { day: { day: shippedOn } });
  return [
    {
      kind: 'delivery',
      dueOn: shippedOn + days,
      what: message(dutyTexts.gift, {}),
      why,
      template: 'draft_reminder',
    },
  ];
}

function nextStepDue({ row }: CollaborationCase, { today }: OperationsBook): CaseDue[] {
  const { next_on: dueOn, next_step: step } = row;
  if (dueOn === null || dueOn > today) return [];
  const template = messageMoments.find((moment) => moment === step) ?? '';
  const named = template === '' ? step : message(choiceText('moment', template), {});
  const what =
    named === null
      ? message(dutyTexts.nextStepUnnamed, {})
      : message(dutyTexts.nextStep, { step: named });
  const why = message(dutyTexts.nextStepWhy, { day: { day: dueOn } });
  return [{ kind: 'next_step', dueOn, what, why, template }];
}
