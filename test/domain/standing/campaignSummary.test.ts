import { campaignSummary } from '../../../src/domain/standing/campaignSummary';
import type { CreatorResult } from '../../../src/domain/standing/workbookFacts';
import { campaign, workbookOf } from './workbookOf';

const judged = (creatorId: string, word: CreatorResult['word'], campaignId = 'k') => ({
  creatorId,
  campaignIds: [campaignId],
  word,
  nextStep: '',
});

describe('campaignSummary', () => {
  test('counts who could be judged out of the cluster', () => {
    const creatorResults = [
      judged('a', 'stop'),
      judged('b', 'keep testing'),
      judged('c', 'too early'),
      judged('d', 'scale', 'other'),
    ];
    const summary = campaignSummary(workbookOf({ creatorResults }), campaign);
    expect(summary).toMatchObject({ judged: 2, creators: 3 });
  });

  test('a creator without a verdict and one who cannot be measured are not judged', () => {
    const creatorResults = [judged('a', null), judged('b', 'not measurable')];
    expect(campaignSummary(workbookOf({ creatorResults }), campaign)?.judged).toBe(0);
  });

  test('says nothing before a run knows the campaign', () => {
    expect(campaignSummary(workbookOf({ campaignResults: [] }), campaign)).toBeNull();
  });
});
