import { emulatedBook, START } from './emulatedBook';

const code = `
  function daily() { ScriptApp.newTrigger('job').timeBased().everyDays(1).atHour(6).inTimezone('Asia/Seoul').create() }
  function job(e) {
    return { mode: String(e.authMode), uid: e.triggerUid, keys: Object.keys(e).sort(), hour: e.hour,
      who: PropertiesService.getUserProperties().getProperty('who') }
  }
  function list() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), t.getTriggerSourceId()]) }
  function removeAll() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)) }
`;

test('a daily trigger is installed, listed, fired and removed', () => {
  const { host } = emulatedBook({ code });
  const changes: unknown[] = [];
  host.onChange((change) => changes.push(change.kind));
  expect(host.runMenuItem('daily').ok).toBe(true);
  expect(host.triggers()).toMatchObject([
    {
      functionName: 'job',
      event: 'CLOCK',
      owner: 'marketer@example.com',
      schedule: 'every day at hour 6 (Asia/Seoul)',
    },
  ]);
  expect(host.runMenuItem('list').value).toEqual([['job', 'CLOCK', null]]);
  const id = host.triggers()[0]?.id ?? '';
  const { value } = host.runTrigger(id);
  expect(value).toMatchObject({ mode: 'FULL', uid: id, hour: new Date(START).getUTCHours() });
  expect((value as { keys: string[] }).keys).not.toContain('source');
  host.runMenuItem('removeAll');
  expect(host.triggers()).toEqual([]);
  expect(changes.filter((kind) => kind === 'triggers')).toHaveLength(2);
});

test('an add-on has one clock trigger per user and document', () => {
  const { host } = emulatedBook({ code });
  host.runMenuItem('daily');
  expect(host.runMenuItem('daily').error?.message).toBe(
    'This add-on has created too many time-based triggers in this document for this Google user account.',
  );
  host.setUser({ email: 'second@example.com', locale: 'ko' });
  expect(host.runMenuItem('daily').ok).toBe(true);
  expect(host.triggers()).toHaveLength(2);
});

test('a trigger runs as its creator, and nobody else sees it', () => {
  const { host } = emulatedBook({ code });
  host.runMenuItem('daily');
  host.properties('user').set('who', 'creator');
  host.setUser({ email: 'second@example.com', locale: 'ko' });
  expect(host.runMenuItem('list').value).toEqual([]);
  expect(host.runTrigger(host.triggers()[0]?.id ?? '').value).toMatchObject({ who: 'creator' });
});

test.each([
  ['timeBased().everyMinutes(5).create()', 'must be scheduled at least one hour apart'],
  ['timeBased().create()', 'The trigger must have a schedule.'],
  ['timeBased().everyDays(1).atHour(24)', 'Invalid value for atHour.'],
  ["forSpreadsheet('another').onOpen()", 'only create triggers for the current document'],
  ['forForm()', 'TriggerBuilder.forForm is not emulated'],
])('newTrigger.%s throws', (chain, words) => {
  const { refusal } = emulatedBook({ code });
  expect(refusal(`ScriptApp.newTrigger('job').${chain}`)).toContain(words);
});

test('spreadsheet triggers know their source', () => {
  const { host, run } = emulatedBook({ code });
  run("ScriptApp.newTrigger('job').forSpreadsheet(SpreadsheetApp.getActive()).onOpen().create()");
  const { value } = host.runTrigger(host.triggers()[0]?.id ?? '');
  expect((value as { keys: string[] }).keys).toContain('source');
});
