import { sourceCategory } from '../../../src/domain/tracking/sourceCategory';
import { utmChannel } from '../../../src/domain/tracking/utmChannel';
import { cpuMs } from '../../support/cpuMs';

// Expected: Google's rules (support.google.com/analytics/answer/9756891), applied by hand.
test.each([
  ['instagram', 'influencer', '', 'Organic Social'],
  ['tiktok', 'influencer', '', 'Organic Social'],
  ['youtube', 'influencer', '', 'Organic Video'],
  ['twitch', 'influencer', '', 'Organic Video'],
  ['naver', 'influencer', '', 'Organic Search'],
  ['blog.naver.com', 'influencer', '', 'Organic Social'],
  ['coffee_mina', 'influencer', '', 'Unassigned'],
  ['x', 'influencer', '', 'Unassigned'],
  ['threads', 'influencer', '', 'Unassigned'],
  ['linktr.ee', 'influencer', '', 'Unassigned'],
  ['instagram', 'paid_influencer', '', 'Paid Social'],
  ['instagram', 'affiliate', '', 'Organic Social'],
  ['mina', 'affiliate', '', 'Affiliates'],
  ['mina', 'affiliates', '', 'Unassigned'],
  ['instagram', 'influencer', 'coffee_shop_june', 'Organic Shopping'],
  ['instagram', 'influencer', 'workshop', 'Organic Social'],
  ['instagram', 'influencer', 'bishop', 'Organic Social'],
  ['instagram', 'influencer', 'photoshop', 'Organic Social'],
  ['instagram', 'influencer', 'eshop', 'Organic Shopping'],
  ['instagram', 'influencer', 'eshopping', 'Organic Shopping'],
  ['instagram', 'cpc', 'shop', 'Paid Shopping'],
  ['instagram', 'influencer', 'cross-network', 'Cross-network'],
  ['amazon', 'cpc', '', 'Paid Shopping'],
  ['google', 'cpc', '', 'Paid Search'],
  ['google', 'organic', '', 'Organic Search'],
  ['facebook', 'cpm', '', 'Paid Social'],
  ['mina', 'cpm', '', 'Display'],
  ['youtube.com', 'ppc', '', 'Paid Video'],
  ['mina', 'banner', '', 'Display'],
  ['mina', 'paid', '', 'Paid Other'],
  ['mina', 'retargeting', '', 'Paid Other'],
  ['mina', 'unpaid', '', 'Unassigned'],
  ['mina', 'social', '', 'Organic Social'],
  ['mina', 'short-video', '', 'Organic Video'],
  ['chatgpt.com', 'ai-assistant', '(ai-assistant)', 'AI Assistant'],
  ['example.com', 'referral', '', 'Referral'],
  ['newsletter', 'email', '', 'Email'],
  ['e mail', 'x', '', 'Email'],
  ['spotify', 'audio', '', 'Audio'],
  ['sms', 'x', '', 'SMS'],
  ['app', 'mobile-story', '', 'Mobile Push Notifications'],
  ['app', 'webpush', '', 'Mobile Push Notifications'],
  ['firebase', 'x', '', 'Mobile Push Notifications'],
  ['mina', 'qr', '', 'Unassigned'],
  ['(direct)', '(none)', '', 'Direct'],
  ['', '', '', 'Direct'],
  ['(direct)', 'influencer', '', 'Unassigned'],
  [' Instagram ', 'INFLUENCER', '', 'Organic Social'],
  ['__proto__', 'constructor', 'toString', 'Unassigned'],
])('%s / %s / %s is %s', (source, medium, campaign, channel) => {
  expect(utmChannel(source, medium, campaign)).toBe(channel);
});

test.each([
  ['google shopping', 'shopping'],
  ['google+', 'social'],
  ['43things.com', 'social'],
  ['43things', 'social'],
  ['vimeo.com', 'video'],
  ['yandex.com', 'search'],
  ['yandex*', undefined],
  ['', undefined],
])('sourceCategory(%s) = %s (Google’s list)', (source, category) => {
  expect(sourceCategory(source)).toBe(category);
});

test('a tag of 50,000 characters takes no time', () => {
  const long = 'shopping '.repeat(6_000);
  const started = cpuMs();
  expect(utmChannel(long, long, long)).toBe('Organic Shopping');
  expect(cpuMs() - started).toBeLessThan(200);
});
