import { scoreCreators } from '../../src/domain/fraud/scoreCreators';
import { callFunction } from '../../src/functions/callFunction';
import { trustFunctions } from '../../src/functions/families/trust';
import type { CellArgument, CellFunction } from '../../src/functions/signature';
import { cellFile } from '../support/cellFile';
import { type Book, type BookRow, cellsOf, runBook } from '../support/jobBook';

const nowMs = Date.UTC(2026, 4, 31, 3);
const dayMs = 86_400_000;

/** Forty counts with a tenth more from the thirtieth on, ending on 30 May. */
function history(creator: string, bought: number): BookRow[] {
  return Array.from({ length: 40 }, (_, index) => ({
    creator_id: creator,
    taken_on: new Date(Date.UTC(2026, 3, 21) + index * dayMs).toISOString().slice(0, 10),
    followers: 9000 + index * 11 + (index % 3) * 4 + (index > 28 ? bought : 0),
  }));
}

function posts(creator: string): BookRow[] {
  return Array.from({ length: 12 }, (_, index) => ({
    post_id: `${creator}-${index}`,
    creator_id: creator,
    campaign_id: 'spring',
    published_at: `2026-05-${String(3 + 2 * index).padStart(2, '0')}T18:30:00`,
    impressions: 1000,
    likes: index === 6 ? 4000 : 120 + 40 * (index % 5),
    comments: 6 + (index % 4),
  }));
}

const book: Book = {
  Campaigns: [{ campaign_id: 'spring' }],
  Creators: [
    { creator_id: 'mina', platform: 'instagram', followers: 13_900, following: 300 },
    { creator_id: 'joon', platform: 'instagram', followers: 9429, following: 9000, posts_count: 4 },
    { creator_id: 'sora', platform: 'instagram' },
  ],
  Snapshots: [...history('mina', 3000), ...history('joon', 0)],
  Posts: [...posts('mina'), ...posts('joon')],
  Benchmarks: [
    { metric: 'engagement_rate', platform: 'instagram', low: 0.05, high: 0.06, unit: 'share' },
  ],
};

function scoreboardOf(tabs: Book, zone: string) {
  const rows = runBook(tabs, { nowMs, zone, score: scoreCreators }).tab('Scoreboard');
  return new Map(
    rows.filter(({ scope }) => scope === 'creator').map((row) => [row.creator_id, row]),
  );
}

function inCell(tabs: Book, creator: string, zone: string): unknown {
  const fraudScore = trustFunctions.find(({ name }) => name === 'FRAUDSCORE') as CellFunction;
  const table = (name: keyof Book) => cellsOf(tabs[name] ?? []) as CellArgument;
  const args = [table('Creators'), table('Snapshots'), table('Posts'), undefined] as const;
  const asOf = new Date(nowMs);
  return callFunction(
    fraudScore,
    [creator, ...args, asOf, table('Benchmarks')],
    cellFile('en_US', zone),
  );
}

test.each(['UTC', 'Asia/Seoul', 'America/Los_Angeles'])(
  'a cell gives the Scoreboard’s score, with the user’s benchmarks, in %s',
  (zone) => {
    const rows = scoreboardOf(book, zone);
    for (const creator of ['mina', 'joon']) {
      const inTab = rows.get(creator)?.signals;
      expect(inTab).toBeGreaterThan(10);
      expect(inCell(book, creator, zone)).toBe(inTab);
    }
    expect(inCell({ ...book, Benchmarks: [{ metric: 'x' }] }, 'joon', zone)).not.toBe(
      rows.get('joon')?.signals,
    );
  },
);

test('a second run of the day, with the counts that the first one kept, gives the same scores', () => {
  const first = runBook(book, { nowMs, score: scoreCreators });
  const kept = first.output.newSnapshots.map((row) => ({
    ...row,
    taken_on: new Date((row.taken_on as number) * dayMs).toISOString().slice(0, 10),
  }));
  expect(kept).not.toHaveLength(0);
  const again = { ...book, Snapshots: [...(book.Snapshots ?? []), ...kept] };
  expect([...scoreboardOf(again, 'UTC').values()].map(({ signals }) => signals)).toEqual(
    [...scoreboardOf(book, 'UTC').values()].map(({ signals }) => signals),
  );
});

test('snapshots alone with a plain delivery show a score, and impressions take it', () => {
  const alone = {
    ...book,
    Creators: [{ creator_id: 'mina', platform: 'instagram' }],
    Posts: posts('mina').map(({ likes, comments, ...post }) => post),
  };
  const { tab } = runBook(alone, { nowMs, score: scoreCreators });
  const mina = tab('Scoreboard').find(({ creator_id }) => creator_id === 'mina');
  expect(mina).toMatchObject({ signals_level: 'High, one source only' });
  const score = Number(mina?.signals);
  expect(score).toBeGreaterThanOrEqual(50);
  const post = tab('Looker').find(({ post_id }) => post_id === 'mina-0');
  expect(post?.authentic_impressions).toBeCloseTo(1000 * (1 - score / 100), 6);
});

test('without evidence nobody is vetted, and nothing is taken off', () => {
  const bare = { ...book, Posts: posts('sora').map(({ likes, comments, ...post }) => post) };
  const { tab } = runBook(bare, { nowMs, score: scoreCreators });
  expect(tab('Scoreboard').find(({ creator_id }) => creator_id === 'sora')).toMatchObject({
    signals: '',
    signals_level: 'Not vetted',
  });
  const post = tab('Looker').find(({ post_id }) => post_id === 'sora-0');
  expect(post?.authentic_impressions).toBe(1000);
});
