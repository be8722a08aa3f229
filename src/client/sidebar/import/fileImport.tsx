import { useState } from 'preact/hooks';
import { sidebarImportTexts as texts } from '../../../messages/sidebarImportTexts';
import type { ImportRequest } from '../../../shared/importEndpoints';
import { Button } from '../../shared/button';
import { Note } from '../../shared/note';
import { useWords } from '../../shared/sidebarContext';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import { ChooseFile } from './chooseFile';
import { FileChoices } from './fileChoices';
import { MappingForm } from './mappingForm';
import { PreviewReport } from './previewReport';
import { useReopen } from './useReopen';

const noChoices: Omit<ImportRequest, 'text'> = {
  dayOrder: '',
  decimalMark: '',
  campaignId: '',
  creatorId: '',
  postId: '',
  mapping: null,
};

/** A file in three steps: recognised, previewed, taken over; nothing is written before the third. */
export function FileImport() {
  const words = useWords();
  const reopen = useReopen();
  const inspect = useWork('inspectImport');
  const confirm = useWork('confirmImport');
  const [name, setName] = useState('');
  const [request, setRequest] = useState<ImportRequest | null>(null);
  const look = (next: ImportRequest) => {
    confirm.forget();
    setRequest(next);
    void inspect.start({ request: next });
  };
  const choose = (text: string, fileName: string) => {
    setName(fileName);
    look({ ...noChoices, text });
  };
  const startOver = () => {
    inspect.forget();
    confirm.forget();
    setRequest(null);
  };
  const write = async () => {
    if (request && (await confirm.start({ request }))) void reopen();
  };
  if (confirm.work.state === 'done') {
    return (
      <Note tone="good">
        <p>{confirm.work.value.message}</p>
        <div class="row">
          <Button onClick={startOver}>{words(texts.another)}</Button>
        </div>
      </Note>
    );
  }
  return (
    <div class="stack">
      <ChooseFile onText={choose} />
      <WorkStatus
        work={inspect.work}
        progress={words(texts.reading, { name })}
        done={(found) =>
          request && (
            <div class="stack">
              {found.kind === 'empty' && <Note tone="warn">{words(texts.empty)}</Note>}
              {found.kind === 'unknown' && (
                <MappingForm file={found} onMapped={(mapping) => look({ ...request, mapping })} />
              )}
              {found.kind === 'preview' && (
                <>
                  <PreviewReport preview={found} />
                  <FileChoices preview={found} request={request} onChange={look} />
                  <ConfirmButton
                    count={found.added + found.changed}
                    isDisabled={found.obstacle !== ''}
                    isBusy={confirm.work.state === 'working'}
                    onConfirm={() => void write()}
                  />
                </>
              )}
            </div>
          )
        }
      />
      <WorkStatus work={confirm.work} progress={words(texts.writing)} />
    </div>
  );
}

interface ConfirmButtonProps {
  readonly count: number;
  readonly isDisabled: boolean;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
}

function ConfirmButton({ count, isDisabled, isBusy, onConfirm }: ConfirmButtonProps) {
  const words = useWords();
  if (count === 0) return <Note>{words(texts.nothingToDo)}</Note>;
  return (
    <div class="row">
      <Button look="primary" isDisabled={isDisabled} isBusy={isBusy} onClick={onConfirm}>
        {words(texts.confirm, { count })}
      </Button>
    </div>
  );
}
