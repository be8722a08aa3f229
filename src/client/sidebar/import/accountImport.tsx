import { capital } from '../../../ground/text/capital';
import { sidebarImportTexts as texts } from '../../../messages/sidebarImportTexts';
import type { ConnectionView, SourceImport } from '../../../shared/importEndpoints';
import { Button } from '../../shared/button';
import { Note } from '../../shared/note';
import { useWords } from '../../shared/sidebarContext';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import { useProgressLine } from './useProgressLine';
import { useReopen } from './useReopen';

interface AccountImportProps {
  readonly connection: ConnectionView;
  readonly onChange: (connections: readonly ConnectionView[]) => void;
}

/** Imports one account now, or only asks whether it answers; a long import is gone on with, execution by execution. */
export function AccountImport({ connection, onChange }: AccountImportProps) {
  const words = useWords();
  const reopen = useReopen();
  const work = useWork('importSource');
  const test = useWork('testSource');
  const isWorking = work.work.state === 'working';
  const line = useProgressLine(isWorking);
  const start = async () => {
    test.forget();
    const answer = await work.start({ id: connection.id });
    if (!answer) return;
    onChange(answer.connections);
    void reopen();
  };
  return (
    <div class="stack">
      <div class="row">
        <Button look="primary" isBusy={isWorking} onClick={() => void start()}>
          {words(connection.hasMore ? texts.importOn : texts.importNow)}
        </Button>
        <Button
          isBusy={test.work.state === 'working'}
          onClick={() => void test.start({ id: connection.id })}
        >
          {words(texts.test)}
        </Button>
      </div>
      <WorkStatus
        work={test.work}
        progress={words(texts.connecting)}
        done={({ account }) => <Note tone="good">{words(texts.answered, { account })}</Note>}
      />
      <WorkStatus
        work={work.work}
        progress={line || words(texts.importing)}
        done={(answer) => <Told answer={answer} />}
      />
    </div>
  );
}

function Told({ answer }: { readonly answer: SourceImport }) {
  const tones = { done: 'good', continues: 'plain', waiting: 'warn', failed: 'bad' } as const;
  return (
    <Note tone={tones[answer.result]}>
      <p>{capital(answer.message)}</p>
      {answer.notes.map((note) => (
        <p key={note} class="small">
          {capital(note)}
        </p>
      ))}
    </Note>
  );
}
