import { message } from '../../../src/ground/text/text';
import type { ContentFault } from '../../../src/job/content/contentFault';
import { dueOfContent } from '../../../src/job/content/contentFaults';
import { contentTexts } from '../../../src/messages/contentTexts';
import { measuredBook } from '../../support/jobBook';

const found = message(contentTexts.labelExpected, {});
const toDo = message(contentTexts.labelToDo, {});

const { workbook, directory, creator, campaign } = measuredBook({
  Campaigns: [{ campaign_id: 'spring', name: 'Spring' }, { campaign_id: 'bare' }],
  Creators: [
    { creator_id: 'mina', name: 'Mina', platform: 'instagram' },
    { creator_id: 'joon', platform: 'instagram' },
  ],
});
const due = (kind: ContentFault['kind'], creatorId: string, campaignId: string) =>
  dueOfContent({ workbook, directory }, [
    {
      kind,
      severity: 'error',
      tab: 'Posts',
      row: 2,
      column: 'caption',
      expected: found,
      found,
      toDo,
      creator: creator(creatorId),
      campaign: campaign(campaignId),
    },
  ])[0];

/** Labels and incidents are mended by a correction; what only looks odd goes with no message. */
test.each([
  ['label', 'correction'],
  ['incident', 'correction'],
  ['check', ''],
] as const)('a fault of kind %s is due without a day', (kind, template) => {
  expect(due(kind, 'mina', 'spring')).toEqual({
    kind,
    dueOn: undefined,
    who: '',
    creatorId: 'mina',
    creator: 'Mina',
    campaign: 'Spring',
    collabId: '',
    what: toDo,
    why: found,
    template,
  });
});

test('who has no name is called by id, and nobody is blank', () => {
  expect(due('check', 'joon', 'bare')).toMatchObject({
    creatorId: 'joon',
    creator: 'joon',
    campaign: 'bare',
  });
  expect(due('check', '', '')).toMatchObject({ creatorId: '', creator: '', campaign: '' });
});
