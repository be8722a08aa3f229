import { remedyOf } from '../../../src/job/scoreboard/remedyOf';
import { scoreboardTexts as texts } from '../../../src/messages/scoreboardTexts';
import { type BookRow, measuredBook } from '../../support/jobBook';

const link = { campaign_id: 'spring', creator_id: 'ana', utm_content: 'x' };

/** Links and campaigns that lead to Naver's shops, where UTM does not reach the statistics. */
test.each<[string, BookRow, BookRow, boolean]>([
  ['nowhere', {}, {}, false],
  [
    'another shop',
    { destination: 'https://shop.example' },
    { landing_page: 'https://shop.example' },
    false,
  ],
  ['a destination', { destination: 'https://smartstore.naver.com/shop' }, {}, true],
  ['a finished link', { url: 'https://SmartStore.naver.com/shop?nt_source=x' }, {}, true],
  ['a landing page', {}, { landing_page: 'https://brand.naver.com/shop' }, true],
  ['a blog there', { url: 'https://blog.naver.com/shop' }, {}, false],
])('%s', (_, ofLink, ofCampaign, isSmartStore) => {
  const { workbook } = measuredBook({
    Campaigns: [{ campaign_id: 'spring', ...ofCampaign }],
    Links: [
      { ...link, url: 'https://other.example' },
      { ...link, ...ofLink },
    ],
  });
  expect(remedyOf(workbook).text).toEqual(isSmartStore ? texts.remedySmartStore : texts.remedy);
});
