import { channelPreview } from '../../../src/domain/links/channelPreview';
import { say } from '../../../src/ground/text/text';

describe('channelPreview', () => {
  // Channels by Google's rules: support.google.com/analytics/answer/9756891
  test.each([
    [
      'instagram',
      'influencer',
      'spring',
      'Organic Social',
      '“instagram” is on GA4’s list of social',
    ],
    ['youtube', 'influencer', 'spring', 'Organic Video', 'list of video sites'],
    ['instagram', 'paid_influencer', 'spring', 'Paid Social', 'medium “paid_influencer” for paid'],
    ['anna', 'affiliate', 'spring', 'Affiliates', 'decides by the medium “affiliate”'],
    ['anna', 'influencer', 'spring', 'Unassigned', 'knows neither the source “anna”'],
    [
      'instagram',
      'influencer',
      'coffee_shop',
      'Organic Shopping',
      'campaign name “coffee_shop” alone',
    ],
  ])('%s / %s / %s → %s', (source, medium, campaign, channel, because) => {
    const preview = channelPreview(source, medium, campaign);
    expect(preview.channel).toBe(channel);
    expect(say(preview.reason, 'en')).toContain(because);
  });
});
