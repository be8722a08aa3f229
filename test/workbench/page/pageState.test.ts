import { INITIAL_STATE, nextState, type PageEvent } from '../../../workbench/page/pageState';
import type { LogEntry } from '../../../workbench/server/protocol';

const entry: LogEntry = { kind: 'log', level: 'info', title: 'runJob', text: 'done', at: 0 };

function after(...events: PageEvent[]) {
  return events.reduce(nextState, INITIAL_STATE);
}

test('entries count as unread until the log is open', () => {
  const unread = after({ kind: 'entries', entries: [entry, entry] });
  expect(unread.unreadCount).toBe(2);
  expect(nextState(unread, { kind: 'logToggled' })).toMatchObject({
    unreadCount: 0,
    isLogOpen: true,
  });
  const open = after({ kind: 'logToggled' }, { kind: 'entries', entries: [entry] });
  expect(open).toMatchObject({ unreadCount: 0, entries: [entry] });
});

test('a page that comes back gets the history once', () => {
  const events: PageEvent = { kind: 'history', entries: [entry] };
  expect(after(events, events).entries).toEqual([entry]);
});

test('at most three toasts are shown, each goes by itself', () => {
  const toast = { kind: 'toast', title: '', text: 'x', seconds: 1 } as const;
  const { toasts } = after(toast, toast, toast, toast);
  expect(toasts).toHaveLength(3);
  const [first] = toasts;
  const state = nextState({ ...INITIAL_STATE, toasts }, { kind: 'toastGone', id: first?.id ?? -1 });
  expect(state.toasts).toHaveLength(2);
});

test('dialogs close one by one, the last opened first', () => {
  const dialog = (title: string) =>
    ({ kind: 'dialog', shown: { kind: 'modal', title, html: '' } }) as const;
  const state = after(dialog('one'), dialog('two'), { kind: 'dialogClosed' });
  expect(state.dialogs.map(({ title }) => title)).toEqual(['one']);
});
