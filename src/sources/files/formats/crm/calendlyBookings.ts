import { formatNotes } from '../../../../messages/sourceTexts';
import { defineFormat } from '../../exportFormat';
import type { ExportRow } from '../../exportRow';
import { missingValue } from '../../refusals';
import { isSurveyHeader } from '../../tags/isSurveyHeader';
import { crmValues } from './crmValues';

const questions = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/**
 * Calendly's bookings: a row each, without a number, so that who booked and when makes one. A
 * rescheduled booking is a cancelled row and a new one. Answers are read only where the question
 * asks where somebody heard of the shop.
 */
export const calendlyBookings = defineFormat({
  id: 'calendlyBookings',
  label: { en: 'Calendly bookings', ko: 'Calendly 예약' },
  from: { en: 'Meetings > Export', ko: '미팅 > 내보내기' },
  tab: 'Conversions',
  row: 'booking',
  note: formatNotes.bookings,
  columns: {
    email: { kind: 'text', headers: ['Invitee Email'] },
    event: { kind: 'text', headers: ['Event Type Name'] },
    startsAt: { kind: 'text', headers: ['Start Date & Time'] },
    createdAt: { kind: 'instant', headers: ['Event Created Date & Time'] },
    canceled: { kind: 'flag', headers: ['Canceled', 'Cancelled'] },
    price: { kind: 'amount', headers: ['Event Price'] },
    currency: { kind: 'text', headers: ['Payment Currency'] },
    noShow: { kind: 'flag', headers: ['Marked as No-Show'] },
    ...(Object.fromEntries(
      questions.flatMap((number) => [
        [`question${number}`, { kind: 'text', headers: [`Question ${number}`] }],
        [`response${number}`, { kind: 'text', headers: [`Response ${number}`] }],
      ]),
    ) as { [key in AnswerField]: { kind: 'text'; headers: string[] } }),
  },
  needs: ['email', 'event', 'createdAt', 'canceled'],
  key: ['email', 'startsAt', 'createdAt'],
  record([booking], { digest }) {
    const occurredAtMs = booking.instant('createdAt');
    const email = booking.text('email').toLowerCase();
    if (email === '') return missingValue(booking, 'email');
    const revenue = booking.number('price');
    if (booking.problems.length > 0) return null;
    if (occurredAtMs === null) return missingValue(booking, 'createdAt');
    const isCanceled = booking.flag('canceled') === true;
    return crmValues(
      {
        id: `booking-${digest(`${email} ${occurredAtMs} ${booking.text('startsAt')}`)}`,
        kind: 'order',
        occurredAtMs,
        status: isCanceled ? 'cancelled' : 'valid',
        qualified: booking.flag('noShow') === true ? false : null,
        revenue,
        customer: email,
        leadId: '',
        survey: surveyOf(booking),
        items: [booking.text('event')],
      },
      booking,
      digest,
    );
  },
});

type AnswerField = `${'question' | 'response'}${(typeof questions)[number]}`;

function surveyOf(booking: Pick<ExportRow<AnswerField>, 'text'>): string {
  const asked = questions.find((number) => isSurveyHeader(booking.text(`question${number}`)));
  return asked === undefined ? '' : booking.text(`response${asked}`);
}
