import { useCallback, useRef, useState } from 'preact/hooks';
import { useSidebar } from '../shared/sidebarContext';
import { restoreDraft } from './restoreDraft';

/** A form's values, how to change some of them, and how to forget the draft. */
export interface DraftHandle<Draft extends object> {
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  readonly reset: (next?: Draft) => void;
}

/**
 * A form whose values outlive the panel and, where the browser allows, the sidebar: every change is
 * stored at once, so nothing typed is ever lost.
 *
 * @param key names the form within this spreadsheet
 * @param initial the empty form
 */
export function useDraft<Draft extends object>(key: string, initial: Draft): DraftHandle<Draft> {
  const { drafts } = useSidebar();
  const [draft, setDraft] = useState(() => restoreDraft(initial, drafts.read(key)));
  const latest = useRef(draft);
  const change = useCallback(
    (part: Partial<Draft>) => {
      latest.current = { ...latest.current, ...part };
      drafts.write(key, latest.current);
      setDraft(latest.current);
    },
    [drafts, key],
  );
  const reset = useCallback(
    (next: Draft = initial) => {
      latest.current = next;
      drafts.remove(key);
      setDraft(next);
    },
    [drafts, key, initial],
  );
  return { draft, change, reset };
}
