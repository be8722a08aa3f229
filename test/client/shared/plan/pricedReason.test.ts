import { pricedReason } from '../../../../src/client/shared/plan/pricedReason';
import { message, say } from '../../../../src/ground/text/text';
import { budgetTexts } from '../../../../src/messages/budgetTexts';

const euros = (amount: number) => `€${amount}`;

test.each([
  [
    message(budgetTexts.pays, { value: 621, fee: 294, ceiling: 580 }),
    'expected to pay: the first post brings €621 for €294; worth up to €580 a post',
  ],
  [message(budgetTexts.stop, {}), 'stop: no posts next month'],
])('amounts of a reason say their currency', (why, told) => {
  expect(say(pricedReason(why, euros), 'en')).toBe(told);
});
