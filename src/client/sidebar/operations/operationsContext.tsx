import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useMemo, useRef, useState } from 'preact/hooks';
import type { OperationsOpening } from '../../../shared/operations';
import { useSidebar } from '../../shared/sidebarContext';
import type { Work } from '../../shared/useWork';

/** The work with creators as the workbook holds it, read when a panel first needs it. */
export interface OperationsValue {
  /** Null until it is read; the last good reading while it is read again. */
  readonly operations: OperationsOpening | null;
  readonly work: Work<OperationsOpening>;
  readonly read: () => Promise<void>;
}

const OperationsContext = createContext<OperationsValue | null>(null);

/** Keeps one reading for all panels, so that going back and forth costs no further trip. */
export function OperationsProvider({ children }: { readonly children: ComponentChildren }) {
  const { remote } = useSidebar();
  const [operations, setOperations] = useState<OperationsOpening | null>(null);
  const [work, setWork] = useState<Work<OperationsOpening>>({ state: 'idle' });
  const latest = useRef(0);
  const read = useCallback(async () => {
    latest.current += 1;
    const asked = latest.current;
    setWork({ state: 'working' });
    const outcome = await remote('openOperations', {});
    // An older answer must not cover what a newer question brings.
    if (asked !== latest.current) return;
    if (outcome.ok) setOperations(outcome.value);
    setWork(
      outcome.ok
        ? { state: 'done', value: outcome.value }
        : { state: 'failed', failure: outcome.failure },
    );
  }, [remote]);
  const value = useMemo(() => ({ operations, work, read }), [operations, work, read]);
  return <OperationsContext.Provider value={value}>{children}</OperationsContext.Provider>;
}

/** The work with creators. @throws Error outside of the sidebar (a slip in code) */
export function useOperations(): OperationsValue {
  const value = useContext(OperationsContext);
  if (!value) throw new Error('used outside the sidebar');
  return value;
}
