import { serverBook } from '../../support/serverBook';
import { smallCampaign } from '../../support/smallCampaign';

const sumOf = (calls: Readonly<Record<string, number>>) =>
  Object.values(calls).reduce((sum, count) => sum + count, 0);

test('a run on a settled file asks Google seldom, and Runs says how often', () => {
  const book = serverBook(smallCampaign);
  for (let run = 0; run < 3; run++) {
    book.run();
    book.host.clock.advance(60_000);
  }
  const calls = sumOf(book.host.calls());
  expect(calls).toBeLessThanOrEqual(210);
  // What follows the record of the run (notes, the lock, the toast) is not in it.
  const told = Number(book.runs()[0]?.['Service calls']);
  expect(told).toBeGreaterThan(calls - 25);
  expect(told).toBeLessThanOrEqual(calls);
});

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
