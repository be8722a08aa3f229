import { payGateFacts } from '../../../src/domain/collaboration/payGate';
import { gateOf, hasKey, missingFacts, scoreOf } from '../../../src/job/operations/payFacts';
import type { Row } from '../../../src/workbook/schema/row';
import type { Book, BookRow } from '../../support/jobBook';
import { workOf } from './workOf';

type Change = Partial<Record<keyof Book, readonly BookRow[]>>;

const campaign = {
  campaign_id: 'spring',
  next_step: 'Order a sample',
  landing_page: 'https://shop.example/spring',
};
const terms = {
  collab_id: 'k',
  creator_id: 'mina',
  campaign_id: 'spring',
  stage: 'live',
  fee: 200,
  terms_evidence: 'https://mail.example/1',
};
const link = { campaign_id: 'spring', creator_id: 'mina', promo_code: 'MINA' };
const brief = { brief_id: 'b', campaign_id: 'spring', creator_id: 'mina', rights_months: 6 };
const delivered = {
  deliverable_id: 'd',
  collab_id: 'k',
  due_on: '2026-05-01',
  decision: 'approved',
  live_url: 'https://social.example/p',
  disclosure_ok: 'yes',
};
const checked = {
  landing_page: 'https://shop.example/spring/',
  checked_on: '2026-05-30',
  outsider: 'yes',
  seconds_to_price: 4,
  seconds_to_buy: 6,
  offer_matches: 'yes',
  phone_ok: 'yes',
  delivery_terms: 'yes',
  code_works: 'yes',
};
/** A page passes when three outsiders looked (operations.md). */
const thrice = (check: BookRow) => [check, check, check];
const payout = { payout_id: 'x', collab_id: 'k', kind: 'fee', amount: 200, state: 'planned' };

/** Everything that a payment asks for holds, but for what the test changes. */
function lacking(change: Change, place = 0, ofPayout: Partial<Row<'Payouts'>> = {}) {
  const { book, cases } = workOf({
    Settings: [{ key: 'currency', value: 'USD' }],
    Campaigns: [campaign],
    Creators: [{ creator_id: 'mina', platform: 'instagram' }],
    Posts: [
      { post_id: 'p', creator_id: 'mina', campaign_id: 'spring', published_at: '2026-05-01' },
    ],
    Links: [link],
    Briefs: [brief],
    Collaborations: [terms],
    Deliverables: [delivered],
    Payouts: [payout],
    Pages: thrice(checked),
    ...change,
  });
  const paid = { ...(book.payouts[place] as Row<'Payouts'>), ...ofPayout };
  return missingFacts(paid, cases[0], book);
}

/** operations.md: the eight facts before a payment; each alone shuts the gate. */
test.each<[string, Change, readonly string[]]>([
  ['all of them', {}, []],
  [
    'nobody knows what the viewer does next',
    { Campaigns: [{ ...campaign, next_step: ' ' }] },
    ['ten_second_answer'],
  ],
  ['no such campaign', { Campaigns: [] }, ['ten_second_answer', 'page_checked']],
  ['no terms', { Collaborations: [{ ...terms, terms_evidence: '' }] }, ['terms_kept']],
  [
    'nothing delivered',
    { Deliverables: [] },
    ['deliverable_approved', 'live_address', 'disclosure_checked'],
  ],
  [
    'not approved',
    { Deliverables: [{ ...delivered, decision: 'changes' }] },
    ['deliverable_approved'],
  ],
  [
    'one of two not approved',
    { Deliverables: [delivered, { ...delivered, deliverable_id: 'e', decision: '' }] },
    ['deliverable_approved'],
  ],
  ['no address', { Deliverables: [{ ...delivered, live_url: '' }] }, ['live_address']],
  [
    'the address of its post',
    {
      Deliverables: [{ ...delivered, live_url: '', post_id: 'p' }],
      Posts: [
        {
          post_id: 'p',
          creator_id: 'mina',
          campaign_id: 'spring',
          published_at: '2026-05-01',
          url: 'https://social.example/q',
        },
      ],
    },
    [],
  ],
  ['no label', { Deliverables: [{ ...delivered, disclosure_ok: 'no' }] }, ['disclosure_checked']],
  [
    'nobody looked for the label',
    { Deliverables: [{ ...delivered, disclosure_ok: '' }] },
    ['disclosure_checked'],
  ],
  ['no key', { Links: [] }, ['own_key']],
  [
    'a link without a key',
    { Links: [{ ...link, promo_code: '', url: 'https://shop.example' }] },
    ['own_key'],
  ],
  ['rights without an end', { Briefs: [{ ...brief, rights_months: '' }] }, ['rights_dated']],
  ['no months of rights', { Briefs: [{ ...brief, rights_months: 0 }] }, ['rights_dated']],
  ['rights by use', { Briefs: [{ ...brief, rights_months: '', rights_by_use: 'ad 6' }] }, []],
  ['no brief', { Briefs: [] }, ['rights_dated']],
  ['a page that nobody checked', { Pages: [] }, ['page_checked']],
  [
    'another page was checked',
    { Pages: thrice({ ...checked, landing_page: 'https://shop.example/other' }) },
    ['page_checked'],
  ],
  [
    'somebody who knows the shop checked it',
    { Pages: thrice({ ...checked, outsider: 'no' }) },
    ['page_checked'],
  ],
  [
    'the page of her link',
    {
      Campaigns: [{ ...campaign, landing_page: '' }],
      Links: [{ ...link, landing_page: 'https://shop.example/spring' }],
    },
    [],
  ],
  ['no page at all', { Campaigns: [{ ...campaign, landing_page: '' }] }, ['page_checked']],
])('a fee lacks: %s', (_, change, expected) => {
  expect(lacking(change)).toEqual(expected);
});

test('a payment for one deliverable asks of that one alone', () => {
  const Deliverables = [delivered, { ...delivered, deliverable_id: 'e', decision: 'changes' }];
  const Payouts = ['d', 'e'].map((deliverable_id) => ({
    ...payout,
    payout_id: deliverable_id,
    deliverable_id,
  }));
  expect(lacking({ Deliverables, Payouts }, 0)).toEqual([]);
  expect(lacking({ Deliverables, Payouts }, 1)).toEqual(['deliverable_approved']);
  expect(lacking({ Payouts: [{ ...payout, deliverable_id: 'gone' }] })).toEqual([
    'deliverable_approved',
    'live_address',
    'disclosure_checked',
  ]);
});

const bare: Change = {
  Campaigns: [{ campaign_id: 'spring' }],
  Links: [],
  Briefs: [],
  Deliverables: [],
  Pages: [],
  Collaborations: [{ ...terms, terms_evidence: '' }],
};

test.each(['kill_fee', 'adjustment'])('%s waits for terms alone', (kind) => {
  expect(lacking({ ...bare, Payouts: [{ ...payout, kind }] })).toEqual(['terms_kept']);
});

test('a product goes out before there is content', () => {
  expect(lacking({ ...bare, Payouts: [{ ...payout, kind: 'product' }] })).toEqual(
    payGateFacts.filter((fact) => !/deliverable|live|disclosure/.test(fact)),
  );
});

test('a payment of a collaboration that stands nowhere lacks everything', () => {
  const { book } = workOf({
    Payouts: [payout],
    Collaborations: [{ ...terms, collab_id: 'other' }],
  });
  expect(missingFacts(book.payouts[0] as Row<'Payouts'>, undefined, book)).toEqual([
    ...payGateFacts,
  ]);
});

/** 50 of 200 are due before the post: what of it is not yet approved may be, whoever planned it in parts. */
test.each<[string, BookRow[], number, boolean]>([
  ['the part itself', [{ amount: 50 }], 0, true],
  ['a cent more', [{ amount: 50.01 }], 0, false],
  ['two halves, one of them out', [{ amount: 25, state: 'exported' }, { amount: 25 }], 1, true],
  ['the rest beside a part that is out', [{ amount: 50, state: 'paid' }, { amount: 10 }], 1, false],
  [
    'the rest beside a part that is approved',
    [{ amount: 50, state: 'approved' }, { amount: 10 }],
    1,
    false,
  ],
  ['a part beside one that is only planned', [{ amount: 50 }, { amount: 50 }], 1, true],
  [
    'a part beside one that was cancelled',
    [{ amount: 50, state: 'cancelled' }, { amount: 50 }],
    1,
    true,
  ],
  [
    'a part beside a bonus',
    [{ amount: 50, kind: 'bonus', state: 'paid' }, { amount: 50 }],
    1,
    true,
  ],
  [
    'a part without a state beside one that is out',
    [
      { amount: 50, state: 'paid' },
      { amount: 10, state: '' },
    ],
    1,
    false,
  ],
  // A part that stands approved is not shut again by one that came after it
  [
    'an approved part before another',
    [
      { amount: 50, state: 'approved' },
      { amount: 50, state: 'paid' },
    ],
    0,
    true,
  ],
  [
    'an approved part after another',
    [
      { amount: 50, state: 'paid' },
      { amount: 50, state: 'approved' },
    ],
    1,
    false,
  ],
])('before the post: %s', (_, rows, place, isDue) => {
  const Payouts = rows.map((row, at) => ({ ...payout, payout_id: `x${at}`, ...row }));
  const Collaborations = [{ ...terms, fee_before_share: 0.25 }];
  const missing = lacking({ Deliverables: [], Payouts, Collaborations }, place);
  expect(missing.length === 0).toBe(isDue);
});

test('a reason opens the gate and names what it passed over; missing facts stay missing', () => {
  const reasons = (ofPayout: string, ofTerms: string) => {
    const { book, cases } = workOf({
      Collaborations: [{ ...terms, override_reason: ofTerms }],
      Payouts: [{ ...payout, override_reason: ofPayout }],
    });
    const [paid] = book.payouts;
    const gate = gateOf(paid as Row<'Payouts'>, cases[0], book);
    return [gate.open, missingFacts(paid as Row<'Payouts'>, cases[0], book).length];
  };
  expect(reasons('', '')).toEqual([false, 7]);
  expect(reasons('agreed by phone', '')).toEqual([true, 7]);
  expect(reasons('', 'agreed by phone')).toEqual([true, 7]);
});

test.each([
  ['utm_content', true],
  ['utm_id', true],
  ['promo_code', true],
  ['landing_page', true],
  ['item_keys', true],
  ['utm_source', false],
])('a link with %s alone is a key: %p', (key, expected) => {
  const { book } = workOf({
    Links: [{ campaign_id: 'spring', creator_id: 'mina', [key]: 'https://x.example/1' }],
  });
  expect(hasKey(book.links[0] as Row<'Links'>)).toBe(expected);
});

/** operations.md: 3 points each for price and way to buy within seven seconds, 1 for each other yes. */
test.each<[string, BookRow, number]>([
  ['all is well', {}, 10],
  ['seven seconds are quick', { seconds_to_price: 7, seconds_to_buy: 7 }, 10],
  ['the price takes long', { seconds_to_price: 8 }, 7],
  ['nobody timed the price', { seconds_to_price: '' }, 7],
  ['the way to buy takes long', { seconds_to_buy: 8 }, 7],
  ['nobody timed the way to buy', { seconds_to_buy: '' }, 7],
  ['another offer', { offer_matches: 'no' }, 9],
  ['nobody looked at the offer', { offer_matches: '' }, 9],
  ['bad on a phone', { phone_ok: 'no' }, 9],
  ['no terms of delivery', { delivery_terms: 'no' }, 9],
  ['the code fails', { code_works: 'no' }, 9],
  ['no outsider looked', { outsider: 'no' }, 4],
  ['nobody said who looked', { outsider: '' }, 4],
  ['long ago', { checked_on: '2025-01-01' }, 0],
  ['another page', { landing_page: 'https://shop.example/other' }, 0],
])('a page: %s', (_, change, points) => {
  const { book } = workOf({ Pages: thrice({ ...checked, ...change }) });
  expect(scoreOf('https://shop.example/spring', book).points).toBe(points);
});
