import { demoProperty, demoToken, withDemoServices } from '../../../workbench/apis/demoServices';
import { importBook, importCode } from '../../support/importBook';

const now = () => Date.UTC(2026, 10, 1, 6);
const manifest = {
  timeZone: 'Etc/UTC',
  oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
};

const tabs = {
  Creators: [
    { creator_id: 'mina-ig', platform: 'instagram', handle: '@mina.slowmornings' },
    { creator_id: 'jaeho-yt', platform: 'youtube', handle: '@jaeho.kitchen' },
  ],
  Posts: [
    {
      post_id: 'mina-ig-1',
      creator_id: 'mina-ig',
      campaign_id: 'tea',
      published_at: '2026-10-02 18:30',
    },
  ],
  Links: [
    { campaign_id: 'tea', creator_id: 'mina-ig', post_id: 'mina-ig-1', utm_content: 'mina_ig_1' },
  ],
};

test('every account of the workbench can be connected and imported', () => {
  const book = importBook(tabs, withDemoServices({ code: importCode, manifest }, now));
  const entries = {
    shopify: { shop: 'demo.myshopify.com', token: demoToken },
    ga4: { property: demoProperty },
    youtube: {},
    instagram: { account: '17841400000000000', token: demoToken },
  };
  for (const [id, settings] of Object.entries(entries)) {
    book.call('connectSource', { id, settings });
    expect(book.call('importSource', { id })).toMatchObject({ result: 'done' });
  }
  expect(book.rows('Conversions')).toHaveLength(240);
  expect(book.rows('Posts')[0]).toMatchObject({ clicks: 210 });
  expect(
    book
      .rows('Snapshots')
      .map((row) => row.creator_id)
      .sort(),
  ).toEqual(['jaeho-yt', 'mina-ig']);
});
