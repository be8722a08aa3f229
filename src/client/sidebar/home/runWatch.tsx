import { useEffect, useState } from 'preact/hooks';
import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import { type JobProgress, runStages } from '../../../shared/runProgress';
import { Button } from '../../shared/button';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';

const everyMs = 3000;

/** How far a longer run is, and the way to stop it. Short runs are over before it asks. */
export function RunWatch() {
  const words = useWords();
  const progress = useProgress();
  const stop = useWork('stopJob');
  if (progress?.state !== 'running') return null;
  const { stage, rowsDone, rowsTotal, remainingMs } = progress;
  const isStopping = progress.isStopping || stop.work.state === 'done';
  return (
    <div class="tight">
      <p class="hint number">
        {words(texts.runStep, { step: runStages.indexOf(stage) + 1, all: runStages.length })}{' '}
        {words(stageTexts[stage], { done: rowsDone, total: rowsTotal })}
        {remainingMs !== null &&
          ` ${words(texts.runLeft, { seconds: Math.max(1, Math.round(remainingMs / 1000)) })}`}
      </p>
      <div class="row">
        <Button
          isBusy={stop.work.state === 'working'}
          isDisabled={isStopping}
          onClick={() => void stop.start({})}
        >
          {words(isStopping ? texts.runStopping : texts.runStop)}
        </Button>
      </div>
      <WorkStatus work={stop.work} progress={words(texts.runStopping)} />
    </div>
  );
}

const stageTexts = {
  importing: texts.runImporting,
  reading: texts.runReading,
  computing: texts.runComputing,
  writing: texts.runWriting,
} as const;

/** Asks every few seconds where the run stands; a question that fails is simply asked again. */
function useProgress(): JobProgress | null {
  const { remote } = useSidebar();
  const [progress, setProgress] = useState<JobProgress | null>(null);
  useEffect(() => {
    const timer = setInterval(() => {
      void remote('jobProgress', {}).then((outcome) => {
        if (outcome.ok) setProgress(outcome.value);
      });
    }, everyMs);
    return () => clearInterval(timer);
  }, [remote]);
  return progress;
}
