import { runBook } from '../../support/jobBook';
import { moneyBook } from './moneyBook';

/**
 * `conversion kind day creator campaign post evidence timing flags`, - = blank: read off the book by the
 * contract of attribution (design section 5 and 10.8 to 10.15). Refunds have no row of their own.
 */
const expected = `
early          order 04-30 ana spring   -  code     early     -
plain          order 05-02 ana spring   a1 code     in_window -
part-back      order 05-03 ana spring   a1 code     in_window -
all-back       order 05-04 ana spring   a1 code     in_window refunded_in_full
goods          order 05-05 ana spring   a1 code     in_window -
unpaid         order 05-05 -   -        -  excluded -         unpaid
cancelled      order 05-05 -   -        -  excluded -         -
copied         order 05-06 ana spring   a1 code     in_window copy
late           order 05-08 ana spring   a1 code     late      -
nobody         order 05-06 -   -        -  none     -         -
own-margin     order 05-12 ana summer   a2 utm      in_window -
own-window     order 05-20 ana summer   a2 utm      in_window -
ben-code       order 05-04 ben spring   b1 code     in_window -
ben-item       order 05-05 ben spring   b1 item     in_window -
ben-page       order 05-09 ben spring   b1 landing  in_window -
ben-survey     order 05-09 ben spring   b1 survey   in_window -
ben-open       order 05-29 ben spring   b2 code     in_window -
lead-good      lead  05-06 cho waitlist c1 utm      in_window -
lead-poor      lead  05-07 cho waitlist c1 utm      in_window -
lead-unjudged  lead  05-07 cho waitlist c1 utm      in_window -
lead-late      lead  05-30 cho waitlist c1 utm      late      -
from-lead      order 05-25 cho waitlist c1 utm      in_window from_lead
before-lead    order 05-06 -   -        -  none     -         before_lead
in-store       order 05-08 cho store    c2 code     in_window measured_by_reports
`;

test('every conversion has its creator, evidence and timing', () => {
  const lines = runBook(moneyBook)
    .tab('Credits')
    .map((credit) => ({ ...credit, occurred_at: String(credit.occurred_at).slice(5, 10) }))
    .map((credit) => Object.values(credit).map((cell) => (cell === '' ? '-' : cell)));
  const wanted = expected
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/));
  expect(lines).toEqual(wanted);
});
