import { standardNaming } from '../../../src/domain/links/linkNames';
import { type ExistingLink, type LinkPlan, planLinks } from '../../../src/domain/links/planLinks';
import { say } from '../../../src/ground/text/text';

const creator = (creatorId: string, name: string) => ({
  creatorId,
  name,
  platform: 'tiktok',
  handle: '',
});

const plan: LinkPlan = {
  campaignId: 'k',
  campaignName: 'Spring',
  yyyymm: '202604',
  destination: 'https://shop.example/a?size=2#price',
  post: '',
  naming: standardNaming,
  withCodes: true,
  codeStyle: 'plain',
  discount: 15,
  typedCodes: {},
  codeValidFrom: '2026-04-01',
  codeValidTo: '2026-06-15',
  creators: [creator('c1', 'Anna'), creator('c2', 'Ben')],
  existing: [],
};

/** The plan's links as they would stand in the tab. */
function written(links: LinkPlan): ExistingLink[] {
  return planLinks(links).map(({ link }, index) => ({ ...link, row: index + 2 }));
}

describe('planLinks', () => {
  test('one link each, tags after own parameters and before the fragment, own codes', () => {
    const [anna, ben] = planLinks(plan);
    expect(anna?.link).toMatchObject({
      creatorId: 'c1',
      url: 'https://shop.example/a?size=2&utm_source=tiktok&utm_medium=influencer&utm_campaign=202604-spring&utm_id=k&utm_content=anna#price',
      utmContent: 'anna',
      codeValidTo: '2026-06-15',
    });
    expect(anna?.channel.channel).toBe('Organic Social');
    expect(anna?.link.promoCode).not.toEqual(ben?.link.promoCode);
  });

  test('a link to a Naver shop carries the tags that its statistics read', () => {
    const destination = 'https://smartstore.naver.com/tea/products/7?size=2';
    const [anna] = planLinks({ ...plan, destination });
    expect(anna?.link).toMatchObject({
      url: 'https://smartstore.naver.com/tea/products/7?size=2&nt_source=tiktok&nt_medium=influencer&nt_detail=anna&nt_keyword=202604-spring',
      utmContent: 'anna',
    });
    expect(anna?.obstacle).toBeNull();
  });

  test('two creators of one name get two keys', () => {
    const creators = [creator('c1', 'Anna'), creator('c9', 'Anna')];
    const contents = planLinks({ ...plan, creators }).map(({ link }) => link.utmContent);
    expect(contents).toEqual(['anna', 'anna-c9']);
  });

  test('a key that belongs to somebody else already is not taken', () => {
    const existing = written({ ...plan, creators: [creator('old', 'Anna')] });
    const [anna] = planLinks({ ...plan, existing });
    expect(anna?.link.utmContent).toBe('anna-c1');
  });

  test('the same link is not written twice, and names its row', () => {
    const [again] = planLinks({ ...plan, existing: written(plan) });
    expect(again?.obstacle && say(again.obstacle, 'en')).toContain('already in Links (row 2)');
  });

  test('nearly the same link is told, too', () => {
    const existing = written(plan).map((link) => ({
      ...link,
      url: link.url.replace('https://shop', 'HTTPS://www.shop'),
    }));
    const [again] = planLinks({ ...plan, existing });
    expect(again?.obstacle && say(again.obstacle, 'en')).toContain('nearly the same link');
  });

  test('a creator keeps the code she has in this campaign', () => {
    const existing = written({ ...plan, destination: 'https://shop.example/other' });
    const codes = planLinks({ ...plan, existing }).map(({ link }) => link.promoCode);
    expect(codes).toEqual(existing.map(({ promoCode }) => promoCode));
  });

  test('where the link exists without a code, only the code is added', () => {
    const existing = written({ ...plan, withCodes: false });
    const [anna] = planLinks({ ...plan, existing });
    expect(anna).toMatchObject({ obstacle: null, link: { url: '', utmContent: '' } });
    expect(anna?.link.promoCode[0]).toMatch(/^ANNA/);
  });

  test.each([
    ['', 'destination must be filled'],
    ['not an address', 'url must be a web address'],
    ['javascript:alert(1)', 'url must be a web address'],
  ])('the destination "%s" is refused in words', (destination, sentence) => {
    const [anna] = planLinks({ ...plan, destination });
    expect(anna?.obstacle && say(anna.obstacle, 'en')).toContain(sentence);
    expect(anna?.link.url).toBe('');
  });

  test('a naming rule that leaves a tag blank is told as an obstacle', () => {
    const [anna] = planLinks({ ...plan, naming: { ...standardNaming, campaign: '{nobody}' } });
    expect(anna?.obstacle && say(anna.obstacle, 'en')).toBe('campaign must not be blank');
  });

  test('codes are name and discount, or unguessable, or as typed', () => {
    const codes = (change: object) =>
      planLinks({ ...plan, ...change }).map(({ link }) => link.promoCode[0]);
    expect(codes({})[0]).toBe('ANNA15');
    expect(codes({ discount: null })[0]).toBe('ANNA');
    expect(codes({ codeStyle: 'unguessable' })[0]).toMatch(/^ANNA[2-9A-Z]{5}$/);
    expect(codes({ typedCodes: { [plan.creators[0]?.creatorId ?? '']: ' HELLO ' } })[0]).toBe(
      'HELLO',
    );
  });

  test('a typed code that is somebody else’s is not written, a look-alike is told', () => {
    const [first, second] = plan.creators;
    const planned = (code: string) =>
      planLinks({ ...plan, typedCodes: { [second?.creatorId ?? '']: code } })[1];
    const taken = planned('anna-15');
    expect(first && taken?.obstacle && say(taken.obstacle, 'en')).toContain('another creator');
    const near = planned('ANNE15');
    expect(near?.obstacle).toBeNull();
    expect(near?.warnings.map((each) => say(each, 'en')).join()).toContain('looks like ANNA15');
  });
});
