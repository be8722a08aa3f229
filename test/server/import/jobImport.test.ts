import { fetchHandler } from '../../../workbench/apis/fetchHandler';
import { instagramApi } from '../../../workbench/apis/instagramApi';
import { sampleOrders, shopifyApi } from '../../../workbench/apis/shopifyApi';
import { fetchScope, importBook } from '../../support/importBook';

const secret = 'not-a-token-but-a-test-0004';

const tabs = {
  Campaigns: [{ campaign_id: 'serum', name: 'Serum' }],
  Creators: [{ creator_id: 'mina-ig', platform: 'instagram', handle: 'mina.sample' }],
  Posts: [
    {
      post_id: 'mina-1',
      creator_id: 'mina-ig',
      campaign_id: 'serum',
      published_at: '2026-10-20 08:31',
      fee: 120,
    },
  ],
  Links: [
    {
      campaign_id: 'serum',
      creator_id: 'mina-ig',
      post_id: 'mina-1',
      promo_code: 'MINA10',
      utm_content: 'mina-ig_1',
    },
  ],
};

const shop = shopifyApi({
  orders: sampleOrders(40, Date.UTC(2026, 9, 21)),
  secret,
  nowMs: () => Date.now(),
});

describe('the import stage of the job', () => {
  test('brings orders before the job reads them; a failing account stops neither the other nor the job', () => {
    let isExpired = false;
    const graph = instagramApi({
      secret,
      accounts: { 'mina.sample': { followers: 10, following: 1, posts: [] } },
    });
    const fetch = fetchHandler({
      '.myshopify.com': shop,
      'graph.facebook.com': (request, given) => graph(request, isExpired ? 'expired' : given),
    });
    const book = importBook(tabs, { fetch, scopes: [fetchScope] });
    book.call('connectSource', {
      id: 'instagram',
      settings: { account: '17841400000000000', token: secret },
    });
    book.call('connectSource', {
      id: 'shopify',
      settings: { shop: 'sample.myshopify.com', token: secret },
    });
    isExpired = true;
    book.ask('runJob', {});
    expect(book.rows('Conversions')).toHaveLength(40);
    expect(book.rows('Credits')).toHaveLength(40);
    const health = book
      .rows('Health')
      .filter((row) => String(row.expected).includes('must answer'));
    expect(health).toEqual([
      expect.objectContaining({
        severity: 'warning',
        what_to_do: expect.stringMatching(/Instagram no longer accepts the token/),
      }),
    ]);
    const [run] = book.rows('Runs');
    expect(run).toMatchObject({
      result: 'done',
      message: expect.stringMatching(
        /Shopify: 40 rows added, 0 changed.* · Instagram no longer accepts the token/,
      ),
    });
    expect(JSON.stringify([book.rows('Runs'), health, book.host.logs()])).not.toContain(secret);
  });

  test('without a connected account asks for nothing', () => {
    const book = importBook(tabs);
    book.ask('runJob', {});
    expect(book.rows('Runs')[0]).toMatchObject({ result: 'done' });
    expect(Object.keys(book.host.calls())).not.toContain('UrlFetchApp.fetch');
  });
});
