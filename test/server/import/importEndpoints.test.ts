import { advancedHandler, advancedServices } from '../../../workbench/apis/advancedServices';
import { fetchHandler } from '../../../workbench/apis/fetchHandler';
import { ga4Api } from '../../../workbench/apis/ga4Api';
import { instagramApi } from '../../../workbench/apis/instagramApi';
import { sampleOrders, shopifyApi } from '../../../workbench/apis/shopifyApi';
import { youtubeApi } from '../../../workbench/apis/youtubeApi';
import { fixtureText } from '../../support/exportFixture';
import { fetchScope, importBook, importCode } from '../../support/importBook';
import { importOf } from '../../support/importOf';

const secret = 'not-a-token-but-a-test-0003';

const tabs = {
  Creators: [
    { creator_id: 'mina-ig', platform: 'instagram', handle: '@mina.sample' },
    { creator_id: 'lee-yt', platform: 'youtube', handle: '@lee.sample' },
  ],
  Posts: [
    {
      post_id: 'mina-1',
      creator_id: 'mina-ig',
      campaign_id: 'serum',
      published_at: '2026-10-03 08:31',
      url: 'https://www.instagram.com/reel/DAbc123xyz/',
      fee: 120,
    },
    {
      post_id: 'lee-1',
      creator_id: 'lee-yt',
      campaign_id: 'serum',
      published_at: '2026-10-05 10:00',
      url: 'https://youtu.be/abcDEF12345',
    },
  ],
  Links: [
    { campaign_id: 'serum', creator_id: 'mina-ig', post_id: 'mina-1', utm_content: 'mina-ig_1' },
  ],
};

const shopify = (count: number) =>
  fetchHandler({
    '.myshopify.com': shopifyApi({
      orders: sampleOrders(count, Date.UTC(2026, 9, 20)),
      secret,
      nowMs: () => Date.now(),
      pointsPerSecond: 1e6,
    }),
    'graph.facebook.com': instagramApi({
      secret,
      accounts: {
        'mina.sample': {
          followers: 12_345,
          following: 321,
          posts: [
            { permalink: 'https://www.instagram.com/reel/DAbc123xyz/', likes: 610, comments: 57 },
          ],
        },
      },
    }),
  });

/** Every text that the add-on left behind: cells, stores, logs, toasts, mails. */
function everything(book: ReturnType<typeof importBook>): string {
  const { host } = book;
  const cells = host.workbook.sheets.map(({ name }) => book.rows(name));
  const stores = [host.properties('document'), host.properties('script')].map((store) => [
    ...store,
  ]);
  return JSON.stringify([cells, stores, host.logs(), host.toasts(), host.mails(), host.alerts()]);
}

describe('a file', () => {
  test('is recognised, previewed, taken over; a second time nothing changes', () => {
    const book = importBook(tabs);
    const file = importOf(fixtureText('shopifyOrders.csv'));
    const preview = book.call('inspectImport', file);
    expect(preview).toMatchObject({
      kind: 'preview',
      format: 'Shopify orders',
      tab: 'Conversions',
      dataRows: 7,
      added: 6,
      changed: 0,
      refused: 0,
    });
    expect(book.rows('Conversions')).toEqual([]);
    expect(book.call('confirmImport', file)).toMatchObject({
      tab: 'Conversions',
      added: 6,
      changed: 0,
      refused: 0,
    });
    const rows = book.rows('Conversions');
    expect(rows.map((row) => row.conversion_id)).toEqual([
      '#1001',
      '#1002',
      '#1003',
      '#1004',
      '#1005',
      '#1006',
    ]);
    expect(rows[2]).toMatchObject({
      revenue: 55,
      refunded: 27.5,
      promo_code: 'mina10, FREESHIP',
      status: 'valid',
    });
    expect(book.call('confirmImport', file)).toMatchObject({ added: 0, changed: 0, unchanged: 6 });
    expect(book.rows('Conversions')).toEqual(rows);
  });

  test('leaves no name, address, e-mail or phone number anywhere', () => {
    const book = importBook(tabs);
    for (const file of [
      'shopifyOrders.csv',
      'wooCommerceOrders.csv',
      'stripePayments.csv',
      'naverSmartStoreOrders.csv',
      'shopifyOrders.broken.csv',
    ]) {
      const preview = JSON.stringify(book.call('inspectImport', importOf(fixtureText(file))));
      book.call('confirmImport', importOf(fixtureText(file)));
      expect(preview + everything(book)).not.toMatch(
        /@example|Invented|Sample (?:Street|Road)|Sampletown|가상|555-01|7700 900|010-0000/,
      );
    }
  });

  test('changes only what the shop knows better: fees, formulas and ids stay', () => {
    const book = importBook(tabs);
    book.call('confirmImport', importOf(fixtureText('instagramInsights.csv')));
    const before = book.rows('Posts')[0];
    expect(before).toMatchObject({ post_id: 'mina-1', fee: 120, views: 12_400, likes: 610 });
    const later = fixtureText('instagramInsights.csv').replace('"12,400"', '"13,000"');
    const preview = book.call('inspectImport', importOf(later));
    expect(preview).toMatchObject({
      kind: 'preview',
      added: 0,
      changed: 1,
      refused: 2,
      changedRows: [
        { key: 'mina-1', cells: [{ column: 'Views', before: '12400', after: '13000' }] },
      ],
    });
    book.call('confirmImport', importOf(later));
    expect(book.rows('Posts')[0]).toEqual({ ...before, views: 13_000 });
  });

  test('of an unknown kind goes through a mapping, which is remembered', () => {
    const book = importBook(tabs);
    const text =
      'Nr;When;Total;Voucher;E-Mail\n1;03.10.2026 14:05;40,00;LENA15;b1@example.com\n2;13.10.2026 09:00;1.040,00;;b2@example.com\n';
    expect(book.call('inspectImport', importOf(text))).toMatchObject({
      kind: 'unknown',
      headers: ['Nr', 'When', 'Total', 'Voucher', 'E-Mail'],
      personalHeaders: ['E-Mail'],
      suggestions: { Conversions: { revenue: 'Total' } },
    });
    const mapping = {
      id: '',
      name: 'My shop',
      tab: 'Conversions' as const,
      columns: {
        conversion_id: 'Nr',
        occurred_at: 'When',
        revenue: 'Total',
        promo_code: 'Voucher',
        customer_id: 'E-Mail',
      },
      constants: { kind: 'order' },
      subtract: {},
      idFrom: [],
    };
    expect(book.refusal('confirmImport', importOf(text))).toMatch(/was not recognised/);
    expect(
      book.refusal('confirmImport', importOf(text, { mapping: { ...mapping, constants: {} } })),
    ).toMatch(/kind/);
    expect(book.call('confirmImport', importOf(text, { mapping }))).toMatchObject({ added: 2 });
    expect(book.rows('Conversions')[1]).toMatchObject({ conversion_id: '2', revenue: 1040 });
    expect(book.call('inspectImport', importOf(text))).toMatchObject({
      kind: 'preview',
      format: 'My shop',
      added: 0,
      unchanged: 2,
    });
    expect(everything(book)).not.toContain('@example');
  });

  test('cannot plant a formula, and its texts are found again', () => {
    const book = importBook(tabs);
    const text = [
      'Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,Attribution',
      '2026-10-03 14:05:00,"=HYPERLINK(""https://evil.example"",""x"")",$1,completed,x,new,y,1,+SUM(1),20,Source: =IMPORTXML(1)',
      '2026-10-03 14:06:00,0042,$1,completed,x,new,y,1,-1+1,20,Source: @SUM(1)',
    ].join('\n');
    book.call('confirmImport', importOf(text));
    const rows = book.rows('Conversions');
    expect(rows[0]).toMatchObject({
      conversion_id: '=HYPERLINK("https://evil.example","x")',
      promo_code: '+SUM(1)',
      utm_source: '=IMPORTXML(1)',
    });
    expect(rows[1]).toMatchObject({
      conversion_id: '0042',
      promo_code: '-1+1',
      utm_source: '@SUM(1)',
    });
    expect(book.call('confirmImport', importOf(text))).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 2,
    });
  });

  test('with a vanished column says which', () => {
    const book = importBook(tabs);
    const text = fixtureText('shopifyOrders.csv').replace(',Created at,', ',Created,');
    expect(book.call('inspectImport', importOf(text))).toMatchObject({
      kind: 'unknown',
      resembles: expect.stringMatching(/Shopify orders, but Created at is missing/),
    });
  });

  test('in several currencies is not added up', () => {
    const book = importBook(tabs);
    const text = fixtureText('shopifyOrders.csv').replace(',USD,30.00', ',EUR,30.00');
    expect(book.call('inspectImport', importOf(text))).toMatchObject({
      obstacle: expect.stringMatching(/EUR, USD/),
    });
    expect(book.refusal('confirmImport', importOf(text))).toMatch(/EUR, USD/);
    expect(book.rows('Conversions')).toEqual([]);
  });

  test.each([
    [{ request: { texts: 5 } }, /text|must/],
    [{ request: { ...importOf('a').request, dayOrder: 'xyz' } }, /dayOrder must be one of/],
    [{}, /request must be an object/],
    [
      { request: { ...importOf('a').request, texts: ['x'.repeat(40_000_001)] } },
      /more than 40 million characters/,
    ],
  ])('a request that makes no sense is refused in words', (input, sentence) => {
    expect(importBook({}).refusal('inspectImport', input as never)).toMatch(sentence);
  });

  test('takes the same few calls for six rows and for three thousand', () => {
    const header =
      'Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,Attribution';
    const lines = Array.from(
      { length: 3000 },
      (_, index) => `2026-10-03 14:05:00,${index},$1,completed,x,new,y,1,,20,Direct`,
    );
    const calls = [6, 3000].map((count) => {
      const book = importBook(tabs);
      book.call('confirmImport', importOf([header, ...lines.slice(0, count)].join('\n')));
      const counted = Object.entries(book.host.calls()).filter(([name]) =>
        /getValues|setValues|getFormulas/.test(name),
      );
      return counted.reduce((sum, [, number]) => sum + number, 0);
    });
    expect(calls[1]).toBe(calls[0]);
  });
});

describe('an account', () => {
  const settings = { shop: 'sample.myshopify.com', token: secret };

  test('is tested before it is kept, imports, is removed; its token is nowhere to be seen', () => {
    const book = importBook(tabs, { fetch: shopify(30), scopes: [fetchScope] });
    expect(
      book.refusal('connectSource', {
        id: 'shopify',
        settings: { ...settings, shop: 'https://evil.example' },
      }),
    ).toMatch(/Shop address does not look right/);
    expect(
      book.refusal('connectSource', {
        id: 'shopify',
        settings: { ...settings, token: 'wrong-token-wrong-token' },
      }),
    ).toMatch(/no longer accepts the token/);
    expect(
      book.call('listConnections', {}).connections.every(({ isConnected }) => !isConnected),
    ).toBe(true);
    const connected = book.call('connectSource', { id: 'shopify', settings });
    expect(connected.account).toBe('Sample Shop');
    expect(connected.connections[0]).toMatchObject({
      id: 'shopify',
      isConnected: true,
      fields: [
        { key: 'shop', value: 'sample.myshopify.com' },
        { key: 'token', value: '', isSecret: true },
      ],
    });
    expect(book.call('importSource', { id: 'shopify' })).toMatchObject({
      result: 'done',
      done: 30,
      total: 30,
      message: 'Shopify: 30 rows added, 0 changed, 0 as before',
    });
    expect(book.rows('Conversions')).toHaveLength(30);
    expect(book.call('importSource', { id: 'shopify' })).toMatchObject({
      result: 'done',
      message: expect.stringMatching(/0 rows added, 0 changed/),
    });
    expect(everything(book) + JSON.stringify(book.call('listConnections', {}))).not.toContain(
      secret,
    );
    expect(book.call('removeSource', { id: 'shopify' }).connections[0]).toMatchObject({
      isConnected: false,
    });
    expect(JSON.stringify([...book.host.properties('user')])).not.toContain(secret);
    expect(book.refusal('importSource', { id: 'shopify' })).toMatch(/is not connected/);
    expect(book.rows('Conversions')).toHaveLength(30);
  });

  test('of another person in the same file is not used', () => {
    const book = importBook(tabs, { fetch: shopify(30), scopes: [fetchScope] });
    book.call('connectSource', { id: 'shopify', settings });
    book.host.setUser({ email: 'colleague@example.com', locale: 'en' });
    expect(book.refusal('importSource', { id: 'shopify' })).toMatch(/is not connected/);
  });

  test('without the scope says what to add', () => {
    const book = importBook(tabs, { fetch: shopify(30) });
    expect(book.refusal('connectSource', { id: 'shopify', settings })).toMatch(
      /allow https:\/\/www\.googleapis\.com\/auth\/script\.external_request when asked.*appsscript\.json/,
    );
    expect(book.refusal('connectSource', { id: 'ga4', settings: { property: '123456' } })).toMatch(
      /add the advanced service AnalyticsData/,
    );
  });

  test('an address that does not answer is told, without its words', () => {
    const book = importBook(tabs, { scopes: [fetchScope] });
    const refusal = book.refusal('connectSource', { id: 'shopify', settings });
    expect(refusal).toMatch(/does not answer/);
    expect(refusal).not.toContain(secret);
  });

  test('Instagram: a new Snapshots tab, counts of posts', () => {
    const book = importBook(tabs, { fetch: shopify(0), scopes: [fetchScope] });
    book.call('connectSource', {
      id: 'instagram',
      settings: { account: '17841400000000000', token: secret },
    });
    expect(book.call('importSource', { id: 'instagram' })).toMatchObject({ result: 'done' });
    expect(book.rows('Snapshots')).toEqual([
      expect.objectContaining({ creator_id: 'mina-ig', followers: 12_345 }),
    ]);
    expect(book.rows('Posts')[0]).toMatchObject({
      post_id: 'mina-1',
      likes: 610,
      comments: 57,
      fee: 120,
    });
    expect(book.rows('Creators')[0]).toMatchObject({ followers: 12_345, handle: '@mina.sample' });
  });

  test('GA4 and YouTube through their advanced services', () => {
    const fetch = advancedHandler(
      {
        AnalyticsData: ga4Api({
          property: '123456',
          visits: [
            {
              date: '2026-10-04',
              source: 'instagram',
              content: 'mina-ig_1',
              sessions: 77,
              purchases: 0,
              revenue: 0,
            },
          ],
        }),
        YouTube: youtubeApi({
          channels: { '@lee.sample': { subscribers: 45_600, videos: 120 } },
          videos: { abcDEF12345: { views: 9000, likes: 500, comments: ['Love it'] } },
        }),
      },
      shopify(0),
    );
    const book = importBook(tabs, {
      fetch,
      scopes: [fetchScope],
      code: importCode + advancedServices,
    });
    expect(
      book.call('connectSource', { id: 'ga4', settings: { property: '123456' } }).account,
    ).toBe('GA4 (America/New_York)');
    expect(book.refusal('connectSource', { id: 'ga4', settings: { property: '999999' } })).toMatch(
      /refuses access \(PERMISSION_DENIED\)/,
    );
    book.call('connectSource', { id: 'youtube', settings: {} });
    expect(book.call('importSource', { id: 'ga4' })).toMatchObject({ result: 'done' });
    expect(book.call('importSource', { id: 'youtube' })).toMatchObject({
      result: 'done',
      done: 3,
      total: 3,
    });
    expect(book.rows('Posts')).toEqual([
      expect.objectContaining({ post_id: 'mina-1', clicks: 77 }),
      expect.objectContaining({ post_id: 'lee-1', views: 9000, likes: 500, comments: 1 }),
    ]);
    expect(book.rows('Comments')).toEqual([
      expect.objectContaining({ creator_id: 'lee-yt', post_id: 'lee-1', text: 'Love it' }),
    ]);
    expect(everything(book)).not.toMatch(/viewer/);
  });

  test('with more orders than one execution can read goes on where it stopped', () => {
    const clock = { now: () => 0 };
    const orders = sampleOrders(2500, Date.UTC(2026, 8, 28));
    const api = shopifyApi({ orders, secret, nowMs: () => clock.now() });
    const book = importBook(tabs, {
      fetch: fetchHandler({ '.myshopify.com': api }),
      scopes: [fetchScope],
    });
    clock.now = () => book.host.clock.now();
    book.call('connectSource', { id: 'shopify', settings });
    const first = book.call('importSource', { id: 'shopify' });
    expect(first).toMatchObject({ result: 'continues', total: 2500 });
    expect(first.connections[0]).toMatchObject({ hasMore: true });
    expect(book.call('importProgress', {}).line).toMatch(/^Shopify: [\d,]+ of 2,500 read$/);
    expect(book.rows('Conversions')).toHaveLength(first.done);
    const second = book.call('importSource', { id: 'shopify' });
    expect(second).toMatchObject({ result: 'done', done: 2500 });
    const ids = book.rows('Conversions').map((row) => row.conversion_id);
    expect([ids.length, new Set(ids).size]).toEqual([2500, 2500]);
  });

  test('whose execution is killed in the middle loses nothing and doubles nothing', () => {
    const book = importBook(tabs, { fetch: shopify(200), scopes: [fetchScope] });
    book.call('connectSource', { id: 'shopify', settings });
    let killed = 0;
    const places = [
      { method: 'UrlFetchApp.fetch', atCall: 2 },
      { method: 'Range.setValues', atCall: 1 },
      { method: 'Properties.setProperty', atCall: 2 },
    ];
    for (const place of places) {
      book.host.setFaults([{ ...place, kind: 'timeout' }]);
      try {
        book.call('importSource', { id: 'shopify' });
      } catch {
        // Google stops the script: the page only hears that it failed
        killed += 1;
      }
    }
    expect(killed).toBe(3);
    book.host.setFaults(undefined);
    book.call('importSource', { id: 'shopify' });
    const ids = book.rows('Conversions').map((row) => row.conversion_id);
    expect([ids.length, new Set(ids).size]).toEqual([200, 200]);
  });

  test('leaves formulas that people have put into its columns', () => {
    const posts = [{ ...tabs.Posts[0], likes: '=600+5' }];
    const book = importBook({ ...tabs, Posts: posts }, { fetch: shopify(0), scopes: [fetchScope] });
    book.call('connectSource', {
      id: 'instagram',
      settings: { account: '17841400000000000', token: secret },
    });
    book.call('importSource', { id: 'instagram' });
    expect(book.rows('Posts')[0]).toMatchObject({ likes: 605, comments: 57 });
  });
});
