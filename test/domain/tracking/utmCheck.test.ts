import fc from 'fast-check';
import { utmCheck } from '../../../src/domain/tracking/utmCheck';
import { utmLink } from '../../../src/domain/tracking/utmLink';
import { say } from '../../../src/ground/text/text';
import { cpuMs } from '../../support/cpuMs';

const good = 'utm_source=instagram&utm_medium=influencer&utm_campaign=202606-tea';

function said(url: string): string {
  return utmCheck(url)
    .map((finding) => say(finding, 'en'))
    .join(' | ');
}

test.each([
  `https://example.com/?${good}`,
  `https://example.com/?a=1&${good}&utm_content=mina_p1&utm_id=c1#/route?id=1`,
  'https://example.com/?utm_source=instagram&utm_medium=paid_influencer&utm_campaign=tea',
  'https://example.com/?utm_source=google&utm_medium=cpc&utm_campaign=tea',
  'https://example.com/?utm_source=newsletter&utm_medium=email&utm_campaign=tea',
  'https://apps.apple.com/app/id1?pt=1&ct=tea&mt=8',
  'https://m.smartstore.naver.com/shop/1?nt_source=ig&nt_medium=influencer',
])('finds nothing wrong with %s', (url) => {
  expect(said(url)).toBe('');
});

test.each([
  ['https://example.com/', 'the link has no utm tags'],
  [`https://brand.naver.com/shop?${good}`, 'Smart Store’s statistics read nt_ tags, not utm tags'],
  ['https://smartstore.naver.com/s?nt_source=ig', 'nt_medium is missing'],
  ['https://example.com/?utm_medium=a&utm_campaign=b', 'utm_source is missing'],
  ['https://example.com/?utm_source=a&utm_campaign=b&utm_medium=', 'utm_medium is missing'],
  ['https://example.com/?utm_source=instagram&utm_medium=influencer', 'utm_campaign is missing'],
  [`https://example.com/?${good}&utm_content=Mina`, 'utm_content has capitals'],
  [`https://example.com/?${good}&utm_content=mi+na`, 'utm_content has a space'],
  [`https://example.com/?${good}&utm_content=${'m'.repeat(101)}`, 'utm_content is longer than 100'],
  [`https://example.com/?${good}&utm_content=mina%40example.com`, 'holds an e-mail address'],
  [`https://example.com/?${good}&utm_source=tiktok`, 'utm_source stands there more than once'],
  [`https://example.com/?${good}&utm_contents=x`, 'utm_contents is no tag that GA4 reads'],
  [`https://example.com/?${good.replace('utm_source', 'UTM_Source')}`, 'UTM_Source is no tag'],
  [`https://example.com/?a=1?${good}`, 'a second “?”'],
  [`https://example.com/#${good}`, 'the tags after # are not read'],
  [`https://example.com/#/route?${good}`, 'the tags after # are not read'],
  [`https://example.com/?${good}&fbclid=1`, 'click ids of one visitor (fbclid)'],
  [`example.com/?${good}`, 'does not start with https://'],
  [`https://example.com/a b?${good}`, 'has a space in it'],
  [`https://example.com/?${good.replace(/&/g, '&amp;')}`, 'write “&” instead of “&amp;”'],
  [`https://bit.ly/x?${good}`, 'a short link may drop the tags'],
  [`https://example.com/?${good}&utm_content=a%2520b`, 'utm_content was encoded twice'],
  [`https://example.com/${'a'.repeat(1000)}?${good}`, 'longer than 1,000'],
  [
    `https://play.google.com/store/apps/details?id=a.b&${good}`,
    'Google Play reads the tags from its referrer',
  ],
  ['hello', 'url must be a web address'],
  [`https://example.com/?${good.replace('instagram', 'coffee_mina')}`, 'under Unassigned'],
  [`https://example.com/?${good.replace('tea', 'shop-tea')}`, 'moves the link to Organic Shopping'],
  [
    `https://example.com/?${good.replace('influencer', 'mobile_influencer').replace('instagram', 'mina')}`,
    'Mobile Push',
  ],
  [`https://example.com/?${good.replace('influencer', 'tcp')}`, 'moves the link to Paid Social'],
  ['https://apps.apple.com/app/id1?ct=tea', 'the App Store reads pt and ct'],
])('says what is wrong (%#)', (url, sentence) => {
  expect(said(url)).toContain(sentence);
});

test('finds nothing wrong with what the builder makes of names by the convention', () => {
  const name = fc
    .stringMatching(/^[a-z0-9][a-z0-9._-]{0,30}$/)
    .filter((text) => !text.includes('shop'));
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true }), name, name, (page, campaign, content) => {
      const tags = { source: 'instagram', medium: 'influencer', campaign, content };
      expect(said(utmLink({ url: page, ...tags }).url)).toBe('');
    }),
  );
});

test.each([
  ['?', 50_000],
  ['&utm_source=A ', 4_000],
  ['@', 50_000],
  ['%', 50_000],
])('a hostile address of %s × %d takes no time', (piece, times) => {
  const started = cpuMs();
  utmCheck(`https://example.com/?utm_source=x${piece.repeat(times)}`.slice(0, 50_000));
  utmCheck(`https://example.com/?utm_source=x${piece.repeat(times)}`.slice(0, 7_900));
  expect(cpuMs() - started).toBeLessThan(300);
});
