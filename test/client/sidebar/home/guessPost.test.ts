import { guessAnew } from '../../../../src/client/sidebar/home/guessPost';
import { sampleOpening } from '../../../browser/support/sampleOpening';

const [first, ...others] = sampleOpening().creators;
if (!first) throw new Error('the sample has creators');
const lea = { ...first, creatorId: 'lea', platform: 'instagram', handle: '@lea.sample' };
const opening = {
  creators: [lea, ...others.map((each) => ({ ...each, platform: 'tiktok' }))],
  links: [],
};
const blank = { creatorId: '', campaignId: 'spring', format: '' };

/** The form after an address was typed letter by letter. */
function typed(address: string, form = { ...blank, url: '' }) {
  let filled = form;
  for (const letter of address) {
    const url = filled.url + letter;
    filled = { ...filled, ...guessAnew(filled, url, opening, blank), url };
  }
  return filled;
}

test('the one creator of a platform is not taken for the owner of somebody else’s address', () => {
  const address = 'https://www.instagram.com/nobody.known/reel/A';
  expect(typed(address)).toEqual({
    creatorId: '',
    campaignId: 'spring',
    format: 'reel',
    url: address,
  });
});

test('what the address tells stands in the form, and what a person chose herself stays', () => {
  const address = 'https://www.instagram.com/lea.sample/reel/A';
  expect(typed(address)).toMatchObject({ creatorId: 'lea', campaignId: 'spring', format: 'reel' });
  const own = { creatorId: 'joon', campaignId: 'autumn', format: '', url: 'https://www.tiktok' };
  expect(typed('.example/', own)).toMatchObject({ creatorId: 'joon', campaignId: 'autumn' });
});
