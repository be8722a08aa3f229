import { sidebarHost } from './sidebarHost';

const weeks = {
  design: 'weeks',
  drawn: '1, 3, 6',
  during: '40 20 40 20 20 40',
  before: '',
  test: { counted: 'orders', startsOn: '2026-02-02', endsOn: '2026-03-15', decision: 'go_on' },
} as const;

function opened(locale = 'en_US') {
  const sidebar = sidebarHost({ locale });
  sidebar.value('setUpTabs', {});
  return sidebar;
}

test('a finished test is kept with its counts, its lift reckoned from them', () => {
  const sidebar = opened();
  expect(() => sidebar.shown('Tests')).toThrow('no tab');
  expect(sidebar.value('keepTest', weeks)).toEqual({ testId: 'test-weeks' });
  // A lift that the request names itself is not believed.
  const claimed = { ...weeks, test: { ...weeks.test, estimate: 9, p: 0 } };
  expect(sidebar.value('keepTest', claimed)).toEqual({ testId: 'test-weeks-2' });
  const [head = [], first = []] = sidebar.shown('Tests');
  const cell = (header: string) => first[head.indexOf(header)];
  expect(['On units', 'Off units', 'Counts'].map(cell)).toEqual([
    '1, 3, 6',
    '2, 4, 5',
    '40, 20, 40, 20, 20, 40',
  ]);
  const { tests } = sidebar.value('openPlan', {});
  expect(tests).toHaveLength(2);
  for (const each of tests) {
    // (120.5 / 60.5) − 1; the best of 20 draws.
    expect(each.lift).toBeCloseTo(120.5 / 60.5 - 1, 9);
    expect(each).toMatchObject({ design: 'weeks', counted: 'orders', p: 0.05 });
    expect(each).toMatchObject({ startsOn: '2026-02-02', decision: 'Go on as before' });
    expect(each.low).toBeGreaterThan(0);
  }
});

test('a test that ends after today has shown nothing yet', () => {
  const sidebar = opened();
  sidebar.value('keepTest', { ...weeks, test: { endsOn: '2026-12-31' } });
  expect(sidebar.value('openPlan', {}).tests).toEqual([]);
});

test.each<[string, object, RegExp]>([
  ['all had posts', { drawn: '1 2 3 4 5 6' }, /with and without posts/],
  [
    'regions without counts before',
    { design: 'regions', before: '1 2' },
    /before must hold as many/,
  ],
  ['no counts', { during: ' ' }, /during must not be blank/],
  ['another design', { design: 'years' }, /design must be one of/],
])('%s is refused', (_, change, told) => {
  const answer = opened().call('keepTest', { ...weeks, ...change } as typeof weeks);
  expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(told) });
});
