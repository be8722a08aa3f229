import type { AttributionInput, TextCodes } from '../../../src/domain/attribution/attributionInput';
import { creditConversions } from '../../../src/domain/attribution/creditConversions';
import { flagNames } from '../../../src/domain/attribution/creditFlags';
import { evidences } from '../../../src/domain/attribution/evidence';

type Key = 'code' | 'item' | 'utm' | 'page';
type Link = Partial<Record<Key, string>> & { readonly creator: number; readonly post?: number };
type Conversion = Partial<Record<Key | 'survey', string>> & {
  readonly id?: number;
  readonly lead?: number;
  readonly isLead?: boolean;
  readonly at?: number;
};

const mina = 1;
const joon = 2;

/** Both publish at 0, 10 and 20; rows 0 to 2 are Mina's. Every window ends at 100. */
const published = [0, 10, 20, 0, 10, 20];
const creators = [mina, mina, mina, joon, joon, joon];

function texts(column: readonly (string | undefined)[]): TextCodes {
  const distinct = [...new Set(['', ...column.map((text) => text ?? '')])];
  return {
    codes: Int32Array.from(column, (text) => distinct.indexOf(text ?? '')),
    texts: distinct,
  };
}

const never = (rows: readonly unknown[]) => new Float64Array(rows.length).fill(Number.NaN);

function inputOf(
  links: readonly Link[],
  conversions: readonly Conversion[],
  precedence: AttributionInput['precedence'],
): AttributionInput {
  const of = (key: Key) => texts(links.map((link) => link[key]));
  const told = (key: Key | 'survey') => texts(conversions.map((conversion) => conversion[key]));
  const blank = (rows: readonly unknown[]) => texts(rows.map(() => ''));
  return {
    precedence,
    creatorNames: [{ creator: mina, name: 'minapark', isId: false }],
    posts: {
      count: published.length,
      ids: texts(published.map((_, post) => `p${post}`)),
      creators: Int32Array.from(creators),
      campaigns: Int32Array.from(published, () => 1),
      publishedAt: Float64Array.from(published),
      windowEndsAt: Float64Array.from(published, () => 100),
      excludedFrom: never(published),
    },
    links: {
      count: links.length,
      creators: Int32Array.from(links, ({ creator }) => creator),
      campaigns: Int32Array.from(links, () => 1),
      posts: Int32Array.from(links, ({ post }) => post ?? -1),
      utmContent: of('utm'),
      utmId: blank(links),
      landingPage: of('page'),
      promoCode: of('code'),
      itemKeys: of('item'),
      url: blank(links),
      codeValidFrom: never(links),
      codeValidTo: never(links),
      codeLeakedAt: never(links),
    },
    conversions: {
      count: conversions.length,
      ids: Int32Array.from(conversions, ({ id }) => id ?? 0),
      leadIds: Int32Array.from(conversions, ({ lead }) => lead ?? 0),
      isLead: Uint8Array.from(conversions, ({ isLead }) => (isLead ? 1 : 0)),
      isExcluded: new Uint8Array(conversions.length),
      isUnpaid: new Uint8Array(conversions.length),
      occurredAt: Float64Array.from(conversions, ({ at }) => at ?? 50),
      utmContent: told('utm'),
      utmId: blank(conversions),
      landingPage: told('page'),
      promoCode: told('code'),
      itemText: told('item'),
      surveyCreator: told('survey'),
    },
  };
}

function creditsOf(
  links: readonly Link[],
  conversions: readonly Conversion[],
  precedence: AttributionInput['precedence'] = 'code',
) {
  return creditConversions(inputOf(links, conversions, precedence)).credits;
}

const own: readonly Link[] = [
  { creator: mina, code: 'M', utm: 'm-link', page: 'shop.test/m', item: 'mint' },
  { creator: joon, code: 'J', utm: 'j-link', page: 'shop.test/j', item: 'juniper' },
];

/** `clicked`: a link or page of the credited creator led to it (what the leak alarm calls warm). */
test.each<[string, Conversion, number]>([
  ['a link', { utm: 'm-link' }, 1],
  ['a page', { page: 'shop.test/m' }, 1],
  ['a code with her link', { code: 'M', utm: 'm-link' }, 1],
  ['a code with her page', { code: 'M', page: 'shop.test/m' }, 1],
  ["her link, another's page", { utm: 'm-link', page: 'shop.test/j' }, 1],
  ['a code alone', { code: 'M' }, 0],
  ["a code with another's link", { code: 'M', utm: 'j-link' }, 0],
  ["a code with another's page", { code: 'M', page: 'shop.test/j' }, 0],
  ['a survey', { survey: 'minapark' }, 0],
  ['nothing', {}, 0],
])('clicked by %s', (_, conversion, clicked) => {
  expect([...creditsOf(own, [conversion]).clicked]).toEqual([clicked]);
});

/** Precedence click puts the link first and leaves the others in their order. */
test.each<[Conversion, string, number]>([
  [{ utm: 'm-link', code: 'J' }, 'utm', mina],
  [{ code: 'J', item: 'mint' }, 'code', joon],
  [{ item: 'mint', page: 'shop.test/j' }, 'item', mina],
  [{ page: 'shop.test/j', survey: 'minapark' }, 'landing', joon],
  [{ survey: 'minapark' }, 'survey', mina],
])('with precedence click %j is proven by %s', (conversion, evidence, creator) => {
  const { evidence: codes, creators: credited } = creditsOf(own, [conversion], 'click');
  expect([...codes].map((code) => evidences[code])).toEqual([evidence]);
  expect([...credited]).toEqual([creator]);
});

/** Keys of Mina's, each with or without a post; at 50 her latest is row 2. A key of somebody else names none of hers. */
test.each<[string, Link[], number]>([
  ['the link names one', [{ creator: mina, utm: 'u', post: 1 }], 1],
  [
    'the link before the page',
    [
      { creator: mina, utm: 'u', post: 1 },
      { creator: mina, page: 'shop.test/p', post: 0 },
    ],
    1,
  ],
  [
    'the page where the link names none',
    [
      { creator: mina, utm: 'u' },
      { creator: mina, page: 'shop.test/p', post: 0 },
    ],
    0,
  ],
  [
    'the page before the item',
    [
      { creator: mina, page: 'shop.test/p', post: 0 },
      { creator: mina, item: 'mint', post: 1 },
    ],
    0,
  ],
  [
    'the item where neither link nor page names one',
    [
      { creator: mina, utm: 'u' },
      { creator: mina, page: 'shop.test/p' },
      { creator: mina, item: 'mint', post: 1 },
    ],
    1,
  ],
  [
    "the page beside another's link",
    [
      { creator: joon, utm: 'u', post: 4 },
      { creator: mina, page: 'shop.test/p', post: 0 },
    ],
    0,
  ],
  [
    "the item beside another's link and page",
    [
      { creator: joon, utm: 'u', post: 4 },
      { creator: joon, page: 'shop.test/p', post: 3 },
      { creator: mina, item: 'mint', post: 1 },
    ],
    1,
  ],
  ["her latest where only another's item names one", [{ creator: joon, item: 'mint', post: 4 }], 2],
  ['her latest where none names one', [{ creator: mina, utm: 'u' }], 2],
])('the post of a code is that of %s', (_, links, post) => {
  const conversion = { code: 'M', utm: 'u', page: 'shop.test/p', item: 'mint' };
  const { posts } = creditsOf([{ creator: mina, code: 'M' }, ...links], [conversion]);
  expect([...posts]).toEqual([post]);
});

/** An order of Mina's lead 7 at 30, with a key of Joon's: her lead's credit, and a note of what lost. */
describe('an order of a lead', () => {
  const lead: Conversion = { id: 7, isLead: true, utm: 'm-link', at: 30 };
  const notes = (order: Conversion, leads: readonly Conversion[] = [lead]) => {
    const { flags, creators: credited } = creditsOf(own, [...leads, { lead: 7, ...order }]);
    return `${credited.at(-1)} ${flagNames(flags.at(-1) ?? 0).join(' ')}`;
  };

  test.each<[Conversion, string]>([
    [{ code: 'J' }, 'conflict:code from_lead'],
    [{ item: 'juniper' }, 'conflict:item from_lead'],
    [{ utm: 'j-link' }, 'conflict:utm from_lead'],
    [{ page: 'shop.test/j' }, 'conflict:landing from_lead'],
    [{ survey: 'minapark' }, 'from_lead'],
    [{}, 'from_lead'],
    // What its own keys said of each other stays noted
    [{ code: 'J', utm: 'm-link' }, 'conflict:code conflict:utm from_lead'],
  ])('%j against its lead', (order, expected) => {
    expect(notes(order)).toBe(`${mina} ${expected}`);
  });

  test.each<[string, Conversion, Conversion[], string]>([
    ['an unknown lead', {}, [], 'conflict:utm lead_unknown'],
    ['a lead after it', {}, [{ ...lead, at: 60 }], 'conflict:utm before_lead'],
    ['an order for a lead', {}, [{ ...lead, isLead: false }], 'conflict:utm lead_unknown'],
    ['a lead of a lead', { isLead: true }, [lead], 'conflict:utm'],
  ])('%s gives nothing, and takes no note away', (_, order, leads, expected) => {
    expect(notes({ code: 'J', utm: 'm-link', ...order }, leads)).toBe(`${joon} ${expected}`);
  });
});
