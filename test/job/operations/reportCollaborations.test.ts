import { type Book, type BookRow, runBook } from '../../support/jobBook';

type Change = Partial<Record<keyof Book, readonly BookRow[]>>;

/** A collaboration in order: owned, agreed with terms that were kept. */
const terms = {
  collab_id: 'k',
  creator_id: 'mina',
  campaign_id: 'spring',
  stage: 'agreed',
  owner: 'Jo',
  terms_evidence: 'https://mail.example/1',
};
const post = {
  post_id: 'p',
  creator_id: 'mina',
  campaign_id: 'spring',
  published_at: '2026-05-01',
};

/** What Health says of Collaborations: severity, row, column, expected, found. The run is on 1 June 2026. */
function told(rows: BookRow[], change: Change = {}): unknown[][] {
  return runBook({
    Campaigns: ['spring', 'summer'].map((campaign_id) => ({ campaign_id, name: campaign_id })),
    Creators: [{ creator_id: 'mina', name: 'Mina', platform: 'instagram' }],
    Collaborations: rows.map((row) => ({ ...terms, ...row })),
    ...change,
  })
    .tab('Health')
    .filter(({ tab }) => tab === 'Collaborations')
    .map(({ severity, row, column, expected, found }) => [severity, row, column, expected, found]);
}

const noTerms = (found: string) => [
  'warning',
  2,
  'Terms evidence',
  'kept terms of what is agreed',
  found,
];
const stage = (severity: string, expected: string, found: string) => [
  severity,
  2,
  'Stage',
  expected,
  found,
];
const proof = 'a published post (live) or a shared recap (reported)';

test.each<[string, BookRow, Change, unknown[][]]>([
  ['all in order', {}, {}, []],
  [
    'no owner',
    { owner: '' },
    {},
    [['note', 2, 'Owner', 'somebody who looks after it', 'k has no owner']],
  ],
  ['closed without an owner', { owner: '', stage: 'closed', outcome: 'ended' }, {}, []],
  [
    'closed without an outcome',
    { stage: 'closed' },
    {},
    [['warning', 2, 'Outcome', 'an outcome of a closed collaboration', 'k is closed without one']],
  ],
  [
    'behind its post',
    {},
    { Posts: [post] },
    [stage('note', 'the stage that the workbook shows: live', 'k is typed as agreed')],
  ],
  [
    'behind its recap',
    { recap_shared_on: '2026-05-20' },
    { Posts: [post] },
    [stage('note', 'the stage that the workbook shows: reported', 'k is typed as agreed')],
  ],
  [
    'behind its parcel',
    { shipped_on: '2026-05-20' },
    {},
    [stage('note', 'the stage that the workbook shows: shipped', 'k is typed as agreed')],
  ],
  [
    'behind its draft',
    {},
    {
      Deliverables: [
        {
          deliverable_id: 'd',
          collab_id: 'k',
          due_on: '2026-07-01',
          draft_url: 'https://d.example',
        },
      ],
    },
    [stage('note', 'the stage that the workbook shows: creating', 'k is typed as agreed')],
  ],
  [
    'behind the day of its draft',
    {},
    {
      Deliverables: [
        { deliverable_id: 'd', collab_id: 'k', due_on: '2026-07-01', submitted_on: '2026-05-30' },
      ],
    },
    [stage('note', 'the stage that the workbook shows: creating', 'k is typed as agreed')],
  ],
  [
    'a draft that nobody has seen yet',
    {},
    { Deliverables: [{ deliverable_id: 'd', collab_id: 'k', due_on: '2026-07-01' }] },
    [],
  ],
  [
    'behind the day on which a piece went live',
    {},
    {
      Deliverables: [
        {
          deliverable_id: 'd',
          collab_id: 'k',
          due_on: '2026-05-01',
          live_on: '2026-05-01',
          decision: 'approved',
        },
      ],
    },
    [stage('note', 'the stage that the workbook shows: live', 'k is typed as agreed')],
  ],
  [
    'behind a message',
    { stage: 'found', terms_evidence: '', last_contact_on: '2026-05-01' },
    {},
    [stage('note', 'the stage that the workbook shows: contacted', 'k is typed as found')],
  ],
  [
    'behind a brief of her own',
    { stage: 'found', terms_evidence: '' },
    { Briefs: [{ brief_id: 'b', campaign_id: 'spring', creator_id: 'mina' }] },
    [stage('note', 'the stage that the workbook shows: contacted', 'k is typed as found')],
  ],
  [
    'a brief of the campaign is no message',
    { stage: 'found', terms_evidence: '' },
    { Briefs: [{ brief_id: 'b', campaign_id: 'spring' }] },
    [],
  ],
  ['live without a post', { stage: 'live' }, {}, [stage('warning', proof, 'k is typed as live')]],
  [
    'live with a planned post',
    { stage: 'live' },
    { Posts: [{ ...post, published_at: '2026-07-01' }] },
    [stage('warning', proof, 'k is typed as live')],
  ],
  [
    'reported without a recap',
    { stage: 'reported' },
    { Posts: [post] },
    [stage('warning', proof, 'k is typed as reported')],
  ],
  ['live with its post', { stage: 'live' }, { Posts: [post] }, []],
  ['agreed without terms', { terms_evidence: '' }, {}, [noTerms('k is agreed without evidence')]],
  [
    'a fee without terms',
    { terms_evidence: '', fee: 100 },
    {},
    [noTerms('k has a fee and no terms on record')],
  ],
  [
    'a fee of nought without terms',
    { terms_evidence: '', fee: 0 },
    {},
    [noTerms('k is agreed without evidence')],
  ],
  [
    'talking, with a day of agreement and no terms',
    { terms_evidence: '', stage: 'talking', agreed_on: '2026-05-01' },
    {},
    [noTerms('k is agreed without evidence')],
  ],
  ['talking without terms', { terms_evidence: '', stage: 'talking' }, {}, []],
  ['closed without terms', { terms_evidence: '', stage: 'closed', outcome: 'ended' }, {}, []],
])('%s', (_, row, change, expected) => {
  expect(told([row], change)).toEqual(expected);
});

const twice = (first: string, second: string) => [
  'warning',
  3,
  'Creator ID',
  'one open collaboration of a creator in a campaign',
  `${first} and ${second} are both open`,
];

test.each<[string, BookRow[], unknown[][]]>([
  ['two open ones', [{}, { collab_id: 'm' }], [twice('k', 'm')]],
  ['one of them closed', [{ stage: 'closed', outcome: 'ended' }, { collab_id: 'm' }], []],
  ['the later one closed', [{}, { collab_id: 'm', stage: 'closed', outcome: 'ended' }], []],
  ['of two campaigns', [{}, { collab_id: 'm', campaign_id: 'summer' }], []],
  ['of two creators', [{}, { collab_id: 'm', creator_id: 'joon' }], []],
])('of a creator in a campaign: %s', (_, rows, expected) => {
  expect(told(rows).filter(([, , column]) => column === 'Creator ID')).toEqual(expected);
});

test.each<[string, BookRow, BookRow, boolean]>([
  ['until today', { exclusive_until: '2026-06-01' }, {}, true],
  ['until yesterday', { exclusive_until: '2026-05-31' }, {}, false],
  ['never', {}, {}, false],
  ['for another creator', { exclusive_until: '2026-06-01' }, { creator_id: 'joon' }, false],
  ['in the same campaign', { exclusive_until: '2026-06-01' }, { campaign_id: 'spring' }, false],
  [
    'while the other is closed',
    { exclusive_until: '2026-06-01' },
    { stage: 'closed', outcome: 'ended' },
    false,
  ],
])('exclusive elsewhere %s', (_, first, second, isTold) => {
  const rows = [first, { collab_id: 'm', campaign_id: 'summer', ...second }];
  expect(told(rows).filter(([, , column]) => column === 'Campaign ID')).toEqual(
    isTold
      ? [
          [
            'warning',
            3,
            'Campaign ID',
            'nobody who promised another campaign exclusivity',
            'Mina is exclusive to spring until Jun 1, 2026',
          ],
        ]
      : [],
  );
});
