import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import { Note } from '../../shared/note';
import { useWords } from '../../shared/sidebarContext';
import type { WorkHandle } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import { RunWatch } from './runWatch';

/** How a run of the job goes and went. */
export function RunOutcome({ run }: { readonly run: WorkHandle<'runJob'> }) {
  const words = useWords();
  return (
    <>
      <WorkStatus
        work={run.work}
        progress={words(texts.running)}
        done={({ lastRun }) => (
          <Note tone={lastRun.succeeded ? 'good' : 'bad'}>{lastRun.message}</Note>
        )}
      />
      {run.work.state === 'working' && <RunWatch />}
    </>
  );
}
