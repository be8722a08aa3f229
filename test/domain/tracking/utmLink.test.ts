import fc from 'fast-check';
import { utmLink } from '../../../src/domain/tracking/utmLink';
import { utmTags } from '../../../src/domain/tracking/utmTags';
import { isPlaceholder } from '../../../src/ground/cells/isPlaceholder';
import { say } from '../../../src/ground/text/text';

const tags = { source: 'instagram', medium: 'influencer', campaign: '202606-iced-tea' };
const tail = 'utm_source=instagram&utm_medium=influencer&utm_campaign=202606-iced-tea';

function link(url: string, more = {}) {
  const { url: built, warnings } = utmLink({ url, ...tags, ...more });
  return { built, said: warnings.map((warning) => say(warning, 'en')).join(' | ') };
}

test.each([
  // pasted, built ($ = the three tags), why
  ['https://example.com/tea', 'https://example.com/tea?$', 'plain page'],
  ['https://example.com', 'https://example.com?$', 'no slash invented after the host'],
  ['https://example.com/?b=2&a=1', 'https://example.com/?b=2&a=1&$', 'foreign order kept'],
  ['https://example.com/?a=%20+x', 'https://example.com/?a=%20+x&$', 'foreign bytes kept'],
  ['https://example.com/?a&&b=&', 'https://example.com/?a&b=&$', 'flags and empty values kept'],
  ['https://example.com/#top', 'https://example.com/?$#top', 'query stands before the fragment'],
  [
    'https://example.com/#/route?id=1',
    'https://example.com/?$#/route?id=1',
    'fragment with ? and =',
  ],
  ['https://example.com/#a#b', 'https://example.com/?$#a#b', 'only the first # counts'],
  ['https://카페.example/여름?차=1', 'https://카페.example/여름?차=1&$', 'IDN and Hangul as typed'],
  ['HTTPS://Example.com/A', 'HTTPS://Example.com/A?$', 'case of the address kept'],
  ['example.com:8080/x', 'https://example.com:8080/x?$', 'missing scheme, port'],
  ['//example.com/x', 'https://example.com/x?$', 'protocol-relative'],
  ['https:example.com', 'https://example.com?$', 'broken scheme'],
  ['http:/example.com', 'http://example.com?$', 'one slash lost'],
  [' https://example.com/a b?q=c d ', 'https://example.com/a%20b?q=c%20d&$', 'spaces encoded'],
  [
    'https://example.com/?utm_source=old&x=1&UTM_Medium=y',
    'https://example.com/?x=1&$',
    'old tags go',
  ],
  ['https://example.com/?utm_marketing_tactic=z', 'https://example.com/?$', 'every utm_ goes'],
  ['https://example.com/?fbclid=1&x=1&gclid=2', 'https://example.com/?x=1&$', 'click ids go'],
  [
    'https://example.com/?__proto__=1&constructor=2',
    'https://example.com/?__proto__=1&constructor=2&$',
    'prototype keys',
  ],
  [
    'https://example.com/?a=%E0%A4%A&b=%',
    'https://example.com/?a=%E0%A4%A&b=%&$',
    'broken percent signs kept',
  ],
])('%s -> %s (%s)', (pasted, built) => {
  expect(link(pasted).built).toBe(built.replace('$', tail));
});

test.each([
  [{ content: 'mina & co+1' }, '&utm_content=mina+%26+co%2B1'],
  [{ content: "it's (50%)!~*" }, '&utm_content=it%27s+%2850%25%29%21%7E*'],
  [{ content: '여름 세일' }, '&utm_content=%EC%97%AC%EB%A6%84+%EC%84%B8%EC%9D%BC'],
  [{ content: 'a%20b' }, '&utm_content=a%2520b'],
  [{ content: 'a\ud800' }, '&utm_content=a%EF%BF%BD'],
  [{ content: ' ', term: 't', id: 'c 1' }, '&utm_id=c+1&utm_term=t'],
])('encodes %j as a browser form does', (more, ending) => {
  expect(link('https://example.com/', more).built).toBe(`https://example.com/?${tail}${ending}`);
});

test.each([
  ['javascript:alert(1)', 'url must be a web address'],
  ['mailto:a@example.com', 'url must be a web address'],
  ['/page', 'url must be a web address'],
  ['hello', 'url must be a web address'],
  ['https://', 'url must be a web address'],
  ['https://exa"mple.com/', 'url must be a web address'],
  ['', 'url must be a web address'],
  [`https://example.com/${'a'.repeat(50_000)}`, 'url must be at most 8,000 characters'],
])('refuses what is no web address (%#)', (pasted, sentence) => {
  expect(() => link(pasted)).toThrow(sentence);
});

test('refuses a blank source; medium and campaign may be missing', () => {
  expect(() => link('https://example.com', { source: ' ' })).toThrow('source must not be blank');
  const { built } = link('https://example.com', { medium: ' ', campaign: undefined });
  expect(built).toBe('https://example.com?utm_source=instagram');
});

test('brings every tag to lower case and says which had capitals', () => {
  const { built, said } = link('https://example.com/A', { content: 'Mina_P1', id: 'ÄB' });
  expect(built).toBe(`https://example.com/A?${tail}&utm_id=%C3%A4b&utm_content=mina_p1`);
  expect(said).toContain('content has capitals (“Mina_P1”)');
  expect(said).toContain('id has capitals');
});

test.each([
  ['example.com', {}, 'no https://'],
  ['https://example.com/?utm_source=x', {}, 'old tags in the address were replaced: utm_source'],
  ['https://example.com/?fbclid=1', {}, 'click ids of somebody else’s visit were removed: fbclid'],
  ['https://example.com/#?utm_source=x', {}, 'tags after # are not read'],
  ['https://example.com/?a=1?b=2', {}, 'a second “?”'],
  ['https://me:pw@example.com/', {}, 'user name or password'],
  ['https://bit.ly/x', {}, 'a short link may drop the tags'],
  ['https://example.com/', { content: 'Mina' }, 'content has capitals'],
  ['https://example.com/', { content: 'm'.repeat(101) }, 'content is longer than 100'],
  [`https://example.com/${'m'.repeat(1000)}`, {}, 'longer than 1,000'],
])('warns of what may surprise (%#)', (pasted, more, sentence) => {
  expect(link(pasted, more).said).toContain(sentence);
});

test('says nothing about a clean link, also when it is built again', () => {
  const once = link('https://example.com/?a=1#top');
  const twice = link(once.built);
  expect([once.said, twice.said]).toEqual(['', '']);
  expect(twice.built).toBe(once.built);
});

test('puts the tags of a Google Play link into its referrer, encoded once more', () => {
  const { built } = link(
    'https://play.google.com/store/apps/details?id=com.example.tea&referrer=x%3D1',
  );
  const expected = encodeURIComponent(`x=1&${tail}`);
  expect(built).toBe(
    `https://play.google.com/store/apps/details?id=com.example.tea&referrer=${expected}`,
  );
  expect(utmTags(built)).toEqual(tags);
});

test.each([
  [
    'https://apps.apple.com/us/app/tea/id123?pt=77',
    { content: 'mina_p1' },
    'pt=77&ct=202606-iced-tea-mina_p1&mt=8',
    '',
  ],
  [
    'https://apps.apple.com/us/app/tea/id123',
    { content: 'm'.repeat(40) },
    `ct=${'m'.repeat(40)}&mt=8`,
    'add pt',
  ],
])('gives the App Store its own token: %s', (pasted, more, query, warning) => {
  const { built, said } = link(pasted, more);
  expect(built).toBe(`https://apps.apple.com/us/app/tea/id123?${query}`);
  expect(said).toContain(warning);
});

test('refuses an App Store token of more than 40 bytes', () => {
  const pasted = 'https://apps.apple.com/us/app/tea/id123';
  expect(() => link(pasted, { content: '가'.repeat(14) })).toThrow(
    'content must be at most 40 bytes',
  );
});

test('gives back what utmLink built, whatever the tags and the address', () => {
  const given = fc
    .string({ unit: 'binary', maxLength: 40 })
    .map((text) =>
      text
        .normalize('NFC')
        .replace(/[\t\r\n]+/g, ' ')
        .trim()
        .toLowerCase()
        .normalize('NFC'),
    )
    .filter((text) => text !== '' && !isPlaceholder(text));
  const url = fc.webUrl({ withQueryParameters: true, withFragments: true });
  const six = {
    source: given,
    medium: given,
    campaign: given,
    id: given,
    term: given,
    content: given,
  };
  fc.assert(
    fc.property(url, fc.record(six), (pasted, wanted) => {
      const built = utmLink({ url: pasted, ...wanted }).url;
      expect(utmTags(built)).toEqual(wanted);
      const query = new URL(built).searchParams;
      expect(query.get('utm_source')).toBe(wanted.source);
      expect(new URL(built).hash).toBe(new URL(pasted).hash);
    }),
  );
});

test('keeps every foreign parameter, in order and as it was meant', () => {
  const url = fc.webUrl({ withQueryParameters: true, withFragments: true });
  const extra = fc.array(fc.webQueryParameters({ size: 'small' }), { maxLength: 4 });
  fc.assert(
    fc.property(url, extra, (page, more) => {
      const pasted = page.includes('#')
        ? page
        : `${page}${page.includes('?') ? '&' : '?'}${more.join('&')}`;
      const foreign = (text: string) =>
        [...new URL(text).searchParams].filter(([name]) => !name.startsWith('utm_'));
      expect(foreign(link(pasted).built)).toEqual(foreign(pasted));
    }),
  );
});

test('encodes exactly as URLSearchParams', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (content) => {
      const clean = content
        .normalize('NFC')
        .replace(/[\t\r\n]+/g, ' ')
        .trim();
      fc.pre(clean !== '' && !isPlaceholder(clean));
      const built = utmLink({ url: 'https://example.com/', ...tags, content }).url;
      expect(built.split('utm_content')[1]).toBe(
        `=${new URLSearchParams({ '': clean.toLowerCase() }).toString().slice(1)}`,
      );
    }),
  );
});

test.each([
  ['https://example.com/?utm_source=a&utm_source=b', { source: 'a' }],
  ['https://example.com/?utm_source=a+b%2B&utm_medium=', { source: 'a b+' }],
  ['https://example.com/', {}],
])('%s', (url, expected) => {
  expect(utmTags(url)).toEqual(expected);
});

test.each(['IG', 'insta', '인스타', '인스타그램', 'Instagram'])(
  '%s is one source in reports: instagram',
  (source) => {
    expect(utmLink({ url: 'https://shop.example/p', source }).url).toBe(
      'https://shop.example/p?utm_source=instagram',
    );
  },
);
