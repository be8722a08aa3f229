import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sidebarTexts } from '../../messages/sidebarTexts';
import { FailureNote } from './failureNote';
import { useWords } from './sidebarContext';
import type { Work } from './useWork';

interface WorkStatusProps<Value> {
  readonly work: Work<Value>;
  /** What is going on, for instance "Writing 8 links…". */
  readonly progress: string;
  /** What to show when it is done. */
  readonly done?: (value: Value) => ComponentChildren;
}

const slowAfterMs = 60_000;

/** The place beside a button where a call tells how it goes; screen readers hear every change. */
export function WorkStatus<Value>({ work, progress, done }: WorkStatusProps<Value>) {
  return (
    <div role="status" aria-live="polite" aria-atomic="true" class="work-status">
      {work.state === 'working' && <Progress text={progress} />}
      {work.state === 'failed' && <FailureNote failure={work.failure} />}
      {work.state === 'done' && done?.(work.value)}
    </div>
  );
}

function Progress({ text }: { readonly text: string }) {
  const words = useWords();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="tight">
      <p class="row">
        <span class="spinner" aria-hidden="true" />
        {text}
      </p>
      {isSlow && <p class="hint">{words(sidebarTexts.stillWorking)}</p>}
    </div>
  );
}
