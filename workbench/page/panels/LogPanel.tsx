import { useEffect, useRef, useState } from 'preact/hooks';
import type { LogEntry } from '../../server/protocol';
import { AlertIcon, CloseIcon, DotIcon, MailIcon, TrashIcon } from '../icons';

type Filter = 'all' | 'log' | 'message' | 'mail' | 'error';

const FILTERS: readonly { filter: Filter; caption: string; kinds: readonly LogEntry['kind'][] }[] =
  [
    { filter: 'all', caption: 'All', kinds: [] },
    { filter: 'log', caption: 'Logs', kinds: ['log'] },
    { filter: 'message', caption: 'Messages', kinds: ['toast', 'alert', 'notice'] },
    { filter: 'mail', caption: 'Mail', kinds: ['mail'] },
    { filter: 'error', caption: 'Errors', kinds: ['error'] },
  ];

/** What the add-on logged, said, mailed and failed at, newest last. */
export function LogPanel({
  entries,
  close,
  clear,
}: {
  entries: readonly LogEntry[];
  close(): void;
  clear(): void;
}) {
  const [filter, setFilter] = useState<Filter>('all');
  const list = useRef<HTMLOListElement>(null);
  const kinds = FILTERS.find((option) => option.filter === filter)?.kinds ?? [];
  const shown = kinds.length === 0 ? entries : entries.filter(({ kind }) => kinds.includes(kind));
  useEffect(() => {
    list.current?.lastElementChild?.scrollIntoView({ block: 'end' });
  }, [shown.length]);
  return (
    <section class="log-panel" aria-label="Log">
      <header class="log-head">
        <h2>Log</h2>
        <fieldset class="chips" aria-label="Show">
          {FILTERS.map((option) => (
            <button
              key={option.filter}
              type="button"
              class="chip"
              aria-pressed={filter === option.filter}
              onClick={() => setFilter(option.filter)}
            >
              {option.caption}
            </button>
          ))}
        </fieldset>
        <button type="button" class="icon-button" aria-label="Clear log" onClick={clear}>
          <TrashIcon />
        </button>
        <button type="button" class="icon-button" aria-label="Close log" onClick={close}>
          <CloseIcon />
        </button>
      </header>
      {shown.length === 0 ? (
        <p class="log-empty">
          Nothing here yet. Logs, messages, mail and errors of the add-on appear as it runs.
        </p>
      ) : (
        <ol ref={list} class="log-list">
          {shown.map((entry, index) => (
            <LogLine key={`${index} ${entry.at}`} entry={entry} />
          ))}
        </ol>
      )}
    </section>
  );
}

function LogLine({ entry }: { entry: LogEntry }) {
  const { kind, level, title, text, at } = entry;
  const icon = kind === 'mail' ? <MailIcon /> : level === 'info' ? <DotIcon /> : <AlertIcon />;
  return (
    <li class={`log-line log-${level}`}>
      <time class="log-time">{new Date(at).toLocaleTimeString('en-GB')}</time>
      {icon}
      <span class="log-title">{title || kind}</span>
      <span class="log-text">{text}</span>
    </li>
  );
}
