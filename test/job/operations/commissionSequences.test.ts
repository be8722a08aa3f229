import fc from 'fast-check';
import { type BookRow, runBook, total } from '../../support/jobBook';

/** What happens to one order; cents. */
interface OrderFate {
  readonly cents: number;
  readonly refunds: readonly number[];
  readonly isCancelled: boolean;
  /** Another creator's link stands on it, too. */
  readonly isClaimed: boolean;
  /** With a code of hers that ended when day 10 began. */
  readonly isOldCode: boolean;
  /** Days after the post: the window is 7 days, commission runs 20, the refund period 14; the run is on day 31. */
  readonly day: number;
}

interface PaymentFate {
  readonly kind: 'commission' | 'kill_fee' | 'adjustment' | 'fee';
  readonly cents: number;
  readonly state: 'planned' | 'approved' | 'exported' | 'paid' | 'cancelled';
}

const orderFate: fc.Arbitrary<OrderFate> = fc.record({
  cents: fc.integer({ min: 1, max: 50_000 }),
  refunds: fc.array(fc.integer({ min: 1, max: 30_000 }), { maxLength: 3 }),
  isCancelled: fc.boolean(),
  isClaimed: fc.boolean(),
  isOldCode: fc.boolean(),
  day: fc.integer({ min: 1, max: 29 }),
});

const paymentFate: fc.Arbitrary<PaymentFate> = fc.record({
  // Twice, so that most payments touch the balance.
  kind: fc.constantFrom('commission', 'commission', 'kill_fee', 'adjustment', 'fee'),
  cents: fc.integer({ min: -5000, max: 20_000 }),
  state: fc.constantFrom('planned', 'approved', 'exported', 'paid', 'cancelled'),
});

const dayText = (day: number) => new Date(Date.UTC(2026, 4, 1 + day)).toISOString().slice(0, 10);

/** An order, then its refunds, each a row of its own. */
function rowsOf(order: OrderFate, at: number): BookRow[] {
  const { cents, refunds, isCancelled, isClaimed, isOldCode, day } = order;
  const row = {
    conversion_id: `o${at}`,
    kind: 'order',
    occurred_at: `${dayText(day)}T12:00`,
    promo_code: isOldCode ? 'OLDMINA' : 'MINA',
    utm_content: isClaimed ? 'joon_1' : '',
    status: isCancelled ? 'cancelled' : '',
  };
  return [
    { ...row, revenue: cents / 100 },
    ...refunds.map((refund) => ({ ...row, status: '', revenue: -refund / 100 })),
  ];
}

/** Cancelled ones, those after the commission's days and those with an ended code earn no line. */
function hasLine({ isCancelled, day, isOldCode }: OrderFate): boolean {
  // The post went out at ten, orders come at noon: on day 20 the twenty days are over.
  return !isCancelled && day < 20 && !(isOldCode && day >= 10);
}

const leftCents = ({ cents, refunds }: OrderFate) => cents - sum(refunds);

/** By hand: a tenth of what is left of the order, half a cent goes up. */
function earnedCents(order: OrderFate): number {
  const left = leftCents(order);
  return !hasLine(order) || left <= 0 ? 0 : Math.floor((left + 5) / 10);
}

function isDue({ isClaimed, day }: OrderFate): boolean {
  return !isClaimed && day + 14 <= 31;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function bookOf(orders: readonly OrderFate[], payments: readonly PaymentFate[], seed: number) {
  const conversions = orders.flatMap(rowsOf);
  // Rows come in any order: exports are not sorted.
  const turn = conversions.length === 0 ? 0 : seed % conversions.length;
  return {
    Settings: [
      { key: 'currency', value: 'USD' },
      { key: 'refund_days', value: 14 },
      { key: 'gross_margin', value: 0.5 },
    ],
    Campaigns: [{ campaign_id: 'spring', window_days: 7 }],
    Creators: [
      { creator_id: 'mina', platform: 'instagram', name: 'Mina' },
      { creator_id: 'joon', platform: 'instagram' },
    ],
    Posts: [
      {
        post_id: 'p1',
        creator_id: 'mina',
        campaign_id: 'spring',
        published_at: '2026-05-01T10:00',
      },
    ],
    Links: [
      { campaign_id: 'spring', creator_id: 'mina', promo_code: 'MINA' },
      {
        campaign_id: 'spring',
        creator_id: 'mina',
        promo_code: 'OLDMINA',
        code_valid_to: dayText(10),
      },
      { campaign_id: 'spring', creator_id: 'joon', utm_content: 'joon_1' },
    ],
    Collaborations: [
      {
        collab_id: 'k',
        creator_id: 'mina',
        campaign_id: 'spring',
        stage: 'live',
        owner: 'Jo',
        commission_share: 0.1,
        commission_days: 20,
        terms_evidence: 'https://mail.example/1',
      },
    ],
    Conversions: [...conversions.slice(turn), ...conversions.slice(0, turn)],
    Payouts: payments.map(({ kind, cents, state }, at) => ({
      payout_id: `x${at}`,
      collab_id: 'k',
      kind,
      amount: cents / 100,
      state,
      paid_on: state === 'paid' ? '2026-05-30' : '',
    })),
  };
}

/** The amount in a sentence such as "Plan the commission of USD 1,250.50", in cents; 0 without one. */
function centsIn(sentence: unknown): number {
  const [, amount = '0'] = /USD ([\d,.]+)/.exec(String(sentence ?? '')) ?? [];
  return Math.round(Number(amount.replace(/,/g, '')) * 100);
}

test('whatever happens to orders and payments, what is paid and what is owed is what was earned', () => {
  fc.assert(
    fc.property(
      fc.array(orderFate, { maxLength: 6 }),
      fc.array(paymentFate, { maxLength: 4 }),
      fc.nat(20),
      (orders, payments, seed) => {
        const { tab } = runBook(bookOf(orders, payments, seed));
        const due = sum(orders.filter(isDue).map(earnedCents));
        const held = sum(orders.filter((order) => !isDue(order)).map(earnedCents));
        const inState = (states: readonly string[], kinds: readonly string[] = ['commission']) =>
          sum(
            payments
              .filter(({ state, kind }) => states.includes(state) && kinds.includes(kind))
              .map(({ cents }) => cents),
          );
        const paid = inState(['paid']);
        const isVoid = (order: OrderFate) => hasLine(order) && leftCents(order) <= 0;

        const lines = tab('Commissions');
        const cents = (state: string) =>
          Math.round(
            100 *
              total(
                lines.filter((line) => line.state === state),
                'amount',
              ),
          );
        expect([cents('due'), cents('held'), cents('void')]).toEqual([due, held, 0]);
        expect(lines.filter(({ state }) => state === 'void')).toHaveLength(
          orders.filter(isVoid).length,
        );
        // The whole commission is spend, once; so is what was paid for a stop or as a correction.
        const beside = inState(['paid'], ['kill_fee', 'adjustment']);
        expect(Math.round(100 * total(tab('Looker'), 'spend'))).toBe(due + held + beside);

        const owed = due - paid - inState(['planned', 'approved', 'exported']);
        const asked = tab('Today').find(({ what }) => String(what).startsWith('Plan the comm'));
        expect(centsIn(asked?.what)).toBe(Math.max(0, owed));
        const told = tab('Health').find(({ found }) =>
          String(found).includes('beyond what is due'),
        );
        expect(centsIn(told?.found)).toBe(Math.max(0, paid - due));
      },
    ),
    { numRuns: 150 },
  );
});
