import type { DueThing } from '../../../src/domain/duty/dueThing';
import { say } from '../../../src/ground/text/text';
import type { CaseDue } from '../../../src/job/operations/caseDue';
import { dueOfContact } from '../../../src/job/operations/dueOfContact';
import { dueOfEnds, dueOfRetro, dueOfRights } from '../../../src/job/operations/dueOfEnds';
import { dueOfInquiries } from '../../../src/job/operations/dueOfInquiries';
import { dueOfWork } from '../../../src/job/operations/dueOfWork';
import type { Book, BookRow } from '../../support/jobBook';
import { workOf } from './workOf';

type Change = Partial<Record<keyof Book, readonly BookRow[]>>;

/** What is due: kind, day, what to do, why, and the message that goes with it. The run is on 1 June 2026. */
type Due = [kind: string, dueOn: string, what: string, why: string, template: string];

const dayOf = (number: number | undefined) =>
  number === undefined ? '' : new Date(number * 86_400_000).toISOString().slice(0, 10);
const shown = ({ kind, dueOn, what, why, template }: CaseDue): Due => [
  kind,
  dayOf(dueOn),
  say(what, 'en'),
  say(why, 'en'),
  template,
];

const terms = { collab_id: 'k', creator_id: 'mina', campaign_id: 'spring', owner: 'Jo' };
const post = {
  post_id: 'p',
  creator_id: 'mina',
  campaign_id: 'spring',
  published_at: '2026-05-20',
};

function work(ofTerms: BookRow, change: Change = {}) {
  const { book, cases } = workOf({
    Settings: [{ key: 'window_days', value: 7 }],
    Campaigns: [{ campaign_id: 'spring', name: 'Spring' }],
    Creators: [{ creator_id: 'mina', name: 'Mina', platform: 'instagram' }],
    Collaborations: [{ ...terms, ...ofTerms }],
    ...change,
  });
  const [each] = cases;
  if (each === undefined) throw new Error('no case');
  return { each, book };
}

describe('whom to write to', () => {
  const contacted = { stage: 'contacted', last_contact_on: '2026-05-28' };
  const again = 'No reply since 2026-05-28; reminder';

  test.each<[string, BookRow, Due[]]>([
    [
      'four days after the first message',
      contacted,
      [['reply', '2026-06-01', 'Write again', `${again} 1 of 2`, 'follow_up']],
    ],
    ['three days after it', { ...contacted, last_contact_on: '2026-05-29' }, []],
    ['four days after a reminder', { ...contacted, reminders: 1 }, []],
    [
      'five days after a reminder',
      { ...contacted, last_contact_on: '2026-05-27', reminders: 1 },
      [
        [
          'reply',
          '2026-06-01',
          'Write again',
          'No reply since 2026-05-27; reminder 2 of 2',
          'last_try',
        ],
      ],
    ],
    [
      'after two reminders',
      { ...contacted, last_contact_on: '2026-05-27', reminders: 2 },
      [
        [
          'reply',
          '2026-06-01',
          'Close as no reply',
          'Two reminders stayed without an answer since 2026-05-27',
          '',
        ],
      ],
    ],
    [
      'on a day that somebody set',
      { ...contacted, next_on: '2026-05-30' },
      [['reply', '2026-05-30', 'Write again', `${again} 1 of 2`, 'follow_up']],
    ],
    ['on a later day that somebody set', { ...contacted, next_on: '2026-06-02' }, []],
    ['nobody knows when she was written to', { stage: 'contacted' }, []],
    ['she answers', { ...contacted, stage: 'talking' }, []],
    ['it is closed', { ...contacted, stage: 'closed', outcome: 'ended' }, []],
  ])('%s', (_, ofTerms, expected) => {
    const { each, book } = work(ofTerms);
    expect(dueOfContact(each, book).map(shown)).toEqual(expected);
  });

  /** A parcel is asked about 7, 10 and 14 days after it was sent. */
  test.each<[string, BookRow, string[]]>([
    ['six days ago', { shipped_on: '2026-05-26' }, []],
    ['seven days ago', { shipped_on: '2026-05-25' }, ['2026-06-01']],
    [
      'nine days ago, asked after seven',
      { shipped_on: '2026-05-23', last_contact_on: '2026-05-30' },
      [],
    ],
    [
      'ten days ago, asked after seven',
      { shipped_on: '2026-05-22', last_contact_on: '2026-05-29' },
      ['2026-06-01'],
    ],
    ['ten days ago, asked today', { shipped_on: '2026-05-22', last_contact_on: '2026-06-01' }, []],
    ['thirteen days ago', { shipped_on: '2026-05-19' }, ['2026-05-29']],
    ['long ago', { shipped_on: '2026-01-01' }, ['2026-01-15']],
    ['on a day that nobody knows', {}, []],
  ])('a parcel that was sent %s', (_, ofTerms, days) => {
    const { each, book } = work({ stage: 'shipped', ...ofTerms });
    expect(dueOfContact(each, book).map(shown)).toEqual(
      days.map((day) => [
        'delivery',
        day,
        'Ask about the parcel',
        `Sent on ${String(ofTerms.shipped_on)}, nothing posted yet`,
        'draft_reminder',
      ]),
    );
  });

  test.each<[string, BookRow, Due[]]>([
    [
      'a step of one’s own',
      { next_on: '2026-06-01', next_step: 'Call her' },
      [['next_step', '2026-06-01', 'Call her', 'Set for 2026-06-01', '']],
    ],
    [
      'a moment that a message goes with',
      { next_on: '2026-05-01', next_step: 'numbers_please' },
      [
        [
          'next_step',
          '2026-05-01',
          expect.stringMatching(/[Nn]umbers/) as unknown as string,
          'Set for 2026-05-01',
          'numbers_please',
        ],
      ],
    ],
    [
      'a day without a step',
      { next_on: '2026-06-01' },
      [['next_step', '2026-06-01', 'Take the next step', 'Set for 2026-06-01', '']],
    ],
    ['tomorrow', { next_on: '2026-06-02', next_step: 'Call her' }, []],
    ['a step without a day', { next_step: 'Call her' }, []],
  ])('next: %s', (_, ofTerms, expected) => {
    const { each, book } = work({ stage: 'talking', ...ofTerms });
    expect(dueOfContact(each, book).map(shown)).toEqual(expected);
  });
});

describe('pieces of content', () => {
  const piece = {
    deliverable_id: 'd',
    collab_id: 'k',
    platform: 'instagram',
    format: 'reel',
    due_on: '2026-06-20',
  };
  const draft = (more: BookRow) => ({ ...piece, draft_due_on: '2026-06-03', ...more });
  const ask = 'Ask for the draft: Instagram';

  test.each<[string, BookRow, (string | RegExp)[][]]>([
    [
      'a draft that waits, from its day',
      { submitted_on: '2026-05-30' },
      [
        [
          'decision',
          '2026-06-02',
          'Decide on version 1 of Instagram',
          'We promised an answer within 3 days',
          'approved',
        ],
      ],
    ],
    [
      'a second version by its address',
      { draft_url: 'https://d.example', version: 2, decision: 'waiting' },
      [
        [
          'decision',
          '2026-06-04',
          'Decide on version 2 of Instagram',
          'We promised an answer within 3 days',
          'approved',
        ],
      ],
    ],
    ['changes are asked for', { submitted_on: '2026-05-30', decision: 'changes' }, []],
    ['rejected', { submitted_on: '2026-05-30', decision: 'rejected', due_on: '2026-06-01' }, []],
    [
      'a draft due in two days',
      draft({}),
      [['draft', '2026-06-03', ask, 'The draft is due on 2026-06-03', 'draft_reminder']],
    ],
    ['a draft due in three days', draft({ draft_due_on: '2026-06-04' }), []],
    ['a draft that is approved', draft({ decision: 'approved' }), []],
    [
      'a post due in two days',
      draft({ due_on: '2026-06-03' }),
      [
        [
          'post',
          '2026-06-03',
          'Ask for the post: Instagram',
          'Due to go live on 2026-06-03',
          'go_live',
        ],
      ],
    ],
    [
      'a post due today',
      { due_on: '2026-06-01' },
      [
        [
          'post',
          '2026-06-01',
          'Ask for the post: Instagram',
          'Due to go live on 2026-06-01',
          'go_live',
        ],
      ],
    ],
    [
      'a post that is late',
      { due_on: '2026-05-31' },
      [
        [
          'post',
          '2026-05-31',
          'Ask for the post: Instagram',
          'Due to go live on 2026-05-31',
          'late',
        ],
      ],
    ],
    ['a post due in three days', { due_on: '2026-06-04' }, []],
    [
      'live for thirty days',
      { live_on: '2026-05-02' },
      [
        [
          'online',
          '2026-06-01',
          'Check that the post is still online',
          'Live since 2026-05-02',
          '',
        ],
      ],
    ],
    ['live for less', { live_on: '2026-05-03', due_on: '2026-05-03' }, []],
    [
      'looked at before the month was over',
      { live_on: '2026-05-01', checked_on: '2026-05-30' },
      [
        [
          'online',
          '2026-05-31',
          'Check that the post is still online',
          'Live since 2026-05-01',
          '',
        ],
      ],
    ],
    ['looked at since', { live_on: '2026-05-01', checked_on: '2026-05-31' }, []],
    ['live by its address', { live_url: 'https://l.example', due_on: '2026-05-03' }, []],
    ['live by its post', { post_id: 'p', due_on: '2026-05-03' }, []],
    [
      'of a post that is not out',
      { post_id: 'later', due_on: '2026-05-03' },
      [
        [
          'post',
          '2026-05-03',
          'Ask for the post: Instagram',
          'Due to go live on 2026-05-03',
          'late',
        ],
      ],
    ],
  ])('%s', (_, more, expected) => {
    const { each, book } = work(
      { stage: 'creating' },
      {
        Deliverables: [{ ...piece, ...more }],
        Posts: [post, { ...post, post_id: 'later', published_at: '2026-06-02' }],
      },
    );
    const due = dueOfWork(each, book).map(shown);
    expect(
      due.map(([kind, dueOn, what, why, template]) => [
        kind,
        dueOn,
        what.replace(/Instagram .*/, 'Instagram'),
        why,
        template,
      ]),
    ).toEqual(expected);
  });

  test('the terms’ own days of review; a closed collaboration asks for nothing', () => {
    const Deliverables = [{ ...piece, submitted_on: '2026-05-30' }];
    const { each, book } = work({ stage: 'creating', review_days: 5 }, { Deliverables });
    expect(dueOfWork(each, book).map(({ dueOn }) => dayOf(dueOn))).toEqual(['2026-06-04']);
    const closed = work({ stage: 'closed', outcome: 'ended' }, { Deliverables });
    expect(dueOfWork(closed.each, closed.book)).toEqual([]);
  });

  test.each([
    [{}, 'Instagram'],
    [{ platform: '' }, 'eel'],
    [{ platform: '', format: '' }, 'd'],
  ])('it is called by what is known of it: %p', (more, name) => {
    const { each, book } = work(
      { stage: 'creating' },
      { Deliverables: [{ ...piece, due_on: '2026-06-01', ...more }] },
    );
    expect(dueOfWork(each, book).map(({ what }) => say(what, 'en'))[0]).toContain(name);
  });
});

describe('what comes after the post', () => {
  /** The window of 7 days after 24 May is over on 1 June. */
  test.each<[string, BookRow, Change, Due[]]>([
    [
      'the day after the window',
      { stage: 'live' },
      { Posts: [{ ...post, published_at: '2026-05-24' }] },
      [['recap', '2026-06-01', 'Send the recap', 'The window of the last post is over', 'recap']],
    ],
    [
      'the last day of the window',
      { stage: 'live' },
      { Posts: [{ ...post, published_at: '2026-05-25' }] },
      [],
    ],
    [
      'the window of the last of two posts',
      { stage: 'live' },
      {
        Posts: [
          { ...post, published_at: '2026-05-25' },
          { ...post, post_id: 'q', published_at: '2026-05-01' },
        ],
      },
      [],
    ],
    [
      'the campaign’s own window',
      { stage: 'live' },
      { Posts: [post], Campaigns: [{ campaign_id: 'spring', window_days: 30 }] },
      [],
    ],
    [
      'a campaign that stands nowhere',
      { stage: 'live' },
      { Posts: [{ ...post, published_at: '2026-05-24' }], Campaigns: [] },
      [['recap', '2026-06-01', 'Send the recap', 'The window of the last post is over', 'recap']],
    ],
    ['live without a post', { stage: 'live' }, {}, []],
    [
      'a week after the recap',
      { stage: 'reported', recap_shared_on: '2026-05-25' },
      { Posts: [post] },
      [
        [
          'renewal',
          '2026-06-01',
          'Renew or end the work',
          'The recap went out on 2026-05-25',
          'renew',
        ],
      ],
    ],
    [
      'six days after the recap',
      { stage: 'reported', recap_shared_on: '2026-05-26' },
      { Posts: [post] },
      [],
    ],
    [
      'exclusive until today',
      { exclusive_until: '2026-06-01' },
      {},
      [['rights', '2026-06-01', 'Exclusivity ends', 'Agreed until 2026-06-01', 'renew']],
    ],
    [
      'exclusive for a week',
      { exclusive_until: '2026-06-08' },
      {},
      [['rights', '2026-06-08', 'Exclusivity ends', 'Agreed until 2026-06-08', 'renew']],
    ],
    ['exclusive for longer', { exclusive_until: '2026-06-09' }, {}, []],
    ['exclusive until yesterday', { exclusive_until: '2026-05-31' }, {}, []],
    ['closed', { stage: 'closed', outcome: 'ended', exclusive_until: '2026-06-01' }, {}, []],
  ])('%s', (_, ofTerms, change, expected) => {
    const { each, book } = work({ stage: 'agreed', ...ofTerms }, change);
    expect(dueOfEnds(each, book).map(shown)).toEqual(expected);
  });

  const whose = ({ who, creatorId, creator, campaign, collabId }: DueThing) => [
    who,
    creatorId,
    creator,
    campaign,
    collabId,
  ];

  test.each<[string, BookRow, string[]]>([
    ['end today', { rights_until: '2026-06-01' }, ['2026-06-01']],
    ['end in thirty days', { rights_until: '2026-07-01' }, ['2026-07-01']],
    ['end later', { rights_until: '2026-07-02' }, []],
    [
      'ended while in use',
      { rights_until: '2026-05-31', started_on: '2026-06-01' },
      ['2026-05-31'],
    ],
    ['ended before use', { rights_until: '2026-05-31', started_on: '2026-06-02' }, []],
    ['ended unused', { rights_until: '2026-05-31' }, []],
    ['have no end', {}, []],
  ])('rights that %s', (_, more, days) => {
    const { book } = work(
      {},
      { Posts: [post], Assets: [{ asset_id: 'x', post_id: 'p', touchpoint: 'ad', ...more }] },
    );
    const due = dueOfRights(book);
    expect(due.map(({ dueOn }) => dayOf(dueOn))).toEqual(days);
    for (const each of due) {
      expect(whose(each)).toEqual(['', 'mina', 'Mina', 'Spring', '']);
      expect(shown(each).slice(2)).toEqual([
        'Renew or stop using x',
        `Its rights end on ${dayOf(each.dueOn)}`,
        'renew',
      ]);
    }
  });

  test('rights of content whose post, creator or campaign stands nowhere', () => {
    const Assets = [
      { asset_id: 'x', post_id: 'gone', touchpoint: 'ad', rights_until: '2026-06-01' },
    ];
    expect(dueOfRights(work({}, { Assets }).book).map(whose)).toEqual([['', '', '', '', '']]);
    const own = [{ ...Assets[0], post_id: 'p' }];
    const { book } = work({}, { Assets: own, Posts: [post], Creators: [], Campaigns: [] });
    expect(dueOfRights(book).map(whose)).toEqual([['', 'mina', 'mina', 'spring', '']]);
  });

  test.each<[string, BookRow, number]>([
    ['to be looked at today', {}, 1],
    ['to be looked at tomorrow', { check_on: '2026-06-02' }, 0],
    ['without a day', { check_on: '' }, 0],
    ['with its result', { result: 'worked' }, 0],
  ])('a try %s', (_, more, count) => {
    const line = {
      campaign_id: 'spring',
      kind: 'try',
      text: 'Shorter hook',
      check_on: '2026-06-01',
      owner: 'Jo',
      ...more,
    };
    const due = dueOfRetro(work({}, { Retro: [line] }).book);
    expect(due).toHaveLength(count);
    for (const each of due) {
      expect(shown(each)).toEqual([
        'retro',
        '2026-06-01',
        'Look at “Shorter hook”',
        'Set for 2026-06-01 in Retro',
        '',
      ]);
      expect(whose(each)).toEqual(['Jo', '', '', 'Spring', '']);
    }
  });
});

describe('inquiries', () => {
  const inquiry = {
    inquiry_id: 'i',
    kind: 'question',
    opened_at: '2026-05-30T10:00',
    summary: 'Where is it?',
    owner: 'Jo',
    post_id: 'p',
  };
  const dueOf = (more: BookRow, change: Change = {}) =>
    dueOfInquiries(
      work({}, { Posts: [post], Inquiries: [{ ...inquiry, ...more }], ...change }).book,
    );

  test('a question waits for a reply within a day, of the post’s creator and campaign', () => {
    const [due] = dueOf({});
    expect(due && shown(due)).toEqual([
      'inquiry',
      '2026-05-31',
      'Answer',
      '“Where is it?” waits for a first reply',
      '',
    ]);
    expect(due).toMatchObject({
      who: 'Jo',
      creatorId: 'mina',
      creator: 'Mina',
      campaign: 'Spring',
      collabId: '',
    });
  });

  test('a crisis: freeze, answer, correct, then apologise; what is done is no longer due', () => {
    const steps = (more: BookRow) =>
      dueOf({ severity: 'crisis', ...more }).map((each) => [
        each.kind,
        say(each.what, 'en'),
        each.template,
      ]);
    const freeze = ['incident', 'Freeze boosts and reuse', ''];
    const answer = ['incident', 'Answer', ''];
    const correct = ['incident', 'Correct it in the same place', 'correction'];
    const apologise = ['incident', 'Apologise', 'apology'];
    expect(steps({ kind: 'incident' })).toEqual([freeze, answer, correct, apologise]);
    const done = '2026-05-30T11:00';
    expect(steps({ kind: 'incident', frozen_at: done })).toEqual([answer, correct, apologise]);
    expect(steps({ kind: 'incident', first_reply_at: done })).toEqual([freeze, correct, apologise]);
    expect(steps({ kind: 'incident', corrected_at: done })).toEqual([freeze, answer, apologise]);
    expect(steps({ kind: 'incident', apology_at: done })).toEqual([freeze, answer, correct]);
    expect(steps({ kind: 'incident', resolved_at: done })).toEqual([]);
  });

  test('an incident is one however bad; a question that is a crisis too', () => {
    expect(dueOf({ kind: 'incident', severity: 'low' }).map(({ kind }) => kind)).toEqual([
      'incident',
    ]);
    expect(dueOf({ severity: 'high' }).map(({ kind }) => kind)).toEqual(['inquiry']);
    expect(dueOf({ severity: 'crisis' })[0]?.kind).toBe('incident');
  });

  test('its own campaign goes before the post’s; who stands nowhere is called by id', () => {
    const named = (more: BookRow, change: Change = {}) =>
      dueOf(more, change).map(({ who, creatorId, creator, campaign }) => [
        who,
        creatorId,
        creator,
        campaign,
      ]);
    const Campaigns = ['spring', 'summer'].map((campaign_id) => ({
      campaign_id,
      name: campaign_id.toUpperCase(),
    }));
    expect(named({ campaign_id: 'summer' }, { Campaigns })).toEqual([
      ['Jo', 'mina', 'Mina', 'SUMMER'],
    ]);
    expect(named({ campaign_id: 'gone', post_id: '', owner: '' })).toEqual([['', '', '', 'gone']]);
    expect(named({ post_id: '' })).toEqual([['Jo', '', '', '']]);
    expect(named({}, { Creators: [] })).toEqual([['Jo', 'mina', 'mina', 'Spring']]);
  });
});
