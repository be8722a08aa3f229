import { useRef } from 'preact/hooks';
import { DropIcon, LogIcon, PlayIcon, SheetIcon } from '../icons';
import type { PageState } from '../pageState';
import type { BarMenu } from './MenuBar';
import { MenuBar } from './MenuBar';
import { MenuButton } from './MenuButton';
import { scriptMenuItems } from './menuItem';

/** What the bar does. */
export interface TopBarActions {
  runMenu(functionName: string, caption: string): void;
  runTrigger(id: string): void;
  openFile(file: File): void;
  saveFile(): void;
  toggleLog(): void;
}

/** The head of the page: the file's name, menus, triggers and the log. */
export function TopBar({ state, actions }: { state: PageState; actions: TopBarActions }) {
  const input = useRef<HTMLInputElement>(null);
  const menus: BarMenu[] = [
    {
      caption: 'File',
      items: [
        { kind: 'item', caption: 'Open .xlsx…', select: () => input.current?.click() },
        { kind: 'item', caption: 'Save as .xlsx', select: actions.saveFile },
      ],
    },
    ...scriptMenuItems(state.menus, actions.runMenu).flatMap((menu) =>
      menu.kind === 'menu' ? [{ caption: menu.caption, items: menu.items }] : [],
    ),
  ];
  return (
    <header class="top-bar">
      <SheetIcon />
      <div class="top-bar-names">
        <h1 class="file-name" title={state.fileName}>
          {state.fileName}
        </h1>
        <MenuBar menus={menus} />
      </div>
      <span class="local-sign" title="A stand-in for Google Sheets; nothing leaves this machine">
        {state.isConnected ? 'Local workbench' : 'Reconnecting…'}
      </span>
      <TriggerButton state={state} runTrigger={actions.runTrigger} />
      <button
        type="button"
        class="button"
        aria-pressed={state.isLogOpen}
        onClick={actions.toggleLog}
      >
        <LogIcon />
        Log
        {state.unreadCount > 0 && <span class="badge">{Math.min(state.unreadCount, 99)}</span>}
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label="Open an .xlsx file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) actions.openFile(file);
        }}
      />
    </header>
  );
}

function TriggerButton({
  state,
  runTrigger,
}: {
  state: PageState;
  runTrigger: TopBarActions['runTrigger'];
}) {
  const items = state.triggers.map(({ id, functionName, schedule }) => ({
    kind: 'item' as const,
    caption: functionName,
    hint: schedule,
    select: () => runTrigger(id),
  }));
  const none = {
    kind: 'text',
    caption: 'No triggers yet. The add-on’s menu switches them on.',
  } as const;
  return (
    <MenuButton label="Run trigger now" items={items.length > 0 ? items : [none]}>
      <PlayIcon />
      Run trigger now
      <DropIcon />
    </MenuButton>
  );
}
