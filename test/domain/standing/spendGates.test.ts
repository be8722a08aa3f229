import { spendGates } from '../../../src/domain/standing/spendGates';
import { campaign, workbookOf } from './workbookOf';

describe('spendGates', () => {
  test('all seven open when everything is there', () => {
    const gates = spendGates(workbookOf(), campaign);
    expect(gates.map(({ isOpen }) => isOpen)).toEqual(Array(7).fill(true));
  });

  test('a brief for the cluster counts for everybody, one for a creator only for her', () => {
    const own = { briefId: 'b', campaignId: 'k', creatorId: 'b', hasRights: true };
    const gate = spendGates(workbookOf({ briefs: [own] }), campaign)[2];
    expect(gate).toEqual({ gate: 'brief', isOpen: false, waitingFor: ['a', 'c'] });
  });

  test('without a cluster nothing per creator is open', () => {
    const gates = spendGates(workbookOf({ links: [], briefs: [], posts: [] }), campaign);
    const open = gates.filter(({ isOpen }) => isOpen).map(({ gate }) => gate);
    expect(open).toEqual(['audience', 'nextStep', 'window']);
  });

  test('links and briefs of another campaign open nothing', () => {
    const links = workbookOf().links.map((link) => ({ ...link, campaignId: 'other' }));
    const gates = spendGates(workbookOf({ links }), campaign);
    expect(gates.filter(({ isOpen }) => !isOpen).map(({ gate }) => gate)).toEqual(['code', 'page']);
  });
});
