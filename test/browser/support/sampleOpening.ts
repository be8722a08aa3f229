import type {
  SavedLink,
  SidebarCampaign,
  SidebarCreator,
  SidebarOpening,
} from '../../../src/shared/sidebarOpening';
import { blankRecord } from '../../support/blankRecord';

const spring: SidebarCampaign = {
  ...blankRecord('Campaigns'),
  campaignId: 'spring-pilot',
  name: 'Spring serum pilot',
  goal: '60 orders by the end of May',
  offer: 'Serum at 24 instead of 30 euros',
  offerEnds: '2026-05-31',
  audienceWho: 'Women of 25 to 40 in Hamburg',
  audienceCares: 'Gentle skin care that shows results',
  audienceWhere: 'Local running groups',
  audienceCountry: 'DE',
  audienceLanguage: 'en',
  nextStep: 'Taps the link in the bio and sees the price',
  landingPage: 'https://shop.example/serum',
  windowDays: 7,
  action: 'order',
  targetCpa: null,
  grossMargin: null,
  startsOn: '2026-04-01',
  endsOn: '2026-06-15',
};

const names = ['Anna', 'Ben', 'Cho Mina', 'Dilara', 'Emil', 'Farah', 'Gus', 'Hana'];
const platforms = ['instagram', 'tiktok', 'youtube'];

const creators: readonly SidebarCreator[] = names.map((name, index) => ({
  ...blankRecord('Creators'),
  creatorId: `c${index + 1}`,
  name,
  platform: platforms[index % platforms.length] ?? 'instagram',
  handle: `${name.toLowerCase().replace(' ', '')}.example`,
  medianViews: index < 4 ? 6000 + 1500 * index : null,
  clickRate: index < 4 ? 0.006 + 0.001 * index : null,
  medianFee: null,
}));

function nameOf(creatorId: string): string {
  return names[Number(creatorId.slice(1)) - 1]?.split(' ')[0] ?? creatorId;
}

/** A link of the Links tab as the sample has it. */
export function sampleLink(creatorId: string, row: number): SavedLink {
  return {
    ...blankRecord('Links'),
    linkId: `l${row}`,
    row,
    campaignId: 'spring-pilot',
    creatorId,
    destination: 'https://shop.example/serum',
    utmSource: 'instagram',
    utmMedium: 'influencer',
    utmCampaign: '202604-spring-serum-pilot',
    utmContent: `${creatorId}_post`,
    utmId: 'spring-pilot',
    url: `https://shop.example/serum?utm_source=instagram&utm_medium=influencer&utm_campaign=202604-spring-serum-pilot&utm_id=spring-pilot&utm_content=${creatorId}_post`,
    promoCode: [`${nameOf(creatorId).toUpperCase()}${row}K7W`],
  };
}

/** A workbook in the middle of a pilot: eight creators, three links, no brief yet. */
export function sampleOpening(change: Partial<SidebarOpening> = {}): SidebarOpening {
  return {
    file: {
      id: 'file-1',
      name: 'Pilot',
      locale: 'en_US',
      timeZone: 'Europe/Berlin',
      argumentSeparator: ',',
      decimalSeparator: '.',
    },
    language: 'en',
    today: '2026-04-20',
    isSetUp: true,
    sample: 'none',
    settings: {
      brand: 'Luma',
      currency: 'EUR',
      grossMargin: 0.6,
      targetCpa: 20,
      windowDays: 7,
      leavesVatOut: false,
      linkNaming: {
        source: '{platform}',
        medium: 'influencer',
        campaign: '{yyyymm}-{campaign}',
        content: '{creator}_{post}',
      },
    },
    campaigns: [spring],
    creators,
    links: [sampleLink('c1', 2), sampleLink('c2', 3), sampleLink('c3', 4)],
    briefs: [],
    terms: [],
    posts: [],
    assets: [],
    captions: [],
    lastRun: {
      succeeded: true,
      isHeld: false,
      endedAtMs: 1776668400000,
      message: '292 orders credited, 2 things to mend',
    },
    health: { errors: 2, warnings: 5 },
    worstFinding: {
      tab: 'Conversions',
      row: 14,
      found: 'next Tuesday',
      toDo: 'Write the day as 2026-04-14',
      help: 'Orders and leads',
    },
    creatorResults: [],
    campaignResults: [],
    planBasis: { campaigns: [], creators: [] },
    due: [
      {
        what: 'Pay EUR 120 (fee)',
        why: 'Promised for 2026-04-18',
        creator: 'Cho Mina',
        daysLate: 2,
        kind: 'payment',
        collabId: 'c3_spring-pilot',
      },
    ],
    audit: {
      verdict: 'getting there',
      points: 21,
      most: 40,
      nextSteps: [
        'Give the offer an end.',
        'Note where each creator was found.',
        'Plan a second post for each creator.',
      ],
    },
    openTries: [{ campaignId: 'spring-pilot', text: 'Show the price early', owner: 'Mina' }],
    notMeasured: '',
    dailyRun: 'nobody',
    trouble: '',
    hasBigQuery: false,
    dashboardUrl: 'https://lookerstudio.google.com/reporting/create?c.mode=edit',
    ...change,
  };
}
