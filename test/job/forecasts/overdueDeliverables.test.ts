import { overdueDeliverables } from '../../../src/job/forecasts/overdueDeliverables';
import { type BookRow, measuredBook } from '../../support/jobBook';

const terms = { collab_id: 'k', creator_id: 'mina', campaign_id: 'spring', stage: 'agreed' };
const piece = { deliverable_id: 'd', collab_id: 'k', due_on: '2026-05-31' };

/** The run is on 1 June 2026: what was due the day before and is not out is overdue. */
test.each<[string, BookRow[], BookRow, number | undefined]>([
  ['due yesterday', [piece], {}, 1],
  ['due today', [{ ...piece, due_on: '2026-06-01' }], {}, undefined],
  ['due yesterday and out', [{ ...piece, live_on: '2026-05-30' }], {}, undefined],
  ['three, one of them out', [piece, { ...piece, live_on: '2026-05-30' }, piece], {}, 2],
  ['of a collaboration that is closed', [piece], { stage: 'closed' }, undefined],
  ['of one that stands nowhere', [{ ...piece, collab_id: 'gone' }], {}, undefined],
  ['of a campaign that stands nowhere', [piece], { campaign_id: 'gone' }, undefined],
])('%s', (_, deliverables, ofTerms, expected) => {
  const { workbook, nowMs, campaign } = measuredBook({
    Campaigns: [{ campaign_id: 'summer' }, { campaign_id: 'spring' }],
    Creators: [{ creator_id: 'mina', platform: 'instagram' }],
    Collaborations: [{ ...terms, ...ofTerms }],
    Deliverables: deliverables.map((row, at) => ({ ...row, deliverable_id: `d${at}` })),
  });
  const overdue = overdueDeliverables(workbook, nowMs);
  expect([...overdue]).toEqual(expected === undefined ? [] : [[campaign('spring'), expected]]);
});
