import { deliverableStep } from '../../../../src/client/sidebar/creators/deliverables/deliverableStep';
import { blankRecord } from '../../../support/blankRecord';

const blank = blankRecord('Deliverables');
const live = { liveUrl: 'https://video.example/1', liveOn: '2026-04-10' };

test.each([
  ['nothing', {}, 'planned'],
  ['a draft', { decision: 'waiting' }, 'waiting'],
  ['changes', { decision: 'changes' }, 'changes'],
  ['a rejection', { decision: 'rejected' }, 'rejected'],
  ['an approval', { decision: 'approved' }, 'approved'],
  ['a post that nobody decided on', { decision: 'waiting', ...live }, 'live'],
  ['an address alone', { liveUrl: live.liveUrl }, 'live'],
  ['a day alone', { liveOn: live.liveOn }, 'live'],
  ['a label', { ...live, disclosureOk: true }, 'checked'],
  ['a check without an answer', { ...live, checkedOn: '2026-04-11' }, 'checked'],
  ['a missing label', { ...live, disclosureOk: false, checkedOn: '2026-04-11' }, 'unlabelled'],
])('%s', (_what, cells, step) => {
  expect(deliverableStep({ ...blank, ...cells })).toBe(step);
});
