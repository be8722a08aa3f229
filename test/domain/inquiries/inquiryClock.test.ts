import {
  apologisedFirst,
  type InquiryTimes,
  missingToClose,
  openSteps,
} from '../../../src/domain/inquiries/inquiryClock';

const hour = 3_600_000;
const opened: InquiryTimes = {
  openedAt: 0,
  firstReplyAt: undefined,
  frozenAt: undefined,
  correctedAt: undefined,
  apologyAt: undefined,
  resolvedAt: undefined,
};

test.each([
  ['question', 'low', {}, [['reply', 24]]],
  ['complaint', 'high', {}, [['reply', 4]]],
  ['complaint', null, { firstReplyAt: hour }, []],
  [
    'incident',
    'crisis',
    {},
    [
      ['freeze', 1],
      ['reply', 4],
      ['correct', 24],
      ['apologise', 24],
    ],
  ],
  [
    'incident',
    'crisis',
    { frozenAt: 1, firstReplyAt: 1 },
    [
      ['correct', 24],
      ['apologise', 24],
    ],
  ],
  ['incident', 'crisis', { resolvedAt: 9 }, []],
] as const)('%s, %s, done %j', (kind, severity, done, steps) => {
  expect(openSteps({ kind, severity }, { ...opened, ...done })).toEqual(
    steps.map(([step, hours]) => ({ step, dueAt: hours * hour })),
  );
});

test.each([
  [undefined, undefined, false],
  [undefined, 5, false],
  [5, undefined, true],
  [5, 6, true],
  [6, 5, false],
])(
  'apology at %s, correction at %s: apologised first is %s',
  (apologyAt, correctedAt, expected) => {
    expect(apologisedFirst({ ...opened, apologyAt, correctedAt })).toBe(expected);
  },
);

test('a crisis closes with its cause, its prevention, an excluded post and an ended code', () => {
  const whole = { cause: 'claim', preventedBy: 'check', postIsExcluded: true, codeHasEnded: true };
  expect(missingToClose(whole)).toEqual([]);
  expect(
    missingToClose({ cause: ' ', preventedBy: '', postIsExcluded: false, codeHasEnded: false }),
  ).toEqual(['cause', 'prevented_by', 'excluded_from', 'code_valid_to']);
});
