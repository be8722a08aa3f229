import type {
  BoardCollaboration,
  CollaborationPapers,
  OperationsOpening,
  ReadyMessage,
} from '../../../src/shared/operations';
import type { PayoutLine } from '../../../src/shared/payouts';
import type { ResultsOpening } from '../../../src/shared/results';
import type { WireRecord } from '../../../src/workbook/record/wireRecord';
import { blankRecord } from '../../support/blankRecord';

/** A collaboration of the sample as the board shows it. */
export function boardRow(
  creatorId: string,
  creator: string,
  stage: BoardCollaboration['stage'],
  change: Partial<BoardCollaboration> = {},
  cells: Partial<WireRecord<'Collaborations'>> = {},
): BoardCollaboration {
  return {
    collaboration: {
      ...blankRecord('Collaborations'),
      collabId: `${creatorId}_spring-pilot`,
      creatorId,
      campaignId: 'spring-pilot',
      stage,
      owner: 'Mina',
      ...cells,
    },
    creator,
    campaign: 'Spring serum pilot',
    stage,
    agreement: 'agrees',
    waitsFor: 'us',
    waitsSince: '2026-04-17',
    doNotContact: false,
    moment: 'invite',
    terms: { points: 0, missing: ['deliverables', 'fee', 'window', 'rights', 'disclosure'] },
    rates: { ourDelayDays: undefined, onTime: { count: 0, of: 0 }, delivered: { count: 0, of: 0 } },
    commission: { held: 0, due: 0, paid: 0, balance: 0 },
    relationshipMonths: null,
    ...change,
  };
}

/** A message of the sample. */
export function readyMessage(change: Partial<ReadyMessage> = {}): ReadyMessage {
  return {
    collabId: 'c1_spring-pilot',
    creator: 'Anna',
    templateId: 'invite-en',
    moment: 'invite',
    language: 'en',
    unresolved: [],
    subject: 'A collaboration with Luma?',
    body: 'Hello Anna,\n\nyour posts about running fit our serum.\nWe offer 80 euros for one reel.\n\nMina, Luma',
    channel: 'email',
    contact: 'anna@mail.example',
    mailto: 'mailto:anna@mail.example?subject=A%20collaboration',
    gmail: 'https://mail.google.com/mail/?view=cm&fs=1&to=anna%40mail.example',
    isBodyCopied: false,
    ...change,
  };
}

function payout(
  payoutId: string,
  creatorId: string,
  creator: string,
  state: PayoutLine['state'],
  cells: Partial<WireRecord<'Payouts'>> = {},
  missing: PayoutLine['missing'] = [],
): PayoutLine {
  return {
    payout: {
      ...blankRecord('Payouts'),
      payoutId,
      collabId: `${creatorId}_spring-pilot`,
      kind: 'fee',
      amount: 80,
      currency: 'EUR',
      dueOn: '2026-04-18',
      state,
      ...cells,
    },
    state,
    creatorId,
    creator,
    campaign: 'Spring serum pilot',
    missing,
  };
}

const collaborations: readonly BoardCollaboration[] = [
  boardRow('c6', 'Farah', 'found'),
  boardRow('c7', 'Gus', 'found', { doNotContact: true }),
  boardRow(
    'c1',
    'Anna',
    'contacted',
    { waitsFor: 'creator', moment: 'follow_up' },
    { nextOn: '2026-04-18' },
  ),
  boardRow(
    'c5',
    'Emil',
    'contacted',
    { waitsFor: 'creator', moment: 'follow_up' },
    { nextOn: '2026-04-22' },
  ),
  boardRow(
    'c2',
    'Ben',
    'creating',
    {
      moment: 'draft_reminder',
      waitsSince: '2026-04-18',
      terms: { points: 7, missing: ['exclusivity', 'kill fee'] },
      rates: { ourDelayDays: 2, onTime: { count: 1, of: 2 }, delivered: { count: 2, of: 2 } },
      relationshipMonths: 3,
    },
    { fee: 80, nextOn: '2026-04-20', deliverablesText: 'One reel, one story', payDays: 14 },
  ),
  boardRow(
    'c3',
    'Cho Mina',
    'live',
    {
      waitsFor: 'nobody',
      moment: 'numbers_please',
      commission: { held: 12.4, due: 61.35, paid: 0, balance: 61.35 },
    },
    { fee: 120, commissionShare: 0.1, nextOn: '2026-05-02' },
  ),
  boardRow(
    'c4',
    'Dilara',
    'reported',
    { moment: 'renew' },
    { recapSharedOn: '2026-04-19', fee: 60 },
  ),
  boardRow('c8', 'Hana', 'closed', { waitsFor: 'nobody', moment: '' }, { outcome: 'no_reply' }),
];

const deliverables: readonly WireRecord<'Deliverables'>[] = [
  {
    ...blankRecord('Deliverables'),
    deliverableId: 'd1',
    collabId: 'c2_spring-pilot',
    platform: 'tiktok',
    format: 'reel',
    draftDueOn: '2026-04-17',
    dueOn: '2026-04-28',
    draftUrl: 'https://drive.example/draft',
    version: 1,
    submittedOn: '2026-04-18',
    decision: 'waiting',
  },
  {
    ...blankRecord('Deliverables'),
    deliverableId: 'd2',
    collabId: 'c2_spring-pilot',
    platform: 'tiktok',
    format: 'story',
    dueOn: '2026-04-29',
  },
  {
    ...blankRecord('Deliverables'),
    deliverableId: 'd3',
    collabId: 'c3_spring-pilot',
    format: 'short',
    dueOn: '2026-04-10',
    decision: 'approved',
    liveUrl: 'https://video.example/1',
    liveOn: '2026-04-10',
  },
];

const payouts: readonly PayoutLine[] = [
  payout('p1', 'c3', 'Cho Mina', 'planned', { amount: 120 }, [
    { fact: 'disclosure_checked', sentence: 'Nobody has checked the advertising label.' },
    {
      fact: 'rights_dated',
      sentence: 'The brief does not say for how long the content may be used.',
    },
  ]),
  payout('p2', 'c4', 'Dilara', 'approved', { amount: 60, approvedBy: 'Mina' }),
  payout('p3', 'c2', 'Ben', 'exported', { amount: 40.25, approvedBy: 'Mina' }),
  payout('p4', 'c2', 'Ben', 'paid', { amount: 39.75, paidOn: '2026-04-02', approvedBy: 'Mina' }),
];

const dueLine: OperationsOpening['due'][number] = {
  dueOn: '2026-04-18',
  daysLate: 2,
  who: 'Mina',
  creator: 'Cho Mina',
  campaign: 'Spring serum pilot',
  what: 'Pay 120.00 (fee)',
  why: 'Promised for 18 April',
  collabId: 'c3_spring-pilot',
  template: '',
  kind: 'payment',
};

/** The work with creators in the middle of a pilot: every stage, every state of pay. */
export function sampleOperations(change: Partial<OperationsOpening> = {}): OperationsOpening {
  const creators = ['Anna', 'Ben', 'Cho Mina', 'Dilara', 'Emil', 'Farah', 'Gus', 'Hana', 'Ines'];
  return {
    today: '2026-04-20',
    language: 'en',
    brand: 'Luma',
    currency: 'EUR',
    team: ['Mina', 'Jonas'],
    campaigns: [{ campaignId: 'spring-pilot', name: 'Spring serum pilot' }],
    creators: creators.map((name, index) => ({
      creatorId: `c${index + 1}`,
      name,
      platform: 'instagram',
      handle: `${name.toLowerCase().replace(' ', '')}.example`,
      status: index > 5 ? 'candidate' : 'active',
    })),
    collaborations,
    deliverables,
    payouts,
    earned: [
      {
        collabId: 'c4_spring-pilot',
        creator: 'Dilara',
        kind: 'commission',
        amount: 61.35,
        held: 12.5,
        dueOn: '2026-05-12',
        isBeforePosting: false,
      },
      {
        collabId: 'c2_spring-pilot',
        creator: 'Ben',
        kind: 'bonus',
        amount: 0,
        held: 20,
        dueOn: '',
        isBeforePosting: false,
      },
    ],
    due: [
      dueLine,
      {
        ...dueLine,
        what: 'Decide on version 1 of Reel',
        creator: 'Ben',
        kind: 'decision',
        daysLate: null,
        why: 'We promised an answer within 3 days',
        collabId: 'c2_spring-pilot',
      },
      {
        ...dueLine,
        what: 'Write again',
        creator: 'Anna',
        kind: 'reply',
        why: 'No reply since 14 April; reminder 1 of 2',
        collabId: 'c1_spring-pilot',
      },
      {
        ...dueLine,
        what: 'Renew or end the work',
        creator: 'Dilara',
        kind: 'renewal',
        daysLate: null,
        why: 'The recap went out on 19 April',
        collabId: 'c4_spring-pilot',
      },
    ],
    contacts: [
      {
        ...blankRecord('Contacts'),
        creatorId: 'c1',
        channel: 'email',
        contact: 'anna@mail.example',
        language: 'en',
      },
    ],
    templates: [
      {
        ...blankRecord('Messages'),
        templateId: 't1',
        moment: 'invite',
        language: 'en',
        subject: 'Hello',
        body: 'Hello {{creator}}',
      },
    ],
    inquiries: [
      {
        inquiry: {
          ...blankRecord('Inquiries'),
          inquiryId: 'i1',
          kind: 'incident',
          severity: 'crisis',
          openedAt: '2026-04-20 08:00',
          summary: 'The serum was called a cure',
          owner: 'Mina',
        },
        steps: [
          { step: 'freeze', dueAt: '2026-04-20 09:00', isLate: true },
          { step: 'correct', dueAt: '2026-04-21 08:00', isLate: false },
        ],
        apologisedFirst: true,
        missingToClose: ['the cause', 'what prevents it from now on'],
      },
    ],
    retro: [
      {
        ...blankRecord('Retro'),
        campaignId: 'spring-pilot',
        kind: 'keep',
        text: 'Honest use in the first week',
        evidence: '9 of 14 orders',
        owner: 'Mina',
      },
    ],
    channels: [
      {
        ...blankRecord('Channels'),
        month: '2026-03-01',
        channel: 'paid_social',
        spend: 400,
        orders: 18,
      },
    ],
    pages: [
      {
        landingPage: 'https://shop.example/serum',
        points: 7,
        passed: false,
        outsiders: 2,
        outsidersMissing: 1,
      },
    ],
    pageChecks: [
      {
        ...blankRecord('Pages'),
        landingPage: 'https://shop.example/serum',
        checkedOn: '2026-04-12',
        tester: 'Ole',
        outsider: true,
        secondsToPrice: 5,
        secondsToBuy: 9,
      },
    ],
    promotions: [
      {
        promotion: {
          ...blankRecord('Promotions'),
          promoId: 'g1',
          campaignId: 'spring-pilot',
          kind: 'giveaway',
          startsOn: '2026-04-01',
          endsOn: '2026-04-07',
        },
        figures: [
          { label: 'Cost per valid entry', value: '0.42' },
          { label: 'Coupons used', value: '12 of 40' },
        ],
      },
    ],
    brandSnapshots: [
      {
        ...blankRecord('BrandSnapshots'),
        takenOn: '2026-04-01',
        platform: 'instagram',
        followers: 4210,
      },
    ],
    tax: [
      {
        ...blankRecord('Tax'),
        kind: 'kr business income',
        country: 'KR',
        rate: 0.03,
        applies: 'withhold',
        validFrom: '2026-01-01',
        source: 'Income Tax Act',
      },
    ],
    taxYears: [
      {
        creator: 'Emil',
        kind: 'US 1099-NEC',
        year: 2026,
        paid: 1650,
        threshold: 2000,
        isReached: false,
      },
    ],
    ...change,
  };
}

/** What the results of the sample say. */
export function sampleResults(): ResultsOpening {
  const range = (low: number, middle: number, high: number) => ({ low, middle, high });
  return {
    proposals: [
      {
        ...blankRecord('Retro'),
        campaignId: 'spring-pilot',
        kind: 'try',
        text: 'Show the price within three seconds',
        evidence: 'People click, few buy: the page',
      },
    ],
    channels: {
      firstMonth: '2026-03',
      lastMonth: '2026-04',
      action: 'order',
      lines: [
        {
          channel: 'influencers',
          spend: 640,
          conversions: 31,
          cpm: 9.4,
          cpa: range(14.2, 20.65, 31.8),
          romi: range(-0.1, 0.42, 0.9),
          spendShare: 0.62,
          marginShare: 0.7,
        },
        {
          channel: 'paid_social',
          spend: 400,
          conversions: 18,
          cpm: 13.1,
          cpa: range(14, 22.2, 38),
          romi: null,
          spendShare: 0.38,
          marginShare: null,
        },
      ],
      isRanked: false,
      overlap: 6,
      claims: [
        {
          kind: 'cpm',
          low: 8,
          high: 10,
          against: { low: 12, high: 15 },
          source: 'Flywheel article, 2024',
          state: 'locked',
          figure: null,
          why: 'touchpoints',
        },
      ],
      sales: { floor: 0.08, upper: 0.14 },
    },
    brand: [
      {
        campaign: 'Spring serum pilot',
        platform: 'instagram',
        gained: 412,
        days: 28,
        usualPerWeek: 35,
        beyondUsual: 272,
      },
    ],
    captions: [
      {
        campaignId: 'spring-pilot',
        campaign: 'Spring serum pilot',
        captions: 9,
        hashtag: 'lumaserum',
        tagged: 7,
        words: [{ word: 'natural', captions: 3 }],
      },
    ],
  };
}

/** The pages and messages of one collaboration. */
export function samplePapers(collabId: string): CollaborationPapers {
  const paper = (title: string) => ({
    title,
    sections: [
      { heading: 'Parties', lines: ['Luma and Ben (@ben.example)'] },
      { heading: 'Work', lines: ['One reel, one story', 'Live between 28 and 30 April'] },
    ],
  });
  return {
    agreement: { en: paper('Agreement'), ko: paper('합의서') },
    recap: { en: paper('Results'), ko: paper('결과') },
    messages: [
      readyMessage({
        collabId,
        moment: 'draft_reminder',
        subject: 'Your draft',
        body: 'Hello Ben,\n\nmay we see the draft by tomorrow?',
      }),
      readyMessage({ collabId }),
      readyMessage({
        collabId,
        moment: 'follow_up',
        unresolved: ['code', 'due_on'],
        subject: '',
        body: '',
      }),
      readyMessage({ collabId, moment: 'renew' }),
      readyMessage({ collabId, moment: 'numbers_please' }),
    ],
  };
}
