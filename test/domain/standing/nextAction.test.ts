import fc from 'fast-check';
import { type NextAction, nextAction } from '../../../src/domain/standing/nextAction';
import { verdictKey } from '../../../src/domain/standing/openVerdicts';
import type {
  CampaignFacts,
  CreatorResult,
  WorkbookFacts,
} from '../../../src/domain/standing/workbookFacts';
import { campaign, workbookOf } from './workbookOf';

const link = workbookOf().links[0] as WorkbookFacts['links'][number];
const judged = (creatorId: string, word: CreatorResult['word']): CreatorResult => ({
  creatorId,
  campaignIds: ['k'],
  word,
  nextStep: 'Do it',
});
const excluded = workbookOf().posts.map((tally, index) =>
  index === 1 ? { ...tally, excludedPostIds: ['p9'] } : tally,
);
const worst = { tab: 'Assets', row: 3, found: 'rights over', toDo: 'take it down', help: '' };
const result = workbookOf().campaignResults[0] as WorkbookFacts['campaignResults'][number];
const late = {
  what: 'Ask for the draft',
  why: 'Due on 3 May',
  creator: 'A',
  daysLate: 2,
  kind: 'draft',
  collabId: 'a-k',
};

type Case = [string, Partial<WorkbookFacts>, Partial<CampaignFacts> | null, object];

describe('nextAction', () => {
  // The order of the rules stands in the docstring of nextAction; each row takes one thing away.
  test.each<Case>([
    ['no tabs', { isSetUp: false }, {}, { action: 'setUp' }],
    ['no campaign', {}, null, { action: 'addCampaign' }],
    ['a blank audience', {}, { audienceWhere: ' ' }, { action: 'defineAudience', campaignId: 'k' }],
    ['no next step', {}, { nextStep: '' }, { action: 'answerNextStep', campaignId: 'k' }],
    ['no currency', { currency: '' }, {}, { action: 'setCurrency', campaignId: 'k' }],
    ['no target', {}, { targetCpa: null }, { action: 'setTarget', campaignId: 'k' }],
    ['no margin', {}, { grossMargin: null }, { action: 'setMargin', campaignId: 'k' }],
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
    ['something late', { due: [late] }, {}, { action: 'doToday', item: late, others: 0 }],
    ['never run', { lastRun: null }, {}, { action: 'runJob' }],
    ['a failed run', { lastRun: { succeeded: false } }, {}, { action: 'runJob' }],
    ['nothing reused', { assets: [] }, {}, { action: 'reuseContent', campaignId: 'k' }],
    ['nothing to do', {}, {}, { action: 'openDashboard' }],
  ])('%s', (_what, facts, change, expected) => {
    const current = change && { ...campaign, ...change };
    expect(nextAction(workbookOf(facts), current)).toEqual(expected);
  });

  // Issue: incidents, law and errors before verdicts, verdicts before what is missing before money.
  test.each<Case>([
    [
      'an excluded post before errors',
      { posts: excluded, healthErrors: 4 },
      {},
      { action: 'settleIncident', postId: 'p9', campaignId: 'k' },
    ],
    [
      'errors where no incident is open',
      { healthErrors: 4, worstFinding: worst },
      {},
      { action: 'mendHealth', errors: 4, worst },
    ],
    [
      'errors before verdicts',
      { healthErrors: 1, worstFinding: worst, creatorResults: [judged('a', 'stop')] },
      {},
      { action: 'mendHealth', errors: 1, worst },
    ],
    [
      'what is not measured before verdicts',
      { notMeasured: 'Give codes.', creatorResults: [judged('a', 'stop')] },
      {},
      { action: 'measure', why: 'Give codes.' },
    ],
    [
      'stop before renew',
      { creatorResults: [judged('a', 'scale'), judged('b', 'stop'), judged('c', 'stop')] },
      {},
      { action: 'stopCreators', creators: [judged('b', 'stop'), judged('c', 'stop')] },
    ],
    [
      'renew once the stop is settled',
      {
        creatorResults: [judged('a', 'scale'), judged('b', 'stop')],
        settledVerdicts: [verdictKey(judged('b', 'stop'))],
      },
      {},
      { action: 'renewCreators', creators: [judged('a', 'scale')] },
    ],
    [
      'a verdict before a missing brief',
      { creatorResults: [judged('a', 'renegotiate')], briefs: [] },
      {},
      { action: 'renegotiateWith', creators: [judged('a', 'renegotiate')] },
    ],
    [
      'words that ask for nothing',
      { creatorResults: [judged('a', 'too early'), judged('b', 'keep testing')], assets: [] },
      {},
      { action: 'reuseContent', campaignId: 'k' },
    ],
  ])('%s', (_what, facts, change, expected) => {
    const current = change && { ...campaign, ...change };
    expect(nextAction(workbookOf(facts), current)).toEqual(expected);
  });

  test('reuse waits for a closed window and for conversions', () => {
    const open = workbookOf().posts.map((tally) => ({ ...tally, closedPosts: 0 }));
    const action = (facts: Partial<WorkbookFacts>) =>
      nextAction(workbookOf({ assets: [], ...facts }), campaign).action;
    expect(action({ posts: open })).toBe('openDashboard');
    expect(action({ campaignResults: [{ ...result, conversions: 0 }] })).toBe('openDashboard');
    expect(action({ campaignResults: [] })).toBe('openDashboard');
  });

  test('whatever else is missing, trouble comes first', () => {
    const missing: Partial<WorkbookFacts>[] = [
      { briefs: [] },
      { links: [] },
      { currency: '' },
      { assets: [] },
      { lastRun: null },
      { creatorResults: [judged('a', 'stop')] },
      { due: [late] },
    ];
    fc.assert(
      fc.property(fc.subarray(missing), (chosen) => {
        const facts = workbookOf(Object.assign({ healthErrors: 1 }, ...chosen));
        const first: NextAction['action'] = nextAction(facts, campaign).action;
        expect(first).toBe('mendHealth');
      }),
    );
  });
});
