import type { LinkRecord } from '../../../src/domain/links/linkRecord';
import { mendableLinks } from '../../../src/domain/links/mendableLinks';
import { utmCheck } from '../../../src/domain/tracking/utmCheck';

const record: LinkRecord = {
  campaignId: 'k',
  creatorId: 'c1',
  postId: '',
  destination: '',
  utmSource: 'instagram',
  utmMedium: 'influencer',
  utmCampaign: 'spring',
  utmContent: 'anna',
  utmId: '',
  utmTerm: '',
  url: '',
  promoCode: [],
  codeValidFrom: '',
  codeValidTo: '',
  landingPage: '',
};

const good = 'https://shop.example/?utm_source=instagram&utm_medium=influencer&utm_campaign=spring';

describe('mendableLinks', () => {
  test('sound links and rows without a link are left out', () => {
    expect(mendableLinks([{ ...record, url: good }, record])).toEqual([]);
  });

  test.each([
    ['capitals', good.replace('instagram', 'Instagram'), good],
    [
      'spaces in a tag',
      good.replace('=spring', '=spring%20sale'),
      good.replace('=spring', '=spring-sale'),
    ],
    ['a missing medium', good.replace('&utm_medium=influencer', ''), good],
    ['somebody’s click id', `${good}&fbclid=abc`, good],
  ])('%s', (_what, url, expected) => {
    const [found] = mendableLinks([{ ...record, utmContent: '', url }]);
    expect(found?.mended?.url).toBe(expected);
    expect(utmCheck(found?.mended?.url ?? '')).toEqual([]);
  });

  test('the key keeps its words: spaces stay, only capitals go', () => {
    const url = `${good.replace('instagram', 'Instagram')}&utm_content=Anna+Reel`;
    expect(mendableLinks([{ ...record, url }])[0]?.mended?.utmContent).toBe('anna reel');
  });

  test('what only a person can mend has no fix', () => {
    expect(mendableLinks([{ ...record, url: 'no address' }])[0]?.mended).toBeNull();
  });
});
