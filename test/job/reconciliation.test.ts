import fc from 'fast-check';
import { IssueList } from '../../src/workbook/issueList';
import { newReading } from '../../src/workbook/read/reading';
import { readTab } from '../../src/workbook/read/readTab';
import { records } from '../../src/workbook/read/records';
import type { TabName } from '../../src/workbook/schema/tabs';
import { type Book, runBook, tabsOf, total } from '../support/jobBook';
import { messyBook } from '../support/messyBook';

function usable<Name extends TabName>(book: Book, name: Name) {
  const cells = tabsOf(book)[name];
  return records(readTab(name, cells, newReading('UTC', 'en_US'), new IssueList()));
}

const isReal = (status: string | null) => !/cancelled|test|취소/i.test(status ?? '');

/** What every row with a minus gives back, and all others by their number: the first row of each. */
function leadsAndOrders(book: Book) {
  const all = usable(book, 'Conversions');
  const byId = new Map<string, { first: (typeof all)[number]; status: string | null }>();
  const isRefund = ({ kind, revenue }: (typeof all)[number]) =>
    kind === 'order' && (revenue ?? 0) < 0;
  for (const row of all.filter((conversion) => !isRefund(conversion))) {
    const id = row.conversion_id.toLowerCase();
    const known = byId.get(id);
    if (known === undefined) byId.set(id, { first: row, status: row.status });
    else known.status = row.status ?? known.status;
  }
  return [...byId.values()].map(({ first, status }) => ({
    ...first,
    status,
    revenue: Math.max(0, first.revenue ?? 0),
  }));
}

const sum = (amounts: readonly (number | null)[]) =>
  amounts.reduce<number>((whole, amount) => whole + (amount ?? 0), 0);

test('spend, leads, orders and revenue in = out, whatever the mess', () => {
  fc.assert(
    fc.property(messyBook, (book) => {
      const feed = runBook(book).tab('Looker');
      const posts = usable(book, 'Posts');
      const real = leadsAndOrders(book).filter(({ status }) => isReal(status));
      const spend =
        sum(posts.map(({ fee }) => fee)) +
        sum(posts.map(({ bonus }) => bonus)) +
        12.5 * sum(posts.map(({ hours }) => hours)) +
        sum(usable(book, 'Assets').map(({ added_cost }) => added_cost));
      expect(Math.abs(total(feed, 'spend') - spend)).toBeLessThan(0.0051);
      const leads = real.filter(({ kind }) => kind === 'lead').length;
      expect(total(feed, 'leads') + total(feed, 'other_leads')).toBe(leads);
      expect(total(feed, 'orders') + total(feed, 'other_orders')).toBe(real.length - leads);
      const revenue = sum(real.map((conversion) => conversion.revenue));
      const written = total(feed, 'revenue') + total(feed, 'other_revenue');
      expect(Math.abs(written - revenue)).toBeLessThan(0.0101);
      const impressions = sum(posts.map((post) => post.impressions));
      const reused = sum(usable(book, 'Assets').map((asset) => asset.impressions));
      expect(total(feed, 'impressions')).toBeCloseTo(impressions + reused, 6);
    }),
    { numRuns: 100 },
  );
});

test('each conversion is in Credits once and earns credit 0 or 1', () => {
  fc.assert(
    fc.property(messyBook, (book) => {
      const { tab } = runBook(book);
      const credits = tab('Credits');
      const feed = tab('Looker');
      expect(credits.map(({ conversion_id }) => conversion_id)).toEqual(
        leadsAndOrders(book).map(({ conversion_id }) => conversion_id),
      );
      const counted = credits.filter(({ timing }) => timing === 'in_window');
      expect(total(feed, 'leads') + total(feed, 'orders')).toBe(counted.length);
      expect(counted.every(({ creator_id, post_id }) => creator_id !== '' && post_id !== '')).toBe(
        true,
      );
      const excluded = credits.filter(({ evidence }) => evidence === 'excluded');
      const others = total(feed, 'other_leads') + total(feed, 'other_orders');
      expect(counted.length + others + excluded.length).toBe(credits.length);
    }),
    { numRuns: 100 },
  );
});

test('the same workbook gives the same tabs', () => {
  fc.assert(
    fc.property(messyBook, (book) => {
      expect(runBook(book).output).toEqual(runBook(book).output);
    }),
    { numRuns: 30 },
  );
});

test('the order of conversions, assets and links does not change the feed', () => {
  const unique = (rows: Book['Posts'] = [], key: string) => [
    ...new Map(rows.map((row) => [String(row[key]).trim().toLowerCase(), row])).values(),
  ];
  fc.assert(
    fc.property(messyBook, (book) => {
      const plain: Book = {
        ...book,
        Posts: unique(book.Posts, 'post_id'),
        Conversions: unique(book.Conversions, 'conversion_id'),
        Assets: unique(book.Assets, 'asset_id'),
      };
      const turned: Book = {
        ...plain,
        Posts: [...(plain.Posts ?? [])].reverse(),
        Conversions: [...(plain.Conversions ?? [])].reverse(),
        Assets: [...(plain.Assets ?? [])].reverse(),
        Links: [...(plain.Links ?? [])].reverse(),
      };
      const ids = (feed: Record<string, unknown>[]) =>
        feed.map((row) =>
          JSON.stringify(row)
            .toLowerCase()
            .replace(/\\u[0-9a-f]{4}/g, ''),
        );
      expect(ids(runBook(turned).tab('Looker'))).toEqual(ids(runBook(plain).tab('Looker')));
    }),
    { numRuns: 40 },
  );
});

test('no cell starts a formula, every column has one type, the header is the contract', () => {
  fc.assert(
    fc.property(messyBook, (book) => {
      const rows = runBook(book).output.tabs.find(({ name }) => name === 'Looker')?.rows ?? [];
      expect(rows.length).toBeGreaterThan(1);
      rows[0]?.forEach((_, column) => {
        const cells = rows.slice(1).map((row) => row[column]);
        const types = new Set(
          cells
            .filter((cell) => cell !== '')
            .map((cell) => (cell instanceof Date ? 'date' : typeof cell)),
        );
        expect(types.size).toBeLessThanOrEqual(1);
        expect(cells.some((cell) => typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell))).toBe(
          false,
        );
        expect(cells.some((cell) => typeof cell === 'number' && !Number.isFinite(cell))).toBe(
          false,
        );
      });
    }),
    { numRuns: 40 },
  );
});
