import { paypalFiles } from '../../../domain/payouts/paypalFile';
import { message, say } from '../../../ground/text/text';
import { collaborationCases } from '../../../job/operations/collaborationCase';
import { collaborationTexts as texts } from '../../../messages/collaborationTexts';
import type { InputOf, ResultOf } from '../../../shared/endpoints';
import { records } from '../../../workbook/read/records';
import { openWorkbook } from '../../tabs/openWorkbook';
import { inputReader } from '../readInput';
import { serverBook } from './serverBook';

/** Approved payments for a payment file; e-mail addresses come from Contacts and go into the PayPal file alone. */
export function exportPayouts(input: InputOf<'exportPayouts'>): ResultOf<'exportPayouts'> {
  const ids = new Set(inputReader(input).texts('payoutIds', 5000));
  const workbook = openWorkbook();
  const book = serverBook(workbook);
  const caseOf = new Map(collaborationCases(book).map((each) => [each.row.collab_id, each]));
  const emails = new Map(
    records(workbook.table('Contacts')).flatMap(({ creator_id, channel, contact }) =>
      channel === 'email' && contact !== null ? [[creator_id, contact] as const] : [],
    ),
  );
  const asked = book.payouts.filter(({ payout_id }) => ids.has(payout_id));
  const approved = asked.filter(({ state }) => state === 'approved' || state === 'exported');
  const lines = approved.map((payout) => {
    const each = caseOf.get(payout.collab_id);
    return {
      payoutId: payout.payout_id,
      creatorId: each?.row.creator_id ?? '',
      creator: each?.creatorName ?? '',
      amount: payout.net ?? payout.amount,
      currency: payout.currency ?? book.settings.currency ?? '',
      reference: payout.reference ?? payout.payout_id,
    };
  });
  const payable = lines.filter(({ creatorId, amount }) => emails.has(creatorId) && amount > 0);
  const sentence = (
    text: typeof texts.notApproved | typeof texts.noMailAddress | typeof texts.nothingToPay,
  ) => say(message(text, {}), book.language);
  return {
    lines,
    paypal: paypalFiles(
      payable.map(({ payoutId, creatorId, amount, currency, reference }) => ({
        email: emails.get(creatorId) ?? '',
        amount,
        currency,
        customerId: payoutId,
        note: reference,
      })),
    ),
    leftOut: [
      ...asked
        .filter((payout) => !approved.includes(payout))
        .map(({ payout_id }) => ({ payoutId: payout_id, sentence: sentence(texts.notApproved) })),
      ...lines
        .filter((line) => !payable.includes(line))
        .map(({ payoutId, amount }) => ({
          payoutId,
          sentence: sentence(amount > 0 ? texts.noMailAddress : texts.nothingToPay),
        })),
    ],
  };
}
