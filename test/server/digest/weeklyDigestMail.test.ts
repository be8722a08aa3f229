import { HOUR_MS, type ServerBook, serverBook } from '../../support/serverBook';
import { smallCampaign } from '../../support/smallCampaign';

const on = (book: ServerBook) => book.call('switchDigest', { isOn: true });

/** A file with a daily run and the summary switched on, on Monday 1 June 2026 at nine. */
function readyBook(options: Parameters<typeof serverBook>[1] = {}): ServerBook {
  const book = serverBook(smallCampaign, options);
  book.host.runMenuItem('switchDailyRunOn');
  expect(on(book)).toEqual({ ok: true, value: { isOn: true, address: 'team@example.com' } });
  return book;
}

function wakeHours(book: ServerBook, hours: number): void {
  for (let hour = 0; hour < hours; hour++) {
    book.wake();
    book.host.clock.advance(HOUR_MS);
  }
}

test('it is off until somebody asks for it', () => {
  const book = serverBook(smallCampaign);
  book.host.runMenuItem('switchDailyRunOn');
  wakeHours(book, 2);
  expect(book.host.mails()).toEqual([]);
});

test('it needs an address and a daily run, and says which is missing', () => {
  const noAddress = serverBook({ ...smallCampaign, Settings: [{ key: 'brand', value: 'x' }] });
  expect(on(noAddress)).toMatchObject({ ok: false, code: 'input' });
  expect(JSON.stringify(on(noAddress))).toContain('alert_email in Settings is empty');
  const noRun = serverBook(smallCampaign);
  expect(JSON.stringify(on(noRun))).toContain('the summary follows the daily run');
});

test('after the daily run on Monday, in both forms, and not again in that week', () => {
  const book = readyBook();
  wakeHours(book, 3);
  const [mail, ...others] = book.host.mails();
  expect(others).toEqual([]);
  expect(mail).toMatchObject({
    to: 'team@example.com',
    subject: 'Influencer channel this week: Campaign',
  });
  expect(mail?.body).toContain('Spend: Last 28 days 500');
  expect(mail?.options.htmlBody).toContain('<table');
  expect(`${mail?.body}${mail?.options.htmlBody}`).not.toMatch(/Mina|Joon/);
  book.host.clock.advance(24 * HOUR_MS);
  wakeHours(book, 2);
  expect(book.host.mails()).toHaveLength(1);
  book.host.clock.advance(6 * 24 * HOUR_MS);
  wakeHours(book, 2);
  expect(book.host.mails()).toHaveLength(2);
});

test('a Monday without a good run is made up for on the next good day', () => {
  const book = readyBook();
  book.host.setFaults([{ method: 'Sheet.getDataRange', atCall: 4, kind: 'exception' }]);
  wakeHours(book, 4);
  const subjects = () => book.host.mails().map(({ subject }) => subject);
  expect(subjects()).toEqual(['Flywheel could not update Campaign']);
  book.host.setFaults(undefined);
  book.host.clock.advance(20 * HOUR_MS);
  wakeHours(book, 1);
  expect(subjects()[1]).toBe('Influencer channel this week: Campaign');
});

test('a mail that cannot be sent is tried again; a used up quota is waited for', () => {
  const book = readyBook();
  book.host.setFaults([{ method: 'MailApp.sendEmail', atCall: 1, kind: 'exception' }]);
  book.wake();
  expect(book.host.mails()).toEqual([]);
  book.host.setFaults(undefined);
  book.host.clock.advance(HOUR_MS);
  book.wake();
  expect(book.host.mails()).toHaveLength(1);
  const poor = readyBook({ mailQuota: 0 });
  wakeHours(poor, 2);
  expect(poor.host.mails()).toEqual([]);
  expect(poor.runs()[0]).toMatchObject({ Result: 'done' });
});

test('switched off in the menu it stays away', () => {
  const book = readyBook();
  book.host.runMenuItem('switchDigestOff');
  expect(book.told()).toBe('The weekly summary is switched off');
  wakeHours(book, 2);
  expect(book.host.mails()).toEqual([]);
});

test('creators are named once Settings say so, and the link leads to the Dashboard tab', () => {
  const Settings = [...(smallCampaign.Settings ?? []), { key: 'digest_names', value: 'yes' }];
  const book = serverBook({ ...smallCampaign, Settings });
  book.host.runMenuItem('switchDailyRunOn');
  on(book);
  book.run();
  book.host.runMenuItem('addDashboard');
  wakeHours(book, 3);
  const body = String(book.host.mails()[0]?.body);
  expect(body).toMatch(/Decisions due\n- .*(Mina|Joon)/);
  expect(body).toContain(`#gid=${book.sheet('Dashboard').id}`);
});
