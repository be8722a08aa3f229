import fc from 'fast-check';
import { readWorkbook } from '../../src/job/workbook';
import { type FeedMeasure, measureColumns } from '../../src/workbook/feed/feedColumns';
import { IssueList } from '../../src/workbook/issueList';
import { newReading } from '../../src/workbook/read/reading';
import { readTab } from '../../src/workbook/read/readTab';
import { records } from '../../src/workbook/read/records';
import { columnsOf } from '../../src/workbook/schema/columnsOf';
import type { Row } from '../../src/workbook/schema/row';
import type { TabName } from '../../src/workbook/schema/tabs';
import { lookerTab } from '../../src/workbook/schema/tabs/lookerTab';
import { type Book, runBook, tabsOf, total } from '../support/jobBook';
import { messyBook } from '../support/messyBook';

function usable<Name extends TabName>(book: Book, name: Name) {
  const cells = tabsOf(book)[name];
  return records(readTab(name, cells, newReading('UTC', 'en_US'), new IssueList()));
}

type Conversion = Row<'Conversions'>;
type Placement = { readonly impressions: number | null; readonly reach: number | null };

const isReal = (status: string | null) => !/cancelled|test|취소/i.test(status ?? '');

/** What every row with a minus gives back, and all others by their number: the first row of each. */
function leadsAndOrders(book: Book) {
  const all = usable(book, 'Conversions');
  const byId = new Map<string, { first: (typeof all)[number]; status: string | null }>();
  const isRefund = ({ kind, revenue }: (typeof all)[number]) =>
    kind === 'order' && (revenue ?? 0) < 0;
  for (const row of all.filter((conversion) => !isRefund(conversion))) {
    const id = row.conversion_id;
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

/** The sum of what is known; null when nothing is. */
const sum = (amounts: readonly (number | null)[]) => {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((whole, amount) => whole + amount, 0);
};

const orZero = (amount: number | null) => amount ?? 0;

const engagementsOf = ({ likes, comments, saves, shares }: Row<'Posts'>) =>
  sum([likes, comments, saves, shares]);

/** (1 − f) × reach × (1 − w^φ) / (1 − w) with w = ½ (design section 5, research/measure.md). */
function authenticOf({ impressions, reach }: Placement, invalidShare: number): number | null {
  const people = reach ?? impressions;
  if (people === null) return null;
  if (people === 0) return 0;
  const frequency = Math.max(impressions ?? people, people) / people;
  return (1 - Math.min(1, invalidShare)) * people * 2 * (1 - 0.5 ** frequency);
}

const isPaidBack = ({ kind, revenue, refunded }: Conversion) =>
  kind === 'order' && orZero(revenue) > 0 && orZero(refunded) >= orZero(revenue);

function marginOf(conversion: Conversion, share: number | null): number | null {
  const { revenue, refunded, cost_of_goods: goods } = conversion;
  if (isPaidBack(conversion)) return -orZero(goods);
  if (revenue === null) return null;
  const left = revenue - orZero(refunded);
  if (goods !== null) return left - goods;
  return share === null ? null : left * share;
}

/** How many said yes; null when nobody said anything. */
const yes = (answers: readonly (boolean | null)[]) =>
  sum(answers.map((answer) => (answer === null ? null : Number(answer))));

/** Measures that judgement decides on: they are the Scoreboard's, not the input's. */
type Judged = 'counted_spend' | 'return_spend' | 'return_value';
const judged = new Set<string>(['counted_spend', 'return_spend', 'return_value']);

/** What the input holds of every measure, whoever is credited on whatever evidence. */
function expectedTotals(
  book: Book,
  written: readonly Record<string, unknown>[],
): Record<Exclude<FeedMeasure, Judged>, number | null> {
  const posts = usable(book, 'Posts');
  const assets = usable(book, 'Assets');
  const credits = new Map(written.map((row) => [row.conversion_id, row]));
  const { conversions, orders: folded } = readWorkbook(
    tabsOf(book),
    'UTC',
    'en_US',
    Number.POSITIVE_INFINITY,
  );
  const real = records(conversions).filter(
    ({ conversion_id: id }) => credits.get(id)?.evidence !== 'excluded',
  );
  const isCounted = ({ conversion_id: id }: Conversion) => credits.get(id)?.timing === 'in_window';
  const counted = real.filter(isCounted);
  const other = real.filter((conversion) => !isCounted(conversion));
  const leads = counted.filter(({ kind }) => kind === 'lead');
  const orders = counted.filter((each) => each.kind === 'order' && !isPaidBack(each));
  const margins = counted.map((conversion) => {
    const campaign = credits.get(conversion.conversion_id)?.campaign_id;
    const ownShare = campaign === 'summer' ? 0.4 : null;
    return marginOf(
      conversion,
      ownShare ?? marginsOfSettings.get(book.Settings?.[0]?.value) ?? null,
    );
  });
  const spend = orZero(
    sum([
      ...posts.flatMap((post) => [
        post.fee,
        post.bonus,
        post.product_cost,
        post.shipping,
        post.rights_fee,
        post.boost_spend,
        orZero(post.hours) * 12.5,
      ]),
      ...assets.map(({ added_cost }) => added_cost),
    ]),
  );
  return {
    spend,
    impressions: sum([...posts, ...assets].map(({ impressions }) => impressions)),
    authentic_impressions: sum([
      ...posts.map((post) => authenticOf(post, 0)),
      ...assets.map((asset) => authenticOf(asset, asset.invalid_share ?? 0)),
    ]),
    reach: sum([...posts, ...assets].map(({ reach }) => reach)),
    views: sum(posts.map(({ views }) => views)),
    engagements: sum(posts.map(engagementsOf)),
    er_base: sum(
      posts.map((post) =>
        engagementsOf(post) === null ? null : (post.reach ?? post.impressions ?? post.views),
      ),
    ),
    clicks: sum(posts.map(({ clicks }) => clicks)),
    leads: leads.length,
    qualified_leads: yes(leads.map(({ qualified }) => qualified)),
    orders: orders.length,
    new_customers: yes(orders.map(({ new_customer }) => new_customer)),
    refunded_orders: counted.filter(isPaidBack).length,
    revenue: orZero(sum(counted.map(({ revenue }) => revenue))),
    refunds: orZero(sum(counted.map(({ refunded }) => refunded))),
    margin: sum(margins),
    other_leads: other.filter(({ kind }) => kind === 'lead').length,
    other_orders: other.filter(({ kind }) => kind === 'order').length,
    other_revenue: orZero(sum(other.map(({ revenue }) => revenue))),
    other_refunds: orZero(
      sum([
        ...other.map(({ refunded }) => refunded),
        ...folded.refundsAlone.map(({ amount }) => amount),
      ]),
    ),
  };
}

/** The margins that messy books have in Settings, as read. */
const marginsOfSettings = new Map<unknown, number | null>([
  ['', null],
  [0.6, 0.6],
  ['55 %', 0.55],
]);

test('every measure in = out, whatever the mess', () => {
  fc.assert(
    fc.property(messyBook, (book) => {
      const { tab } = runBook(book);
      const feed = tab('Looker');
      const expected = expectedTotals(book, tab('Credits'));
      const isEmpty = feed.length === 1 && feed[0]?.campaign_id === '(none)';
      for (const { key, isBlankElsewhere } of measureColumns) {
        if (judged.has(key)) continue;
        const whole = expected[key as keyof typeof expected];
        const difference = Math.abs(total(feed, key) - orZero(whole));
        expect([key, difference < 0.0051, total(feed, key), whole]).toEqual([
          key,
          true,
          total(feed, key),
          whole,
        ]);
        const isBlank = feed.every((row) => row[key] === '');
        if (isBlankElsewhere && !isEmpty) expect([key, isBlank]).toEqual([key, whole === null]);
      }
    }),
    { numRuns: 100 },
  );
});

test('what counts and what returned is the same in the feed and on the Scoreboard', () => {
  fc.assert(
    fc.property(messyBook, (book) => {
      const { tab } = runBook(book);
      const feed = tab('Looker');
      const whole = tab('Scoreboard').find(({ scope }) => scope === 'total') ?? {};
      const counted = total(feed, 'counted_spend');
      expect(Math.abs(counted - Number(whole.counted_spend))).toBeLessThan(0.0101);
      expect(counted).toBeLessThan(total(feed, 'spend') + 0.0101);
      if (whole.romi === '') return;
      const spend = total(feed, 'return_spend');
      // Less than half a cent is no money in a feed of cents.
      if (spend === 0) return;
      const romi = (total(feed, 'return_value') - spend) / spend;
      expect(Math.abs(romi - Number(whole.romi))).toBeLessThan(0.0101 * (1 + 2 / spend));
    }),
    { numRuns: 100 },
  );
});

test('valid leads and orders are each in one column of counts', () => {
  fc.assert(
    fc.property(messyBook, (book) => {
      const feed = runBook(book).tab('Looker');
      const real = leadsAndOrders(book).filter(({ status }) => isReal(status));
      const leads = real.filter(({ kind }) => kind === 'lead').length;
      expect(total(feed, 'leads') + total(feed, 'other_leads')).toBe(leads);
      const orders = ['orders', 'refunded_orders', 'other_orders'] as const;
      expect(orders.reduce((all, key) => all + total(feed, key), 0)).toBe(real.length - leads);
    }),
    { numRuns: 60 },
  );
});

test('no describing column is blank, save the day of an asset that nobody dated', () => {
  fc.assert(
    fc.property(messyBook, (book) => {
      for (const row of runBook(book).tab('Looker')) {
        const blank = columnsOf(lookerTab).filter(
          ({ key, kind }) => kind !== 'number' && kind !== 'money' && row[key] === '',
        );
        const isDated = blank.every(({ key }) => key === 'date' && row.touchpoint !== 'post');
        expect([blank.map(({ key }) => key), isDated]).toEqual([blank.map(({ key }) => key), true]);
      }
    }),
    { numRuns: 60 },
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
      const kinds = ['leads', 'orders', 'refunded_orders'] as const;
      expect(kinds.reduce((all, key) => all + total(feed, key), 0)).toBe(counted.length);
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
    ...new Map(rows.map((row) => [String(row[key]).replace('\u200b', '').trim(), row])).values(),
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
