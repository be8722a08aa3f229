import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { sidebarResultsTexts as texts } from '../../../../messages/sidebarResultsTexts';
import type { OperationsOpening } from '../../../../shared/operations';
import type { ResultsOpening } from '../../../../shared/results';
import { useWords } from '../../../shared/sidebarContext';
import { useWork } from '../../../shared/useWork';
import { WorkStatus } from '../../../shared/workStatus';

interface ResultsGateProps {
  /** Results are read again whenever the work was. */
  readonly operations: OperationsOpening;
  readonly children: (results: ResultsOpening) => ComponentChildren;
}

/** Reads what the last run's results say, and shows what needs it. */
export function ResultsGate({ operations, children }: ResultsGateProps) {
  const words = useWords();
  const { work, start } = useWork('openResults');
  useEffect(() => void start({}), [operations, start]);
  if (work.state === 'done') return <>{children(work.value)}</>;
  return <WorkStatus work={work} progress={words(texts.reading)} />;
}
