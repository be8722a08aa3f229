import { collaborationFinder } from '../../../src/job/collaborations/collaborationRows';
import { commissionRows, earnedCommissions } from '../../../src/job/collaborations/commissionRows';
import { type BookRow, measuredBook } from '../../support/jobBook';

const day = (text: string) => Date.parse(text) / 86_400_000;
const terms = { creator_id: 'ana', campaign_id: 'spring', stage: 'agreed', commission_share: 0.1 };
const bookOf = (rows: BookRow[], conversions: BookRow[] = []) =>
  measuredBook({
    Settings: [{ key: 'refund_days', value: 14 }],
    Campaigns: ['spring', 'summer'].map((campaign_id) => ({ campaign_id, window_days: 7 })),
    Creators: ['ana', 'ben'].map((creator_id) => ({ creator_id, platform: 'instagram' })),
    Posts: [{ post_id: 'p', creator_id: 'ana', campaign_id: 'spring', published_at: '2026-05-01' }],
    Links: [{ campaign_id: 'spring', creator_id: 'ana', promo_code: 'ANA' }],
    Collaborations: rows.map((row, at) => ({ collab_id: `k${at}`, ...terms, ...row })),
    Conversions: conversions.map((row, at) => ({
      conversion_id: `o${at}`,
      kind: 'order',
      occurred_at: '2026-05-03',
      promo_code: 'ANA',
      ...row,
    })),
  });

/** operations.md: an order belongs to the terms that were agreed by its day; those without a day hold from the start. */
test.each<[string, BookRow[], string, number]>([
  ['the only one', [{}], '2026-05-03', 0],
  [
    'the one agreed by then',
    [{ agreed_on: '2026-04-01' }, { agreed_on: '2026-05-01' }],
    '2026-04-30',
    0,
  ],
  [
    'the renewal from its day on',
    [{ agreed_on: '2026-04-01' }, { agreed_on: '2026-05-01' }],
    '2026-05-01',
    1,
  ],
  ['not one that never began', [{ outcome: 'declined', stage: 'closed' }, {}], '2026-05-03', 1],
  ['none where none began', [{ outcome: 'no_reply', stage: 'closed' }], '2026-05-03', -1],
  ['not another creator’s', [{ creator_id: 'ben' }, {}], '2026-05-03', 1],
  ['not another campaign’s', [{ campaign_id: 'summer' }], '2026-05-03', -1],
])('%s', (_, rows, at, expected) => {
  const { workbook, creator, campaign } = bookOf(rows);
  expect(collaborationFinder(workbook)(creator('ana'), campaign('spring'), day(at))).toBe(expected);
});

const linesOf = (rows: BookRow[], conversions: BookRow[]) => {
  const { workbook, measures } = bookOf(rows, conversions);
  return { workbook, lines: measures.commissions };
};

test('a line says whose order it was, by which terms, and what it earned', () => {
  const { workbook, lines } = linesOf([{ creator_id: 'ben' }, {}], [{ revenue: 200 }, {}]);
  expect(commissionRows(workbook, lines).map((row) => row.slice(0, 3))).toEqual([
    ['o0', 'k1', 'ana'],
    ['o1', 'k1', 'ana'],
  ]);
  // 10 % of 200, held until 14 days after 3 May; an order without revenue waits
  expect(earnedCommissions(workbook, lines)).toEqual([
    { collabId: 'k1', amount: 20, state: 'due', holdUntilDay: day('2026-05-17') },
    { collabId: 'k1', amount: 0, state: 'held', holdUntilDay: day('2026-05-17') },
  ]);
});

test.each<[string, BookRow[], BookRow[]]>([
  ['a cancelled order', [{}], [{ revenue: 200, status: 'cancelled' }]],
  ['an order of nobody', [{}], [{ revenue: 200, promo_code: '' }]],
  ['a lead', [{}], [{ kind: 'lead' }]],
  ['terms without commission', [{ commission_share: '' }], [{ revenue: 200 }]],
  ['terms of nought', [{ commission_share: 0 }], [{ revenue: 200 }]],
  ['no terms', [], [{ revenue: 200 }]],
])('%s earns nothing', (_, rows, conversions) => {
  expect(linesOf(rows, conversions).lines).toEqual([]);
});
