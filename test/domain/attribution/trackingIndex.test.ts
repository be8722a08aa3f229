import type { AttributionInput } from '../../../src/domain/attribution/attributionInput';
import type { KeyOwners } from '../../../src/domain/attribution/keyOwners';
import { trackingIndex } from '../../../src/domain/attribution/trackingIndex';
import { type TrackedLink, trackedLinks } from '../../support/trackedLinks';

const [mina, joon] = [1, 2];

function indexOf(
  links: readonly TrackedLink[],
  creatorNames: AttributionInput['creatorNames'] = [],
) {
  return trackingIndex({ links: trackedLinks(links), creatorNames } as unknown as AttributionInput);
}

/** Key: spelling, creators, campaign, post, rows of Links. */
function owned(owners: KeyOwners): string[] {
  return [...owners.values()].map(
    ({ key, spelling, creators, campaign, post, links }) =>
      `${key}: ${spelling}, ${creators.join('+')}, ${campaign}, ${post}, ${links.join('+')}`,
  );
}

test('a link stands in the index by each of its keys, as first spelled', () => {
  const index = indexOf([
    {
      creator: mina,
      campaign: 3,
      post: 5,
      utmContent: 'Mina%5FM1',
      url: 'https://shop.test/x?utm_content=mina_url&utm_id=77',
      landingPage: 'https://www.Shop.test/mina/',
      promoCode: 'Mina-10, MINA 15',
      itemKeys: 'Mina set, 70012345',
    },
  ]);
  expect({
    codes: owned(index.codes),
    utmContents: owned(index.utmContents),
    utmIds: owned(index.utmIds),
    pages: owned(index.pages),
    paths: owned(index.paths),
    items: owned(index.items),
    people: owned(index.people),
  }).toEqual({
    codes: ['MINA10: Mina-10, 1, 3, 5, 0', 'MINA15: MINA 15, 1, 3, 5, 0'],
    utmContents: ['mina_m1: mina_m1, 1, 3, 5, 0', 'mina_url: mina_url, 1, 3, 5, 0'],
    utmIds: ['77: 77, 1, 3, 5, 0'],
    pages: ['shop.test/mina: https://www.Shop.test/mina/, 1, 3, 5, 0'],
    paths: ['/mina: https://www.Shop.test/mina/, 1, 3, 5, 0'],
    items: ['mina set: Mina set, 1, 3, 5, 0', '70012345: 70012345, 1, 3, 5, 0'],
    people: [],
  });
});

test('the same tag in its column and in the address is one row of the key', () => {
  const { utmContents } = indexOf([
    { creator: mina, utmContent: 'mina', url: 'https://shop.test/?utm_content=MINA' },
  ]);
  expect(owned(utmContents)).toEqual(['mina: mina, 1, 0, -1, 0']);
});

test('utm_id of the column goes before that of the address', () => {
  const { utmIds, pages, paths } = indexOf([
    { creator: mina, utmId: 'own', url: 'https://shop.test/?utm_id=other' },
    { creator: joon, url: 'https://shop.test/?utm_id=joon' },
  ]);
  expect(owned(utmIds)).toEqual(['own: own, 1, 0, -1, 0', 'joon: joon, 2, 0, -1, 1']);
  expect([pages.size, paths.size]).toEqual([0, 0]);
});

test('every row of Links is read, and what several rows share names several', () => {
  const { codes } = indexOf([
    { creator: mina, campaign: 3, post: 5, promoCode: 'BOTH' },
    { creator: joon, campaign: 4, post: 6, promoCode: 'both' },
  ]);
  expect(owned(codes)).toEqual(['BOTH: BOTH, 1+2, 0, -1, 0+1']);
});

test('what stands behind the last row of Links is not read', () => {
  const links = {
    ...trackedLinks([
      { creator: mina, promoCode: 'M' },
      { creator: joon, promoCode: 'J' },
    ]),
    count: 1,
  };
  const { codes } = trackingIndex({ links, creatorNames: [] } as unknown as AttributionInput);
  expect([...codes.keys()]).toEqual(['M']);
});

test('people are known by their whole names and by names within answers, without post and link', () => {
  const { people, names } = indexOf(
    [{ creator: joon }],
    [
      { creator: mina, name: '@Mina.Daily', isId: false },
      { creator: joon, name: 'c-2', isId: true },
    ],
  );
  expect(owned(people)).toEqual(['mina.daily: @Mina.Daily, 1, 0, -1, ', 'c-2: c-2, 2, 0, -1, ']);
  expect(names.creatorsIn('it was mina daily')).toEqual([mina]);
});
