import { useEffect, useMemo } from 'preact/hooks';
import { useWork, type Work } from '../../shared/useWork';
import type { ReferenceFamily } from './searchReference';

/** The reference as fetched, kept for as long as the page lives. */
let kept: readonly ReferenceFamily[] | undefined;

interface FetchedReference {
  /** Undefined until it is there. */
  readonly reference: readonly ReferenceFamily[] | undefined;
  readonly work: Work<{ readonly reference: string }>;
}

/** Fetches the reference when the panel opens for the first time. */
export function useReference(): FetchedReference {
  const { work, start } = useWork('openFunctions');
  useEffect(() => {
    if (!kept) void start({});
  }, [start]);
  const reference = useMemo(() => {
    if (work.state === 'done') kept = JSON.parse(work.value.reference);
    return kept;
  }, [work]);
  return { reference, work };
}
