import { useCallback, useRef, useState } from 'preact/hooks';
import type { EndpointName, InputOf, ResultOf } from '../../shared/endpoints';
import type { Failure } from './failure';
import { useSidebar } from './sidebarContext';

/** Where a call stands. Nothing else may be true of it at the same time. */
export type Work<Value> =
  | { readonly state: 'idle' }
  | { readonly state: 'working' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'done'; readonly value: Value };

/** A call with its state, how to start it and how to forget its outcome. */
export interface WorkHandle<Name extends EndpointName> {
  readonly work: Work<ResultOf<Name>>;
  readonly start: (input: InputOf<Name>) => Promise<ResultOf<Name> | null>;
  readonly forget: () => void;
}

/** Calls one endpoint, one call at a time: a second start while the first runs does nothing. */
export function useWork<Name extends EndpointName>(name: Name): WorkHandle<Name> {
  const { remote } = useSidebar();
  const [work, setWork] = useState<Work<ResultOf<Name>>>({ state: 'idle' });
  const isWorking = useRef(false);
  const start = useCallback(
    async (input: InputOf<Name>) => {
      if (isWorking.current) return null;
      isWorking.current = true;
      setWork({ state: 'working' });
      const outcome = await remote(name, input);
      isWorking.current = false;
      setWork(
        outcome.ok
          ? { state: 'done', value: outcome.value }
          : { state: 'failed', failure: outcome.failure },
      );
      return outcome.ok ? outcome.value : null;
    },
    [remote, name],
  );
  const forget = useCallback(() => setWork({ state: 'idle' }), []);
  return { work, start, forget };
}
