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

test.each<
  [string, string | null, { due_on: number | null; live_on: number | null }[], number | undefined]
>([
  ['live today', null, [{ due_on: 10, live_on: 20 }], 2 / 2],
  ['to be live tomorrow though it was due', null, [{ due_on: 10, live_on: 21 }], 1 / 2],
  ['live before it was due', null, [{ due_on: 30, live_on: 20 }], 2 / 2],
  ['without a day', null, [{ due_on: null, live_on: null }], undefined],
  ['nothing was agreed', null, [], undefined],
  ['it ended with nothing due', 'ended', [], undefined],
  // One came, the rest of the work did not.
  ['one came and the work was not delivered', 'not_delivered', [{ due_on: 10, live_on: 9 }], 2 / 3],
])('%s, on day 20', (_, outcome, pieces, expected) => {
  const own = [{ collab_id: 'k', creator_id: 'mina', outcome }] as Row<'Collaborations'>[];
  const of = pieces.map((piece) => ({ collab_id: 'k', ...piece })) as Row<'Deliverables'>[];
  expect(deliveredRates(own, of, 20).get('mina')).toBe(expected);
});
