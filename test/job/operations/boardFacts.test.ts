import { type Message, message, say } from '../../../src/ground/text/text';
import {
  agreedTerms,
  momentOf,
  relationshipMonths,
  waitingOf,
} from '../../../src/job/operations/boardFacts';
import { rightsTexts } from '../../../src/messages/rightsTexts';
import type { Book, BookRow } from '../../support/jobBook';
import { workOf } from './workOf';

type Change = Partial<Record<keyof Book, readonly BookRow[]>>;

/** The run is on 1 June 2026. */
function work(ofTerms: BookRow, change: Change = {}) {
  const { book, cases } = workOf({
    Settings: [
      { key: 'currency', value: 'USD' },
      { key: 'brand', value: 'North' },
    ],
    Campaigns: [{ campaign_id: 'spring', name: 'Spring' }],
    Creators: [{ creator_id: 'mina', name: 'Mina', platform: 'instagram' }],
    Collaborations: [{ collab_id: 'k', creator_id: 'mina', campaign_id: 'spring', ...ofTerms }],
    ...change,
  });
  const [each] = cases;
  if (each === undefined) throw new Error('no case');
  return { each, book };
}

const dayOf = (text: string) => Date.parse(text) / 86_400_000;
const piece = (more: BookRow): BookRow => ({
  deliverable_id: 'd',
  collab_id: 'k',
  due_on: '2026-07-01',
  ...more,
});
const waitingDraft = piece({ submitted_on: '2026-05-30' });
const talked = { last_contact_on: '2026-05-20' };
const terms = { agreed_on: '2026-05-10', terms_evidence: 'https://m.example' };
const sent = { ...terms, shipped_on: '2026-05-15' };

test.each<[string, BookRow, readonly BookRow[], string, string | undefined]>([
  ['found', { stage: 'found' }, [], 'us', undefined],
  ['contacted', { stage: 'contacted', ...talked }, [], 'creator', '2026-05-20'],
  ['talking', { stage: 'talking', ...talked }, [], 'us', '2026-05-20'],
  ['agreed', { stage: 'agreed', ...terms, ...talked }, [], 'creator', '2026-05-10'],
  ['agreed on an unknown day', { stage: 'agreed', ...talked }, [], 'creator', undefined],
  ['shipped', { stage: 'shipped', ...sent, ...talked }, [], 'creator', '2026-05-15'],
  ['creating', { stage: 'creating', ...talked }, [], 'creator', '2026-05-20'],
  ['a draft that waits', { stage: 'creating', ...talked }, [waitingDraft], 'us', '2026-05-30'],
  [
    'a draft that is decided',
    { stage: 'creating', ...talked },
    [{ ...waitingDraft, decision: 'changes' }],
    'creator',
    '2026-05-20',
  ],
  ['live', { stage: 'live', ...talked }, [], 'us', '2026-05-20'],
  ['closed', { stage: 'closed', outcome: 'ended', ...talked }, [], 'nobody', undefined],
])('who acts next: %s', (_, ofTerms, Deliverables, waitsFor, since) => {
  expect(waitingOf(work(ofTerms, { Deliverables }).each)).toEqual({
    waitsFor,
    since: since === undefined ? undefined : dayOf(since),
  });
});

const brief = { brief_id: 'b', campaign_id: 'spring' };
const paid = { payout_id: 'x', collab_id: 'k', kind: 'fee', amount: 1, state: 'paid' };
const post = {
  post_id: 'p',
  creator_id: 'mina',
  campaign_id: 'spring',
  published_at: '2026-05-01',
};

test.each<[string, BookRow, Change, string]>([
  ['found', { stage: 'found' }, {}, 'invite'],
  ['shortlisted', { stage: 'shortlisted' }, {}, 'invite'],
  ['contacted', { stage: 'contacted' }, {}, 'follow_up'],
  ['reminded once', { stage: 'contacted', reminders: 1 }, {}, 'last_try'],
  ['reminded twice', { stage: 'contacted', reminders: 2 }, {}, ''],
  ['talking', { stage: 'talking' }, { Briefs: [brief] }, 'yes_terms'],
  ['agreed without a brief', { stage: 'agreed' }, {}, 'yes_terms'],
  ['agreed with one', { stage: 'agreed' }, { Briefs: [brief] }, 'brief'],
  ['shipped', { stage: 'shipped' }, {}, 'shipped'],
  ['creating', { stage: 'creating' }, { Deliverables: [piece({})] }, 'draft_reminder'],
  [
    'changes asked, another one approved',
    { stage: 'creating' },
    {
      Deliverables: [
        piece({ decision: 'approved' }),
        piece({ deliverable_id: 'e', decision: 'changes' }),
      ],
    },
    'changes',
  ],
  [
    'one of two approved',
    { stage: 'creating' },
    { Deliverables: [piece({ decision: 'approved' }), piece({ deliverable_id: 'e' })] },
    'approved',
  ],
  ['live', { stage: 'live' }, { Posts: [post] }, 'numbers_please'],
  [
    'reported, unpaid',
    { stage: 'reported' },
    { Payouts: [{ ...paid, state: 'planned' }] },
    'recap',
  ],
  [
    'reported, one payment made',
    { stage: 'reported' },
    { Payouts: [{ ...paid, payout_id: 'y', state: 'planned' }, paid] },
    'renew',
  ],
  ['closed', { stage: 'closed', outcome: 'ended' }, {}, ''],
])('the message that fits: %s', (_, ofTerms, change, moment) => {
  expect(momentOf(work(ofTerms, change).each)).toBe(moment);
});

/** A month is 30.4375 days; 1 June 2026 is 365 days after 1 June 2025 (11.99 months) and 366 after 31 May. */
test.each<[string, readonly BookRow[], number | undefined]>([
  ['never', [{}], undefined],
  ['a year ago, but for hours', [{ agreed_on: '2025-06-01' }], 11],
  ['a year and a day ago', [{ agreed_on: '2025-05-31' }], 12],
  ['today', [{ agreed_on: '2026-06-01' }], 0],
  ['not before tomorrow', [{ agreed_on: '2026-06-02' }], undefined],
  ['earlier in another campaign', [{ agreed_on: '2026-05-01' }, { agreed_on: '2025-05-31' }], 12],
  [
    'another creator’s',
    [{ agreed_on: '2026-05-01' }, { agreed_on: '2025-05-31', creator_id: 'joon' }],
    1,
  ],
])('months since the first agreement: %s', (_, rows, expected) => {
  const { each, book } = work(
    {},
    {
      Collaborations: rows.map((row, at) => ({
        collab_id: `k${at}`,
        creator_id: 'mina',
        campaign_id: `c${at}`,
        ...row,
      })),
    },
  );
  expect(relationshipMonths(each, book)).toBe(expected);
});

describe('the terms of an agreement', () => {
  const english = (lines: readonly Message[]) => lines.map((line) => say(line, 'en'));
  const termsOf = (ofTerms: BookRow, change: Change = {}) => {
    const { each, book } = work(ofTerms, change);
    return agreedTerms(each, book);
  };

  test('between whom; nothing agreed is an empty point', () => {
    expect(termsOf({})).toEqual({
      brand: 'North',
      creator: 'Mina',
      campaign: 'Spring',
      deliverables: [],
      window: [],
      pay: [],
      rights: [],
      disclosure: [],
      review: [],
      exclusivity: [],
      killFee: [],
    });
    expect(termsOf({}, { Settings: [{ key: 'currency', value: 'USD' }] }).brand).toBe('');
  });

  test('what is made and when it is posted; how long it stays says nothing of when', () => {
    const made = { deliverables_text: 'Two reels', keep_until: '2026-12-31' };
    const Deliverables = [
      piece({ platform: 'instagram', format: 'reel', due_on: '2026-06-10' }),
      piece({ deliverable_id: 'second', due_on: '2026-06-20' }),
    ];
    const { deliverables, window } = termsOf(made, { Deliverables });
    expect(english(deliverables)).toEqual(['Two reels']);
    expect(english(window)).toEqual([
      'Instagram Reel: live on 2026-06-10',
      'second: live on 2026-06-20',
      'Stays online until 2026-12-31',
    ]);
    expect(termsOf(made).window).toEqual([]);
    expect(termsOf({ deliverables_text: '   ' }).deliverables).toEqual([]);
  });

  /** Thirty days where the terms say nothing (openMoney). */
  test.each<[BookRow, string[]]>([
    [{ fee: 1250.5 }, ['Fee USD 1,250.50, within 30 days']],
    [
      { fee: 1000, fee_before_share: 0.335, pay_days: 14 },
      ['Fee USD 1,000, within 14 days', '33.5% of the fee before posting'],
    ],
    [{ fee_before_share: 0.5 }, []],
    [{ fee: 0 }, []],
    [
      { commission_share: 0.1, commission_days: 45 },
      [
        'Commission 10% of orders after refunds, within 30 days',
        'Orders count for 45 days after the post',
      ],
    ],
    [
      { commission_share: 0.125, commission_base: 'margin' },
      ['Commission 12.5% of the margin of orders after refunds, within 30 days'],
    ],
    [{ commission_days: 45 }, []],
    [{ payment_model: 'barter' }, ['Product instead of money']],
    [{ bonus_amount: 50, bonus_from: 20 }, ['Bonus USD 50, once, from 20 on (Orders)']],
    [
      {
        bonus_amount: 2,
        bonus_from: 1000,
        bonus_metric: 'views',
        bonus_per: 'each_unit',
        bonus_cap: 99,
      },
      ['Bonus USD 2 for each one above 1,000 (Views)', 'Bonus at most USD 99'],
    ],
    [{ bonus_amount: 50 }, ['Bonus USD 50, once, from 0 on (Orders)']],
    [{ bonus_from: 20, bonus_cap: 99 }, []],
  ])('pay of %j', (ofTerms, lines) => {
    expect(english(termsOf(ofTerms).pay)).toEqual(lines);
  });

  test.each<[BookRow, string[]]>([
    [{}, []],
    [{ rights_by_use: 'ads 3 months' }, ['ads 3 months']],
    [{ rights_months: 0, rights_by_use: 'ads 3 months' }, ['ads 3 months']],
    [{ rights_months: 6 }, ['not agreed yet, 6 months']],
    [
      { rights_months: 6, rights_where: 'ads, email, billboards', may_edit: true },
      [
        `${say(message(rightsTexts.ads, {}), 'en')}, ${say(message(rightsTexts.email, {}), 'en')}, billboards, 6 months`,
        'May be cut and adapted',
      ],
    ],
    [
      { rights_months: 1, rights_where: 'billboards', may_edit: false },
      ['billboards, 1 month', 'Used as it is'],
    ],
  ])('rights of the brief %j', (more, lines) => {
    expect(english(termsOf({}, { Briefs: [{ ...brief, ...more }] }).rights)).toEqual(lines);
  });

  /** Three days and two rounds where the terms say one of both (dueOfWork). */
  test.each<[BookRow, string[]]>([
    [{ review_days: 5, rounds: 1 }, ['We answer a draft within 5 days; 1 round of changes']],
    [{ review_days: 1 }, ['We answer a draft within 1 day; 2 rounds of changes']],
    [{ rounds: 3 }, ['We answer a draft within 3 days; 3 rounds of changes']],
  ])('review of %j', (ofTerms, lines) => {
    expect(english(termsOf(ofTerms).review)).toEqual(lines);
  });

  test('label, exclusivity and what is due when we cancel', () => {
    const { disclosure, exclusivity, killFee } = termsOf(
      { exclusive_until: '2026-08-01', kill_fee_share: 0.5 },
      { Briefs: [{ ...brief, disclosure: '#ad in front' }] },
    );
    expect([disclosure, exclusivity, killFee].map(english)).toEqual([
      ['#ad in front'],
      ['No competitor until 2026-08-01'],
      ['50% of the fee'],
    ]);
  });
});
