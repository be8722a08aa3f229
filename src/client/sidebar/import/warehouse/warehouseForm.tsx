import { useState } from 'preact/hooks';
import { sidebarWarehouseTexts as texts } from '../../../../messages/sidebarWarehouseTexts';
import type { WarehouseEntries, WarehouseView } from '../../../../shared/warehouseEndpoints';
import { Modes } from '../../../shared/modes';
import { Note } from '../../../shared/note';
import { useSidebar, useWords } from '../../../shared/sidebarContext';
import { TextField } from '../../../shared/textField';
import { useWork } from '../../../shared/useWork';
import { WorkStatus } from '../../../shared/workStatus';
import { ConnectForm } from '../connectForm';
import { ConversionsTable } from './conversionsTable';
import { entriesOf, startingDraft, type WarehouseDraft } from './warehouseDraft';

interface WarehouseFormProps {
  readonly view: WarehouseView;
  readonly onChange: (view: WarehouseView) => void;
}

/** Where the warehouse is and what it does; connecting tests it. */
export function WarehouseForm({ view, onChange }: WarehouseFormProps) {
  const words = useWords();
  const decimalSign = useSidebar().opening.file.decimalSeparator;
  const connect = useWork('connectWarehouse');
  const remove = useWork('removeWarehouse');
  const [draft, setDraft] = useState(() => startingDraft(view.entries, decimalSign));
  const change = (part: Partial<WarehouseDraft>) => setDraft({ ...draft, ...part });
  const isConnected = view.entries !== null;
  const save = async () => {
    remove.forget();
    const answer = await connect.start({ entries: entriesOf(draft, decimalSign) });
    if (answer) onChange(answer);
  };
  const disconnect = async () => {
    connect.forget();
    const answer = await remove.start({});
    if (answer) onChange(answer);
  };
  return (
    <ConnectForm
      isConnected={isConnected}
      isConnecting={connect.work.state === 'working'}
      isRemoving={remove.work.state === 'working'}
      connectLabel={words(isConnected ? texts.save : texts.connect)}
      removeLabel={words(texts.remove)}
      onConnect={save}
      onRemove={disconnect}
      outcome={
        <>
          <WorkStatus
            work={connect.work}
            progress={words(texts.connecting)}
            done={() => <Note tone="good">{words(texts.done)}</Note>}
          />
          <WorkStatus
            work={remove.work}
            progress=""
            done={() => <Note>{words(texts.removed)}</Note>}
          />
        </>
      }
    >
      <PlaceFields draft={draft} onChange={change} />
      <UseChoice use={draft.use} onChange={(use) => change({ use })} />
      {draft.use === 'count' && <ConversionsTable draft={draft} onChange={change} />}
      <TextField
        kind="number"
        label={words(texts.limit)}
        hint={words(texts.limitHint)}
        value={draft.limit}
        onChange={(limit) => change({ limit })}
      />
    </ConnectForm>
  );
}

interface FieldsProps {
  readonly draft: WarehouseDraft;
  readonly onChange: (part: Partial<WarehouseDraft>) => void;
}

function PlaceFields({ draft, onChange }: FieldsProps) {
  const words = useWords();
  return (
    <>
      <TextField
        label={words(texts.project)}
        hint={words(texts.projectHint)}
        value={draft.projectId}
        onChange={(projectId) => onChange({ projectId })}
      />
      <TextField
        label={words(texts.dataset)}
        hint={words(texts.datasetHint)}
        value={draft.datasetId}
        onChange={(datasetId) => onChange({ datasetId })}
      />
      <TextField
        label={words(texts.location)}
        hint={words(texts.locationHint)}
        value={draft.location}
        onChange={(location) => onChange({ location })}
      />
    </>
  );
}

interface UseChoiceProps {
  readonly use: WarehouseEntries['use'];
  readonly onChange: (use: WarehouseEntries['use']) => void;
}

function UseChoice({ use, onChange }: UseChoiceProps) {
  const words = useWords();
  return (
    <div class="tight">
      <Modes
        label={words(texts.use)}
        value={use}
        choices={[
          { value: 'publish', label: words(texts.publish) },
          { value: 'count', label: words(texts.count) },
        ]}
        onChange={onChange}
      />
      <p class="hint">{words(use === 'publish' ? texts.publishHint : texts.countHint)}</p>
    </div>
  );
}
