import { HOUR_MS, MONDAY, type ServerBook, serverBook } from '../../support/serverBook';
import { smallCampaign } from '../../support/smallCampaign';

const anna = { email: 'anna@example.com', locale: 'en' };
const ben = { email: 'ben@example.com', locale: 'en' };

/** A file at a moment of the test's choice. */
function bookAt(startMs = MONDAY, timeZone = 'Etc/UTC', runHour = 6): ServerBook {
  const settings = [
    { key: 'run_hour', value: runHour },
    { key: 'alert_email', value: 'team@example.com' },
  ];
  const book = serverBook(
    { ...smallCampaign, Settings: settings },
    { now: () => startMs, user: anna },
  );
  book.workbook.timeZone = timeZone;
  return book;
}

const runCount = (book: ServerBook) => (book.workbook.sheetNamed('Runs') ? book.runs().length : 0);
const switchOn = (book: ServerBook) => book.host.runMenuItem('switchDailyRunOn');
const state = (book: ServerBook, key: string) =>
  JSON.parse(book.workbook.documentProperties.get(`flywheel.${key}`) ?? 'null');

/** Wakes every hour and says at which hours (UTC) a run was added. */
function hoursOfRuns(book: ServerBook, hours: number): string[] {
  const found: string[] = [];
  for (let hour = 0; hour < hours; hour++) {
    const before = runCount(book);
    book.wake();
    const at = new Date(book.host.clock.now() - 1).toISOString().slice(0, 13);
    if (runCount(book) > before) found.push(at);
    book.host.clock.advance(HOUR_MS);
  }
  return found;
}

test('switched on twice there is one trigger; the hour and zone are said', () => {
  const book = bookAt();
  switchOn(book);
  switchOn(book);
  expect(book.host.triggers()).toHaveLength(1);
  expect(book.told()).toBe('The job runs every day soon after 6:00 (Etc/UTC)');
});

test('it runs once a day, when the hour has come', () => {
  const book = bookAt(Date.UTC(2026, 5, 1, 4, 30));
  switchOn(book);
  expect(hoursOfRuns(book, 27)).toEqual(['2026-06-01T06', '2026-06-02T06']);
  expect(book.runs()[0]).toMatchObject({ Result: 'done', 'Started by': 'daily' });
});

test.each([
  // New York, 8 March 2026: clocks go from 2:00 to 3:00, so 2:30 never comes. 3:00 EDT is 7:00 UTC.
  ['the hour that spring skips', Date.UTC(2026, 2, 8, 5, 30), 2, ['2026-03-08T07']],
  // 1 November 2026: 1:00 to 2:00 comes twice; 1:30 EDT is 5:30 UTC, 1:30 EST is 6:30 UTC.
  ['the hour that autumn repeats', Date.UTC(2026, 10, 1, 4, 30), 1, ['2026-11-01T05']],
])('%s in the zone of the spreadsheet', (_name, startMs, hour, expected) => {
  const book = bookAt(startMs, 'America/New_York', hour);
  switchOn(book);
  expect(hoursOfRuns(book, 6)).toEqual(expected);
});

test('switched off there is no trigger and no owner', () => {
  const book = bookAt();
  switchOn(book);
  book.host.runMenuItem('switchDailyRunOff');
  expect(book.host.triggers()).toEqual([]);
  expect(book.call('openSidebar', {})).toMatchObject({ value: { dailyRun: 'nobody' } });
});

test('another person can take it over; the first one is asked no more', () => {
  const book = bookAt();
  switchOn(book);
  book.host.setUser(ben);
  expect(book.call('openSidebar', {})).toMatchObject({ value: { dailyRun: 'somebodyElse' } });
  switchOn(book);
  expect(book.host.triggers()).toHaveLength(2);
  book.wake(anna.email);
  expect(runCount(book)).toBe(0);
  expect(book.host.triggers().map(({ owner }) => owner)).toEqual([ben.email]);
  book.wake(ben.email);
  expect(runCount(book)).toBe(1);
});

test('what one person took over and switched off does not come back with the trigger of the other', () => {
  const book = bookAt();
  switchOn(book);
  book.host.setUser(ben);
  switchOn(book);
  book.host.runMenuItem('switchDailyRunOff');
  book.wake(anna.email);
  expect(runCount(book)).toBe(0);
  expect(book.host.triggers()).toEqual([]);
});

test('an owner who has been silent for three days counts as nobody, until her trigger wakes again', () => {
  const book = bookAt();
  switchOn(book);
  book.host.setUser(ben);
  book.host.clock.advance(73 * HOUR_MS);
  expect(book.call('openSidebar', {})).toMatchObject({ value: { dailyRun: 'nobody' } });
  book.wake(anna.email);
  expect(book.call('openSidebar', {})).toMatchObject({ value: { dailyRun: 'somebodyElse' } });
});

test('withdrawn consent is recognised and said, and forgotten when it is given again', () => {
  const book = bookAt();
  switchOn(book);
  const scopes = 'https://www.googleapis.com/auth/';
  book.host.setGrantedScopes([]);
  book.wake();
  expect(state(book, 'trouble')).toContain('authorise Flywheel again');
  const granted = ['spreadsheets.currentonly', 'script.scriptapp', 'script.send_mail'];
  book.host.setGrantedScopes(granted.map((name) => scopes + name));
  book.wake();
  expect(state(book, 'trouble')).toBeNull();
  expect(book.runs()[0]).toMatchObject({ Result: 'done' });
});

test('consent to mail alone may be refused: the run goes on', () => {
  const book = bookAt();
  switchOn(book);
  const scopes = ['spreadsheets.currentonly', 'script.scriptapp'];
  book.host.setGrantedScopes(scopes.map((name) => `https://www.googleapis.com/auth/${name}`));
  book.wake();
  expect(book.runs()[0]).toMatchObject({ Result: 'done' });
});

test('a failing day is tried three times, told in Runs each time and by one mail', () => {
  const book = bookAt(Date.UTC(2026, 5, 1, 6, 30));
  switchOn(book);
  book.host.setFaults([{ method: 'Sheet.getDataRange', atCall: 4, kind: 'exception' }]);
  const tries = hoursOfRuns(book, 10);
  expect(tries).toEqual(['2026-06-01T06', '2026-06-01T07', '2026-06-01T08']);
  expect(book.runs().map((run) => run.Result)).toEqual(['failed', 'failed', 'failed']);
  expect(book.runs()[0]?.Message).toContain('server error');
  expect(book.host.mails()).toHaveLength(1);
  expect(book.host.mails()[0]).toMatchObject({ to: 'team@example.com' });
  book.host.clock.advance(15 * HOUR_MS);
  book.wake();
  expect(book.host.mails()).toHaveLength(2);
  book.host.setFaults(undefined);
  book.host.clock.advance(HOUR_MS);
  book.wake();
  expect(book.runs()[0]).toMatchObject({ Result: 'done' });
});

test('no mail goes out when the quota is used up, and the failure is told in Runs all the same', () => {
  const book = serverBook(smallCampaign, { mailQuota: 0 });
  book.host.setFaults([{ method: 'Sheet.getDataRange', atCall: 4, kind: 'exception' }]);
  expect(book.run().result).toBe('failed');
  expect(book.host.mails()).toEqual([]);
  expect(book.runs()[0]).toMatchObject({ Result: 'failed' });
});

test('a run that Google cut off is gone on with within the hour', () => {
  const book = bookAt();
  switchOn(book);
  book.host.setFaults([{ method: 'Range.setValues', atCall: 3, kind: 'timeout' }]);
  book.wake();
  book.host.setFaults(undefined);
  const { runId } = state(book, 'unfinished');
  book.host.clock.advance(HOUR_MS);
  book.wake();
  expect(book.runs()[0]).toMatchObject({ Result: 'done', 'Run ID': runId });
  expect(state(book, 'unfinished')).toBeNull();
});

test('a run that Google cuts off again and again is given up, told and mailed', () => {
  const book = bookAt();
  switchOn(book);
  book.host.setFaults([{ method: 'SpreadsheetApp.flush', atCall: 1, kind: 'timeout' }]);
  for (let time = 0; time < 4; time++) {
    book.wake();
    book.host.clock.advance(HOUR_MS);
  }
  expect(book.runs()[0]).toMatchObject({ Result: 'failed' });
  expect(book.runs()[0]?.Message).toContain('cut the run off 3 times');
  expect(book.host.mails()).toHaveLength(1);
});

test('a cut off run that nobody went on with is told, and a fresh one takes its place', () => {
  const book = bookAt();
  book.host.setFaults([{ method: 'Range.setValues', atCall: 3, kind: 'timeout' }]);
  book.host.runMenuItem('runJob');
  book.host.setFaults(undefined);
  book.host.clock.advance(5 * HOUR_MS);
  const { runId } = book.run();
  const [latest, earlier] = book.runs();
  expect(latest).toMatchObject({ Result: 'done', 'Run ID': runId });
  expect(earlier).toMatchObject({ Result: 'failed' });
  expect(earlier?.Message).toContain('nobody went on with it');
});
