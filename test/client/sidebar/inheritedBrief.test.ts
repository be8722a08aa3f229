import type { Words } from '../../../src/client/shared/sidebarContext';
import { inheritedBrief } from '../../../src/client/sidebar/brief/startingBrief';
import { type Message, say } from '../../../src/ground/text/text';
import { sampleOpening } from '../../browser/support/sampleOpening';
import { blankRecord } from '../../support/blankRecord';

const cluster = {
  ...blankRecord('Briefs'),
  briefId: 'brief-1',
  campaignId: 'spring-pilot',
  goal: '60 orders',
  rightsWhere: ['ads'],
  tracking: 'Own link and code',
  payment: 'As agreed',
  draftDueOn: '2026-04-10',
  savedAt: '2026-04-01 10:00',
};
const terms = [
  {
    campaignId: 'spring-pilot',
    creatorId: 'c1',
    fee: 220,
    bonus: null,
    commissionShare: 0.125,
    draftDueOn: '2026-04-14',
    publishOn: '2026-04-20',
  },
];
const opening = sampleOpening({ terms });
const [campaign] = opening.campaigns;
const words: Words = (text, ...values) =>
  say({ text, values: (values[0] ?? {}) as Message['values'] }, 'en');
const her = { words, money: (amount: number) => `€${amount}` };

function inherited(creatorId: string) {
  if (!campaign) throw new Error('the sample has a campaign');
  return inheritedBrief(cluster, campaign, creatorId, opening, her);
}

test('hers says what is said to everybody, with her link, code, dates and pay', () => {
  const brief = inherited('c1');
  expect(brief).toMatchObject({
    briefId: '',
    creatorId: 'c1',
    goal: '60 orders',
    rightsWhere: ['ads'],
    draftDueOn: '2026-04-14',
    publishAt: '2026-04-20',
    payment: 'Fee: €220\nCommission: 12.5% of each order with your code or link',
    savedAt: '',
  });
  expect(brief.tracking).toContain('utm_content=c1_post');
  expect(brief.tracking).toContain('ANNA2K7W');
});

test('what is not known of her stays as it is said to everybody', () => {
  expect(inherited('c8')).toMatchObject({
    creatorId: 'c8',
    tracking: 'Own link and code',
    payment: 'As agreed',
    draftDueOn: '2026-04-10',
  });
});
