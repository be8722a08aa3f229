import { ntLink } from '../../../src/domain/tracking/ntLink';
import { utmCheck } from '../../../src/domain/tracking/utmCheck';

const shop = 'https://smartstore.naver.com/tealab/products/7';

test.each([
  [
    { source: 'instagram', medium: 'influencer' },
    `${shop}?nt_source=instagram&nt_medium=influencer`,
  ],
  // Korean is allowed in detail and keyword only; a space is %20
  [
    { source: 'IG', medium: 'influencer', detail: '김 민지', keyword: '세럼' },
    `${shop}?nt_source=IG&nt_medium=influencer&nt_detail=%EA%B9%80%20%EB%AF%BC%EC%A7%80&nt_keyword=%EC%84%B8%EB%9F%BC`,
  ],
])('%j', (tags, expected) => {
  expect(ntLink({ url: shop, ...tags })).toBe(expected);
  expect(utmCheck(expected)).toEqual([]);
});

test('own parameters and the fragment stay, old nt_ tags and click ids go', () => {
  const url = `${shop}?size=2&nt_source=old&NT_DETAIL=x&fbclid=1&utm_source=ig#review`;
  expect(ntLink({ url, source: 'ig', medium: 'm', detail: 'noa' })).toBe(
    `${shop}?size=2&utm_source=ig&nt_source=ig&nt_medium=m&nt_detail=noa#review`,
  );
});

test.each([
  [{ url: shop, source: ' ', medium: 'm' }, 'source must not be blank'],
  [
    { url: shop, source: '인스타', medium: 'm' },
    'source must be in Latin letters, digits, - or _, such as instagram',
  ],
  [
    { url: shop, source: 'ig', medium: 'in fluencer' },
    'medium must be in Latin letters, digits, - or _, such as instagram',
  ],
  [
    { url: 'shop', source: 'ig', medium: 'm' },
    'url must be a web address such as https://example.com/page',
  ],
  [
    { url: shop, source: 'ig', medium: 'm', detail: 'x'.repeat(201) },
    'detail must be at most 200 characters',
  ],
])('%j is refused', (input, sentence) => {
  expect(() => ntLink(input)).toThrow(sentence);
});
