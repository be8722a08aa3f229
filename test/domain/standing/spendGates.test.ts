import { type GateName, spendGates } from '../../../src/domain/standing/spendGates';
import type {
  CampaignFacts,
  LinkFacts,
  WorkbookFacts,
} from '../../../src/domain/standing/workbookFacts';
import { campaign, workbookOf } from './workbookOf';

function shut(facts: Partial<WorkbookFacts>, change: Partial<CampaignFacts> = {}): GateName[] {
  return spendGates(workbookOf(facts), { ...campaign, ...change })
    .filter(({ isOpen }) => !isOpen)
    .map(({ gate }) => gate);
}

const onlyKey = (key: Partial<LinkFacts>) =>
  workbookOf().links.map((link) => ({ ...link, url: '', promoCode: [], ...key }));

describe('spendGates', () => {
  test('all nine open when everything is there', () => {
    expect(spendGates(workbookOf(), campaign)).toHaveLength(9);
    expect(shut({})).toEqual([]);
  });

  // Each row takes one thing away; issue: margin, target and currency are gates of their own.
  test.each<[string, Partial<WorkbookFacts>, Partial<CampaignFacts>, GateName[]]>([
    ['no currency', { currency: ' ' }, {}, ['currency']],
    ['no target', {}, { targetCpa: null }, ['targetCpa']],
    ['the target of the settings', { defaultTargetCpa: 15 }, { targetCpa: null }, []],
    ['no margin', {}, { grossMargin: null }, ['margin']],
    ['the margin of the settings', { defaultGrossMargin: 0.5 }, { grossMargin: null }, []],
    ['a lead campaign without a margin', {}, { action: 'lead', grossMargin: null }, []],
    ['a link alone', { links: onlyKey({ url: 'https://shop.example/?utm_content=a' }) }, {}, []],
    ['a code alone', { links: onlyKey({ promoCode: ['ANNA15'] }) }, {}, []],
    ['a page alone', { links: onlyKey({ landingPage: '/anna' }) }, {}, []],
    ['an option alone', { links: onlyKey({ itemKeys: ['Anna set'] }) }, {}, []],
    ['nothing of her own', { links: onlyKey({}) }, {}, ['key']],
    ['no window', { defaultWindowDays: null }, { windowDays: null }, ['window']],
  ])('%s', (_what, facts, change, expected) => {
    expect(shut(facts, change)).toEqual(expected);
  });

  test('a brief for the cluster counts for everybody, one for a creator only for her', () => {
    const own = { briefId: 'b', campaignId: 'k', creatorId: 'b', hasRights: true };
    const gates = spendGates(workbookOf({ briefs: [own] }), campaign);
    expect(gates.find(({ gate }) => gate === 'brief')).toEqual({
      gate: 'brief',
      isOpen: false,
      waitingFor: ['a', 'c'],
      isPassed: true,
    });
  });

  test('a gate that money has passed stays a gate and says so', () => {
    const unposted = workbookOf().posts.map((tally) => ({ ...tally, posts: 0 }));
    const passed = (facts: Partial<WorkbookFacts>) =>
      spendGates(workbookOf({ currency: '', ...facts }), campaign)
        .filter(({ isPassed }) => isPassed)
        .map(({ gate }) => gate);
    expect(passed({})).toEqual(['currency']);
    expect(passed({ posts: unposted })).toEqual([]);
  });

  test('without a cluster nothing per creator is open', () => {
    expect(shut({ links: [], briefs: [], posts: [] })).toEqual(['brief', 'rights', 'key']);
  });

  test('links and briefs of another campaign open nothing', () => {
    const links = workbookOf().links.map((link) => ({ ...link, campaignId: 'other' }));
    expect(shut({ links })).toEqual(['key']);
  });
});
