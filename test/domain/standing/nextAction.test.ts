import { nextAction } from '../../../src/domain/standing/nextAction';
import type { CampaignFacts, WorkbookFacts } from '../../../src/domain/standing/workbookFacts';
import { campaign, workbookOf } from './workbookOf';

describe('nextAction', () => {
  const link = workbookOf().links[0] as WorkbookFacts['links'][number];
  // The order of the rules stands in the docstring of nextAction; each row takes one thing away.
  test.each<[string, Partial<WorkbookFacts>, Partial<CampaignFacts> | null, object]>([
    ['no tabs', { isSetUp: false }, {}, { action: 'setUp' }],
    ['no campaign', {}, null, { action: 'addCampaign' }],
    ['a blank audience', {}, { audienceWhere: ' ' }, { action: 'defineAudience', campaignId: 'k' }],
    ['no next step', {}, { nextStep: '' }, { action: 'answerNextStep', campaignId: 'k' }],
    [
      'no creators',
      { creators: [], links: [], posts: [] },
      {},
      { action: 'addCreators', missing: 3 },
    ],
    [
      'no cluster',
      { links: [], posts: [] },
      {},
      { action: 'buildCluster', campaignId: 'k', missing: 3 },
    ],
    [
      'no briefs',
      { briefs: [] },
      {},
      { action: 'writeBrief', campaignId: 'k', creatorIds: ['a', 'b', 'c'] },
    ],
    [
      'a brief without rights',
      { briefs: [{ briefId: 'b', campaignId: 'k', creatorId: '', hasRights: false }] },
      {},
      { action: 'writeRights', campaignId: 'k', creatorIds: ['a', 'b', 'c'] },
    ],
    [
      'two without links',
      { links: [link] },
      {},
      { action: 'makeLink', campaignId: 'k', creatorIds: ['b', 'c'] },
    ],
    [
      'one without a code',
      {
        links: workbookOf().links.map((each, index) =>
          index === 1 ? { ...each, promoCode: '' } : each,
        ),
      },
      {},
      { action: 'makeCode', campaignId: 'k', creatorIds: ['b'] },
    ],
    [
      'no window',
      { defaultWindowDays: null },
      { windowDays: null },
      { action: 'setWindow', campaignId: 'k' },
    ],
    [
      'no posts yet',
      { posts: workbookOf().posts.map((tally) => ({ ...tally, posts: 0 })) },
      {},
      { action: 'logPosts', campaignId: 'k' },
    ],
    ['never run', { lastRun: null }, {}, { action: 'runJob' }],
    ['a failed run', { lastRun: { succeeded: false } }, {}, { action: 'runJob' }],
    ['bad rows', { healthErrors: 4 }, {}, { action: 'mendHealth', errors: 4 }],
    ['nothing reused', { assets: [] }, {}, { action: 'reuseContent', campaignId: 'k' }],
    ['nothing to do', {}, {}, { action: 'openDashboard' }],
  ])('%s', (_what, facts, change, expected) => {
    const current = change && { ...campaign, ...change };
    expect(nextAction(workbookOf(facts), current)).toEqual(expected);
  });
});
