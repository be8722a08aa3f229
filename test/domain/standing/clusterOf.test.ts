import { clusterOf } from '../../../src/domain/standing/clusterOf';
import { workbookOf } from './workbookOf';

test('links, briefs and posts make the cluster; strangers come last, each once', () => {
  const facts = workbookOf({
    links: [
      { campaignId: 'k', creatorId: 'zoe', url: '', promoCode: [], landingPage: '', itemKeys: [] },
    ],
    briefs: [{ briefId: 'b', campaignId: 'k', creatorId: 'c', hasRights: false }],
    posts: [
      { campaignId: 'k', creatorId: 'a', posts: 1, closedPosts: 0, excludedPostIds: [] },
      { campaignId: 'other', creatorId: 'b', posts: 1, closedPosts: 0, excludedPostIds: [] },
      { campaignId: 'k', creatorId: 'zoe', posts: 1, closedPosts: 0, excludedPostIds: [] },
    ],
  });
  expect(clusterOf(facts, 'k')).toEqual(['a', 'c', 'zoe']);
});
