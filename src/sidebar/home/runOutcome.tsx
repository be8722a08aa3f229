import { sidebarHomeTexts as texts } from '../../messages/sidebarHomeTexts';
import { Note } from '../parts/note';
import { WorkStatus } from '../parts/workStatus';
import { useWords } from '../sidebarContext';
import type { WorkHandle } from '../useWork';
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
