import { paperText } from '../../../src/domain/papers/paper';
import { recapPaper } from '../../../src/domain/papers/recapPaper';
import { collaborationCases } from '../../../src/job/operations/collaborationCase';
import { operationsBook } from '../../../src/job/operations/operationsBook';
import { recapFacts } from '../../../src/job/operations/recapFacts';
import { readWorkbook } from '../../../src/job/workbook';
import { IssueList } from '../../../src/workbook/issueList';
import { readTab } from '../../../src/workbook/read/readTab';
import type { Column } from '../../../src/workbook/schema/column';
import { columnsOf } from '../../../src/workbook/schema/columnsOf';
import { type TabName, tabNamed } from '../../../src/workbook/schema/tabs';
import { type BookRow, cellsOf } from '../../support/jobBook';

const nowMs = Date.UTC(2026, 5, 1);
const poison = 'POISON';

/** What a column is poisoned with: each kind of figure has a mark of its own that no page may show. */
function poisonOf({ kind, choices, min, max }: Column): unknown {
  if (choices !== undefined) return '';
  if (kind === 'text' || kind === 'id' || kind === 'list') return poison;
  if (kind === 'url') return `https://${poison}.example`;
  if (kind === 'money') return 987_654_321;
  if (kind === 'number') return Math.min(max ?? 987_654, Math.max(min ?? 0, 987_654));
  if (kind === 'share') return 0.987;
  if (kind === 'date' || kind === 'datetime') return '2019-08-07';
  return true;
}

/** A row whose every column is poisoned, but for what is given. */
function poisoned(name: TabName, given: BookRow): BookRow {
  const columns = columnsOf(tabNamed(name)).map((column) => [column.key, poisonOf(column)]);
  return { ...Object.fromEntries(columns), ...given };
}

const hers = { collab_id: 'k', creator_id: 'mina', campaign_id: 'spring' };

function tables(shareOrders: string): Partial<Record<TabName, BookRow[]>> {
  return {
    Settings: [
      { key: 'currency', value: 'USD' },
      { key: 'brand', value: poison },
    ],
    Campaigns: [poisoned('Campaigns', { campaign_id: 'spring', name: 'Spring' })],
    Creators: [
      poisoned('Creators', { creator_id: 'mina', platform: 'instagram', name: 'Mina' }),
      poisoned('Creators', { creator_id: 'rival', platform: 'instagram' }),
    ],
    Posts: [
      poisoned('Posts', {
        post_id: 'p1',
        creator_id: 'mina',
        campaign_id: 'spring',
        published_at: '2026-05-01',
        views: 1200,
        reach: 1000,
        likes: 50,
        comments: '',
        saves: '',
        shares: '',
        clicks: 40,
        excluded_from: '',
      }),
      poisoned('Posts', {
        post_id: 'r1',
        creator_id: 'rival',
        campaign_id: 'spring',
        published_at: '2026-05-01',
        views: 777_777,
      }),
    ],
    Assets: [
      poisoned('Assets', {
        asset_id: 'a',
        post_id: 'p1',
        touchpoint: 'ad',
        started_on: '2026-05-03',
        rights_until: '2026-08-01',
      }),
    ],
    Comments: [
      ...['Does it work on oily skin?', 'does it work on oily skin ??', 'Where is it made?'].map(
        (text) => poisoned('Comments', { creator_id: 'mina', post_id: 'p1', text }),
      ),
      ...[
        'Love it',
        'Ask me at POISON@mail.example?',
        'Is 010-1234-5678 yours?',
        '@POISON really?',
      ].map((text) => poisoned('Comments', { creator_id: 'mina', post_id: 'p1', text })),
      ...[
        'Which size is it, POISON?',
        'Which size is it, POISON ?',
        'which size is it POISON?',
      ].map((text) => poisoned('Comments', { creator_id: 'rival', post_id: 'r1', text })),
      poisoned('Comments', { creator_id: 'mina', post_id: '', text: 'Is it POISON for sale?' }),
    ],
    Collaborations: [
      poisoned('Collaborations', {
        ...hers,
        share_orders: shareOrders,
        learned: 'Mornings work best.\nShort is better.',
        proposal: 'A second reel in May',
      }),
    ],
    Deliverables: [
      poisoned('Deliverables', { deliverable_id: 'd', collab_id: 'k', due_on: '2026-05-01' }),
    ],
    Payouts: [
      poisoned('Payouts', {
        payout_id: 'x',
        collab_id: 'k',
        kind: 'fee',
        amount: 250,
        currency: '',
        state: 'paid',
      }),
      poisoned('Payouts', { payout_id: 'y', collab_id: 'other', kind: 'fee', state: 'paid' }),
    ],
    Inquiries: [
      poisoned('Inquiries', { inquiry_id: 'i', kind: 'incident', opened_at: '2026-05-01' }),
    ],
    Retro: [poisoned('Retro', { campaign_id: 'spring', kind: 'stop' })],
    Links: [poisoned('Links', { campaign_id: 'spring', creator_id: 'mina' })],
    Pages: [poisoned('Pages', {})],
    Tax: [poisoned('Tax', {})],
    Briefs: [poisoned('Briefs', { brief_id: 'b', campaign_id: 'spring', creator_id: 'mina' })],
  };
}

function recap(shareOrders: string): string {
  const rows = tables(shareOrders);
  const cells = Object.fromEntries(
    Object.entries(rows).map(([name, each]) => [name, cellsOf(each)]),
  );
  const { reading, settings, speech } = readWorkbook(cells, 'UTC', 'en_US', nowMs);
  const book = operationsBook({
    table: (name) => readTab(name, cells[name], reading, new IssueList()),
    clock: reading.clock,
    nowMs,
    settings,
    ...speech,
    commissions: [{ collabId: 'k', amount: 987_654_321, state: 'due', holdUntilDay: 0 }],
  });
  const [each] = collaborationCases(book);
  if (!each) throw new Error('no collaboration');
  const facts = recapFacts(each, book);
  return `${paperText(recapPaper(facts, 'en'))}\n${paperText(recapPaper(facts, 'ko'))}`;
}

test('a recap holds what is hers, and nothing of any other column', () => {
  const text = recap('');
  for (const own of [
    'Mina',
    'Spring',
    '1,200 views',
    'reach 1,000',
    '5.0%',
    'USD 250',
    'ad, until 2026-08-01',
    'What your audience asked\n- Does it work on oily skin?\n- Where is it made?\n',
    '시청자가 물어본 것\n- Does it work on oily skin?\n- Where is it made?\n',
    'What we learned\n- Mornings work best.\n- Short is better.\n',
    '다음 제안\n- A second reel in May\n',
  ]) {
    expect(text).toContain(own);
  }
  expect(text).not.toMatch(/POISON|987|777|2019-08|rival|ROMI|CPA|margin|commission/i);
});

test('uses of her code only when they are shared', () => {
  expect(recap('')).not.toContain('Uses of your code');
  expect(recap('TRUE')).toContain('Uses of your code\n- 1');
});
