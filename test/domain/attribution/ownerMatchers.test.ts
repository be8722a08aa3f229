import type {
  AttributionInput,
  ConversionColumns,
} from '../../../src/domain/attribution/attributionInput';
import { flagNames } from '../../../src/domain/attribution/creditFlags';
import {
  creatorsNamed,
  itemMatcher,
  linkMatcher,
  newMatch,
  type OwnerMatcher,
  pageMatcher,
  surveyMatcher,
} from '../../../src/domain/attribution/ownerMatchers';
import { trackingIndex } from '../../../src/domain/attribution/trackingIndex';
import { textCodes, trackedLinks } from '../../support/trackedLinks';

const [mina, joon] = [1, 2];

const index = trackingIndex({
  links: trackedLinks([
    {
      creator: mina,
      campaign: 3,
      post: 5,
      utmContent: 'm-link',
      utmId: 'm-id',
      landingPage: 'shop.test/mina',
      itemKeys: 'mint, mocha',
    },
    {
      creator: joon,
      campaign: 4,
      post: 6,
      utmContent: 'j-link',
      utmId: 'j-id',
      landingPage: 'shop.test/joon',
      itemKeys: 'juniper',
    },
    { creator: mina, utmContent: 'both', utmId: 'both-ids', landingPage: 'shop.test/both' },
    { creator: joon, utmContent: 'both', utmId: 'both-ids', landingPage: 'shop.test/both' },
    { creator: mina, landingPage: 'shop.test/spring', itemKeys: 'bundle' },
    { creator: joon, landingPage: 'other.test/spring', itemKeys: 'bundle' },
    { creator: joon, landingPage: '/bare' },
    { creator: mina, landingPage: 'shop.test/bare' },
  ]),
  creatorNames: [
    { creator: mina, name: 'minapark', isId: false },
    { creator: joon, name: 'joonlee', isId: false },
    { creator: joon, name: 'c-2', isId: true },
    { creator: mina, name: 'The Twins', isId: false },
    { creator: joon, name: 'the twins', isId: false },
  ],
} as unknown as AttributionInput);

const nobody = '0 −1 0';
const minas = `${mina} 5 3`;
const joons = `${joon} 6 4`;

/** Creator, post, campaign and flags that each row proves, as one match is used for all of them. */
function proven(matcher: OwnerMatcher, count: number): string[] {
  const match = newMatch();
  return Array.from({ length: count }, (_, row) => {
    matcher(row, match);
    const post = match.post < 0 ? `−${-match.post}` : match.post;
    const names = flagNames(match.flags).join(' ');
    return `${match.creator} ${post} ${match.campaign} ${names}`.trim();
  });
}

const page = (tags: string) => `https://shop.test/?${tags}`;

describe('linkMatcher', () => {
  type Tags = Partial<Record<'utmContent' | 'utmId' | 'landingPage', string>>;
  const found = (rows: readonly Tags[]) => {
    const column = (key: keyof Tags) => textCodes(rows.map((row) => row[key]));
    const columns = {
      utmContent: column('utmContent'),
      utmId: column('utmId'),
      landingPage: column('landingPage'),
    };
    return proven(linkMatcher(columns as ConversionColumns, index), rows.length);
  };
  const cases: readonly [Tags, string][] = [
    [{ utmContent: 'm-link', landingPage: page('utm_content=j-link') }, minas],
    [{ utmContent: 'unknown', landingPage: page('utm_content=j-link') }, joons],
    [{}, nobody],
    [{ utmContent: 'm-link', utmId: 'j-id' }, minas],
    [{ landingPage: page('utm_content=m-link'), utmId: 'j-id' }, minas],
    [{ utmId: 'm-id', landingPage: page('utm_id=j-id') }, minas],
    [{ utmId: 'unknown', landingPage: page('utm_id=j-id') }, joons],
    [{ landingPage: page('nt_detail=m-link&utm_id=j-id') }, minas],
    [{ utmContent: 'both' }, `${nobody} ambiguous:utm`],
    [{ landingPage: page('utm_content=both') }, `${nobody} ambiguous:utm`],
    [{ utmContent: 'both', utmId: 'm-id' }, `${minas} ambiguous:utm`],
    // An id is often the campaign's: that many carry it is nothing to note
    [{ utmId: 'both-ids' }, nobody],
    [{ landingPage: page('utm_id=both-ids') }, nobody],
    [{ utmContent: 'm-id', utmId: 'm-link' }, nobody],
  ];

  test.each(cases)('%j proves %s', (tags, expected) => {
    expect(found([tags])).toEqual([expected]);
  });

  test('row after row in one column', () => {
    expect(found(cases.map(([tags]) => tags))).toEqual(cases.map(([, expected]) => expected));
  });
});

describe('pageMatcher', () => {
  const cases: readonly [string, string][] = [
    ['https://www.shop.test/mina?x=1', minas],
    ['/joon/', joons],
    ['shop.test/both', `${nobody} ambiguous:landing`],
    ['', nobody],
    ['/both', `${nobody} ambiguous:landing`],
    ['shop.test/spring', `${mina} −1 0`],
    ['/spring', `${nobody} ambiguous:landing`],
    // A host that is nobody's does not become anybody's by its path
    ['else.test/mina', nobody],
    ['mina', nobody],
    // The whole page goes before the path of another
    ['/bare', `${joon} −1 0`],
  ];
  const found = (rows: readonly string[]) =>
    proven(pageMatcher(textCodes(rows), index), rows.length);

  test.each(cases)('%s proves %s', (text, expected) => {
    expect(found([text])).toEqual([expected]);
  });

  test('row after row in one column', () => {
    expect(found(cases.map(([text]) => text))).toEqual(cases.map(([, expected]) => expected));
  });
});

test.each([
  ['1x MINT tea', minas],
  ['mint and mocha', minas],
  ['juniper', joons],
  ['mint, juniper', `${nobody} ambiguous:item`],
  ['bundle', `${nobody} ambiguous:item`],
  ['plain tea', nobody],
  ['', nobody],
])('the item "%s" proves %s', (text, expected) => {
  expect(proven(itemMatcher(textCodes([text]), index), 1)).toEqual([expected]);
});

describe('surveyMatcher', () => {
  const cases: readonly [string, string][] = [
    ['@MinaPark', `${mina} −1 0`],
    ['minapark and joonlee', `${nobody} ambiguous:survey`],
    ['I saw joonlee on insta', `${joon} −1 0`],
    ['', nobody],
    ['The twins', `${nobody} ambiguous:survey`],
    ['C-2', `${joon} −1 0`],
    ['c-2 or so', nobody],
  ];

  test('row after row in one column', () => {
    const rows = cases.map(([answer]) => answer);
    expect(proven(surveyMatcher(textCodes(rows), index), rows.length)).toEqual(
      cases.map(([, expected]) => expected),
    );
  });

  test.each([
    ['', []],
    ['c-2', [joon]],
    ['the twins', [mina, joon]],
    ['somebody', []],
  ])('"%s" names %j', (answer, creators) => {
    expect(creatorsNamed(answer, index)).toEqual(creators);
  });
});
