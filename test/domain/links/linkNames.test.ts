import fc from 'fast-check';
import { linkNames, standardNaming, tagWord } from '../../../src/domain/links/linkNames';

const places = {
  platform: 'Instagram',
  creator: 'Anna Müller',
  campaign: 'Spring Serum',
  post: 'reel1',
  yyyymm: '202604',
};

describe('linkNames', () => {
  // Expected values by the convention in GA4's help: source = platform, lower case, no spaces.
  test.each([
    ['everything', {}, ['instagram', 'influencer', '202604-spring-serum', 'anna-muller_reel1']],
    ['no post', { post: '' }, ['instagram', 'influencer', '202604-spring-serum', 'anna-muller']],
    [
      'naver',
      { platform: 'naver' },
      ['blog.naver.com', 'influencer', '202604-spring-serum', 'anna-muller_reel1'],
    ],
    ['x', { platform: 'X' }, ['twitter', 'influencer', '202604-spring-serum', 'anna-muller_reel1']],
    [
      'a handle with dots',
      { creator: 'anna.bakes_01' },
      ['instagram', 'influencer', '202604-spring-serum', 'anna.bakes_01_reel1'],
    ],
    [
      'Hangul',
      { creator: '서미나' },
      ['instagram', 'influencer', '202604-spring-serum', 'seomina_reel1'],
    ],
    [
      'another script',
      { creator: '安娜' },
      ['instagram', 'influencer', '202604-spring-serum', 'reel1'],
    ],
  ])('%s', (_what, change, expected) => {
    const names = linkNames(standardNaming, { ...places, ...change });
    expect([names.source, names.medium, names.campaign, names.content]).toEqual(expected);
  });

  test('unknown places and prototype keys leave nothing behind', () => {
    const naming = { ...standardNaming, content: '{constructor}{__proto__}{nobody}-{post}' };
    expect(linkNames(naming, places).content).toBe('reel1');
  });

  test('tags are always short, lower case and free of spaces', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.string({ maxLength: 200 }),
        (creator, campaign) => {
          const names = linkNames(standardNaming, { ...places, creator, campaign });
          for (const tag of Object.values(names)) expect(tag).toMatch(/^[a-z0-9._-]{0,100}$/);
        },
      ),
    );
  });

  test('tagWord keeps a word that is one already', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,40}$/), (word) => {
        expect(tagWord(word)).toBe(word);
      }),
    );
  });
});
