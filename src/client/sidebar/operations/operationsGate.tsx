import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { sidebarOperationsTexts as texts } from '../../../messages/sidebarOperationsTexts';
import { sidebarTexts } from '../../../messages/sidebarTexts';
import type { OperationsOpening } from '../../../shared/operations';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/sidebarContext';
import { WorkStatus } from '../../shared/workStatus';
import { useOperations } from './operationsContext';

interface OperationsGateProps {
  readonly children: (operations: OperationsOpening) => ComponentChildren;
}

const pauseMs = 200;

/** Reads the work with creators in one trip, says how that goes, and shows what needs it. */
export function OperationsGate({ children }: OperationsGateProps) {
  const words = useWords();
  const { operations, work, read } = useOperations();
  useEffect(() => {
    if (work.state !== 'idle') return;
    // Arrow keys only pass through a panel on their way to another one.
    const timer = setTimeout(() => void read(), pauseMs);
    return () => clearTimeout(timer);
  }, []);
  const isFirst = operations === null;
  const shown = work.state === 'idle' ? { state: 'working' as const } : work;
  return (
    <>
      {(isFirst || work.state === 'failed') && (
        <WorkStatus work={shown} progress={words(texts.reading)} />
      )}
      {work.state === 'failed' && (
        <div class="row">
          <Button onClick={() => void read()}>{words(sidebarTexts.tryAgain)}</Button>
        </div>
      )}
      {operations && children(operations)}
    </>
  );
}
