import { importOf } from '../../support/importOf';
import { type ServerBook, serverBook } from '../../support/serverBook';
import { smallCampaign } from '../../support/smallCampaign';

const sumOf = (calls: Readonly<Record<string, number>>) =>
  Object.values(calls).reduce((sum, count) => sum + count, 0);

/** Of one run once its tabs stand. */
const MOST_CALLS = 120;

test.each(['as it is', 'with a Dashboard tab', 'with an order changed'])(
  'a run on a settled file asks Google at most 120 times, and Runs says how often: %s',
  (how) => {
    const book = serverBook(smallCampaign);
    for (let run = 0; run < 3; run++) {
      book.run();
      book.host.clock.advance(60_000);
      if (how === 'with a Dashboard tab' && run === 0) book.host.runMenuItem('addDashboard');
    }
    if (how === 'with an order changed') book.sheet('Conversions').setCell(2, 5, { value: 777 });
    book.run();
    const calls = sumOf(book.host.calls());
    expect(calls).toBeLessThanOrEqual(MOST_CALLS);
    expect(book.runs()[0]?.['Service calls']).toBe(calls);
  },
);

test('the number of calls does not grow with the rows', () => {
  const callsWith = (rows: number) => {
    const conversions = Array.from({ length: rows }, (_each, index) => ({
      conversion_id: `C${index}`,
      kind: 'order',
      occurred_at: new Date(Date.UTC(2026, 3, 12)),
      utm_content: 'mina_p1',
      promo_code: '',
      revenue: 40,
    }));
    const book = serverBook({ ...smallCampaign, Conversions: conversions });
    for (let run = 0; run < 2; run++) {
      book.run();
      book.host.clock.advance(60_000);
    }
    return sumOf(book.host.calls());
  };
  expect(callsWith(1000)).toBe(callsWith(10));
});

test.each([
  ['its tabs set up', 60, (book: ServerBook) => book.host.runMenuItem('setUpTabs')],
  ['no tab yet, which the import makes', 60, () => undefined],
])(
  'the first import of a hundred rows into a file with %s asks Google fewer than %i times',
  (_file, most, prepare) => {
    const header =
      'Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,Attribution';
    const lines = Array.from(
      { length: 100 },
      (_each, index) => `2026-05-03 14:05:00,${index},$1,completed,x,new,y,1,,20,Direct`,
    );
    const book = serverBook({});
    prepare(book);
    const answer = book.call('confirmImport', importOf([header, ...lines].join('\n')));
    expect(answer).toMatchObject({ ok: true, value: { added: 100 } });
    expect(sumOf(book.host.calls())).toBeLessThan(most);
  },
);
