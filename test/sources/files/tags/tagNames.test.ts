import { tagOfHeader } from '../../../../src/sources/files/tags/tagNames';
import { tagsInText } from '../../../../src/sources/files/tags/tagsInText';

test.each([
  ['UTM Content', 'utm_content'],
  ['utm_content (metadata)', 'utm_content'],
  ['_wc_order_attribution_utm_source', 'utm_source'],
  ['Deal - UTM Source', 'utm_source'],
  ['UTM_Medium__c', 'utm_medium'],
  ['nt_detail', 'utm_content'],
  ['first_utm_campaign', 'utm_campaign'],
  ['UTM 콘텐츠', 'utm_content'],
  ['utm_campaignid', null],
  ['utm_term', null],
  ['Input content', null],
  ['Content', null],
])('the header %s spells %s', (header, tag) => {
  expect(tagOfHeader(header)).toBe(tag);
});

test.each([
  [
    '/serum?utm_source=instagram&utm_content=mina-ig_1#x',
    { utm_source: 'instagram', utm_content: 'mina-ig_1' },
  ],
  [
    'utm_content: mina-ig_1\nutm_source: instagram',
    { utm_content: 'mina-ig_1', utm_source: 'instagram' },
  ],
  ['{"utm_content":"mina-ig_1","gift":"yes"}', { utm_content: 'mina-ig_1' }],
  [
    'https://l.example/?u=https%3A%2F%2Fshop.example%2F%3Futm_content%3Dmina-ig_1',
    { utm_content: 'mina-ig_1' },
  ],
  ['?nt_source=blog&nt_detail=%EB%AF%BC%EC%A7%80', { utm_source: 'blog', utm_content: '민지' }],
  ['?utm_content=(not%20set)', {}],
  ['nothing of the kind', {}],
])('%s tells %j', (text, tags) => {
  expect(Object.fromEntries(tagsInText(text))).toEqual(tags);
});
