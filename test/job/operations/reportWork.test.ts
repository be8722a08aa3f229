import { type Book, type BookRow, runBook } from '../../support/jobBook';

type Change = Partial<Record<keyof Book, readonly BookRow[]>>;

/** What Health says of a tab: severity, row, column and what was found. */
function told(tab: string, change: Change): unknown[][] {
  return runBook({
    Campaigns: [{ campaign_id: 'spring' }],
    Creators: [{ creator_id: 'mina', platform: 'instagram' }],
    Collaborations: [
      { collab_id: 'k', creator_id: 'mina', campaign_id: 'spring', stage: 'creating' },
    ],
    ...change,
  })
    .tab('Health')
    .filter((issue) => issue.tab === tab)
    .map(({ severity, row, column, found }) => [severity, row, column, found]);
}

const piece = { deliverable_id: 'd', collab_id: 'k', due_on: '2026-05-01' };

test.each<[string, BookRow, boolean]>([
  ['live by its day', { live_on: '2026-05-01' }, true],
  ['live by its address', { live_url: 'https://l.example' }, true],
  ['live and approved', { live_on: '2026-05-01', decision: 'approved' }, false],
  ['live and to be changed', { live_on: '2026-05-01', decision: 'changes' }, true],
  ['not live', { decision: 'waiting' }, false],
])('content that is %s', (_, more, isTold) => {
  const found = told('Deliverables', {
    Deliverables: [
      { ...piece, deliverable_id: 'c' },
      { ...piece, ...more },
    ],
  });
  expect(found.map((each) => each.slice(0, 3))).toEqual(isTold ? [['warning', 3, 'Decision']] : []);
  for (const [, , , text] of found) expect(text).toMatch(/^d\b/);
});

const crisis = {
  inquiry_id: 'i',
  kind: 'incident',
  severity: 'crisis',
  summary: 'x',
  opened_at: '2026-05-01T10:00',
};
const post = {
  post_id: 'p',
  creator_id: 'mina',
  campaign_id: 'spring',
  published_at: '2026-04-01',
};

test.each<[string, BookRow, boolean]>([
  [
    'before the correction',
    { apology_at: '2026-05-01T11:00', corrected_at: '2026-05-01T12:00' },
    true,
  ],
  ['without a correction', { apology_at: '2026-05-01T11:00' }, true],
  [
    'after the correction',
    { apology_at: '2026-05-01T12:00', corrected_at: '2026-05-01T11:00' },
    false,
  ],
  ['not yet', { corrected_at: '2026-05-01T11:00' }, false],
])('an apology %s', (_, more, isTold) => {
  const found = told('Inquiries', { Inquiries: [{ ...crisis, ...more }] });
  expect(found.map((each) => each.slice(0, 3))).toEqual(
    isTold ? [['warning', 2, 'Apology at']] : [],
  );
  for (const [, , , text] of found) expect(text).toMatch(/^i\b/);
});

const resolved = {
  ...crisis,
  resolved_at: '2026-05-02T10:00',
  cause: 'a claim',
  prevented_by: 'a check',
};
const link = { campaign_id: 'spring', creator_id: 'mina', promo_code: 'MINA' };

/** What a crisis lacks before it may be closed (operations.md): cause, prevention, the post excluded, its code ended. */
test.each<[string, BookRow, Change, number]>([
  ['nothing', {}, {}, 0],
  ['its cause', { cause: '' }, {}, 1],
  ['what prevents it', { prevented_by: '' }, {}, 1],
  ['cause and prevention', { cause: '', prevented_by: '' }, {}, 2],
  ['the exclusion of its post', { post_id: 'p' }, { Posts: [post] }, 1],
  [
    'nothing, its post being excluded',
    { post_id: 'p' },
    { Posts: [{ ...post, excluded_from: '2026-05-01' }] },
    0,
  ],
  ['the exclusion of a post that stands nowhere', { post_id: 'gone' }, {}, 1],
  ['the end of its code, too', { post_id: 'p' }, { Posts: [post], Links: [link] }, 2],
  [
    'not the end of a code that has one',
    { post_id: 'p' },
    { Posts: [post], Links: [{ ...link, code_valid_to: '2026-05-02' }] },
    1,
  ],
  [
    'not the end of another creator’s code',
    { post_id: 'p' },
    { Posts: [post], Links: [{ ...link, creator_id: 'joon' }] },
    1,
  ],
  [
    'not the end of another campaign’s code',
    { post_id: 'p' },
    { Posts: [post], Links: [{ ...link, campaign_id: 'summer' }] },
    1,
  ],
  [
    'not the end of a link without a code',
    { post_id: 'p' },
    { Posts: [post], Links: [{ ...link, promo_code: '', utm_content: 'x' }] },
    1,
  ],
  ['nothing, being no crisis', { severity: 'high', cause: '' }, {}, 0],
  ['nothing yet, being open', { resolved_at: '', cause: '' }, {}, 0],
])('a crisis that was closed lacks %s', (_, more, change, count) => {
  const found = told('Inquiries', { Inquiries: [{ ...resolved, ...more }], ...change });
  expect(found.map((each) => each.slice(0, 3))).toEqual(
    count > 0 ? [['warning', 2, 'Resolved at']] : [],
  );
  for (const [, , , text] of found) expect(String(text).split(', ')).toHaveLength(count);
});
