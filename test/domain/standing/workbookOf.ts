import type { CampaignFacts, WorkbookFacts } from '../../../src/domain/standing/workbookFacts';

/** A campaign whose every question is answered. */
export const campaign: CampaignFacts = {
  campaignId: 'k',
  name: 'Spring',
  audienceWho: 'Runners',
  audienceCares: 'Skin',
  audienceWhere: 'Hamburg',
  offer: 'Serum at 24',
  nextStep: 'Bio link',
  landingPage: 'https://shop.example/',
  windowDays: 7,
  action: 'order',
  targetCpa: 20,
  grossMargin: 0.6,
  startsOn: '2026-04-01',
  endsOn: '2026-06-15',
};

const creatorIds = ['a', 'b', 'c'];

/** A workbook in which everything is done; a test takes away what it is about. */
export function workbookOf(change: Partial<WorkbookFacts> = {}): WorkbookFacts {
  return {
    isSetUp: true,
    defaultWindowDays: 7,
    defaultTargetCpa: null,
    defaultGrossMargin: null,
    currency: 'EUR',
    campaigns: [campaign],
    creators: creatorIds.map((creatorId) => ({ creatorId, name: creatorId.toUpperCase() })),
    links: creatorIds.map((creatorId) => ({
      campaignId: 'k',
      creatorId,
      url: `https://shop.example/?utm_content=${creatorId}`,
      promoCode: [`CODE${creatorId}`],
      landingPage: '',
      itemKeys: [],
    })),
    briefs: [{ briefId: 'b1', campaignId: 'k', creatorId: '', hasRights: true }],
    posts: creatorIds.map((creatorId) => ({
      campaignId: 'k',
      creatorId,
      posts: 1,
      closedPosts: 1,
      excludedPostIds: [],
    })),
    assets: [{ campaignId: 'k', count: 1 }],
    lastRun: { succeeded: true },
    healthErrors: 0,
    worstFinding: null,
    creatorResults: [],
    campaignResults: [
      { campaignId: 'k', spend: 300, conversions: 12, romi: 0.4, romiLow: -0.1, romiHigh: 1.1 },
    ],
    notMeasured: '',
    due: [],
    settledVerdicts: [],
    ...change,
  };
}
