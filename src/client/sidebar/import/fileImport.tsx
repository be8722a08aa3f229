import { useState } from 'preact/hooks';
import { sidebarImportTexts as texts } from '../../../messages/sidebarImportTexts';
import type { ImportPreview, ImportRequest } from '../../../shared/importEndpoints';
import { Button } from '../../shared/button';
import { Note } from '../../shared/note';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import { ChooseFile } from './chooseFile';
import { FileChoices } from './fileChoices';
import { MappingForm } from './mappingForm';
import { PreviewReport } from './previewReport';
import { UnknownStatuses } from './unknownStatuses';
import { useProgressLine } from './useProgressLine';
import { useReopen } from './useReopen';

const noChoices: Omit<ImportRequest, 'texts'> = {
  dayOrder: '',
  decimalSign: '',
  campaignId: '',
  creatorId: '',
  postId: '',
  periodStart: '',
  periodEnd: '',
  repeats: '',
  takesSameSales: false,
  mapping: null,
};

/** A file in three steps: recognised, previewed, taken over; nothing is written before the third. */
export function FileImport() {
  const words = useWords();
  const { go } = useSidebar();
  const reopen = useReopen();
  const inspect = useWork('inspectImport');
  const confirm = useWork('confirmImport');
  const [name, setName] = useState('');
  const [request, setRequest] = useState<ImportRequest | null>(null);
  const isWorking = inspect.work.state === 'working' || confirm.work.state === 'working';
  const line = useProgressLine(isWorking);
  const look = (next: ImportRequest) => {
    confirm.forget();
    setRequest(next);
    void inspect.start({ request: next });
  };
  const choose = (texts: readonly string[], fileName: string) => {
    setName(fileName);
    look({ ...noChoices, texts });
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
          <Button look="primary" onClick={() => go('home')}>
            {words(texts.toHome)}
          </Button>
          <Button onClick={startOver}>{words(texts.another)}</Button>
        </div>
      </Note>
    );
  }
  return (
    <div class="stack">
      <ChooseFile onTexts={choose} />
      <WorkStatus
        work={inspect.work}
        progress={line || words(texts.reading, { name })}
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
                  <UnknownStatuses
                    statuses={found.unknownStatuses}
                    onAnswered={() => look(request)}
                  />
                  <FileChoices preview={found} request={request} onChange={look} />
                  <ConfirmButton
                    preview={found}
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
      <WorkStatus work={confirm.work} progress={line || words(texts.writing)} />
    </div>
  );
}

interface ConfirmButtonProps {
  readonly preview: ImportPreview;
  readonly isDisabled: boolean;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
}

/** What can be done follows from all counts: nothing to add is no reason to say that all is there. */
function ConfirmButton({ preview, isDisabled, isBusy, onConfirm }: ConfirmButtonProps) {
  const words = useWords();
  const { added, changed, unchanged, refused, passedOver, dataRows, question } = preview;
  const count = added + changed;
  if (question !== null) return null;
  if (count === 0 && unchanged > 0) {
    return <Note>{words(refused > 0 ? texts.restThere : texts.nothingToDo, { refused })}</Note>;
  }
  if (count === 0) {
    const rows = refused > 0 ? refused : Math.max(dataRows, passedOver);
    return <Note tone="warn">{words(texts.nothingTaken, { rows })}</Note>;
  }
  return (
    <div class="row">
      <Button look="primary" isDisabled={isDisabled} isBusy={isBusy} onClick={onConfirm}>
        {words(texts.confirm, { count })}
      </Button>
    </div>
  );
}
