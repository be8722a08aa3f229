import { deliveredRates } from '../../../src/job/plan/deliveredRates';
import type { Row } from '../../../src/workbook/schema/row';

const collaborations = [
  { collab_id: 'k1', creator_id: 'mina', outcome: null },
  { collab_id: 'k2', creator_id: 'joon', outcome: 'not_delivered' },
  { collab_id: 'k3', creator_id: 'evi', outcome: 'not_delivered' },
] as Row<'Collaborations'>[];

const deliverables = [
  { collab_id: 'k1', due_on: 10, live_on: 9 },
  { collab_id: 'k1', due_on: 10, live_on: null },
  // Not due yet, and due today: nothing can be said.
  { collab_id: 'k1', due_on: 30, live_on: null },
  { collab_id: 'k1', due_on: 20, live_on: null },
  { collab_id: 'k3', due_on: 5, live_on: null },
] as Row<'Deliverables'>[];

test('one more than came over one more than were due; an end without delivery counts once', () => {
  const rates = deliveredRates(collaborations, deliverables, 20);
  expect(rates.get('mina')).toBeCloseTo(2 / 3, 12);
  expect(rates.get('joon')).toBe(1 / 2);
  expect(rates.get('evi')).toBe(1 / 2);
  expect(rates.get('nobody')).toBeUndefined();
});
