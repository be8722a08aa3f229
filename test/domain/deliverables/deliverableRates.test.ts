import { deliverableRates } from '../../../src/domain/deliverables/deliverableRates';

const nothing = { submittedOn: undefined, decidedOn: undefined, liveOn: undefined };

test.each([
  [
    'nothing yet',
    [],
    { ourDelayDays: undefined, onTime: { count: 0, of: 0 }, delivered: { count: 0, of: 0 } },
  ],
  [
    'not due yet',
    [{ dueOn: 20, ...nothing }],
    { ourDelayDays: undefined, onTime: { count: 0, of: 0 }, delivered: { count: 0, of: 0 } },
  ],
  [
    'due today is not late',
    [{ dueOn: 10, ...nothing }],
    { ourDelayDays: undefined, onTime: { count: 0, of: 0 }, delivered: { count: 0, of: 0 } },
  ],
  [
    'one in time, one late, one missing',
    [
      { dueOn: 5, submittedOn: 1, decidedOn: 2, liveOn: 5 },
      { dueOn: 5, submittedOn: 1, decidedOn: 6, liveOn: 8 },
      { dueOn: 5, ...nothing },
    ],
    { ourDelayDays: 3, onTime: { count: 1, of: 3 }, delivered: { count: 2, of: 3 } },
  ],
  [
    'live before its day',
    [{ dueOn: 20, submittedOn: 3, decidedOn: 3, liveOn: 9 }],
    { ourDelayDays: 0, onTime: { count: 1, of: 1 }, delivered: { count: 1, of: 1 } },
  ],
])('%s', (_, deliverables, expected) => {
  expect(deliverableRates(deliverables, 10)).toEqual(expected);
});
