import { useState } from 'preact/hooks';
import { sidebarImportTexts as texts } from '../../../messages/sidebarImportTexts';
import type { ConnectionView } from '../../../shared/importEndpoints';
import { Mark } from '../../shared/mark';
import { Note } from '../../shared/note';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import { formatTime } from '../formatTime';
import { AccountField } from './accountField';
import { AccountImport } from './accountImport';
import { ConnectForm } from './connectForm';

interface AccountEntryProps {
  readonly connection: ConnectionView;
  readonly onChange: (connections: readonly ConnectionView[]) => void;
}

/** One account: what it fills and needs, its entries, its last import. */
export function AccountEntry({ connection, onChange }: AccountEntryProps) {
  const words = useWords();
  const { label, isConnected, fills, scopes } = connection;
  return (
    <details class="fold">
      <summary>
        <Mark kind={isConnected ? 'good' : 'missing'} /> {label}{' '}
        <span class="quiet small">{words(isConnected ? texts.connected : texts.notConnected)}</span>
      </summary>
      <div class="stack">
        <div class="tight small quiet">
          <p>{words(texts.fills, { tabs: fills.join(', ') })}</p>
          <p class="code">{words(texts.needsScopes, { scopes: scopes.join(', ') })}</p>
          <LastImport connection={connection} />
        </div>
        {isConnected && <AccountImport connection={connection} onChange={onChange} />}
        <AccountForm connection={connection} onChange={onChange} />
      </div>
    </details>
  );
}

function LastImport({ connection }: Pick<AccountEntryProps, 'connection'>) {
  const words = useWords();
  const { language, opening } = useSidebar();
  const { lastAtMs, lastMessage } = connection;
  if (lastAtMs === null) return null;
  const time = formatTime(lastAtMs, language, opening.file);
  return (
    <p>
      {words(texts.lastImport, { time })}: {lastMessage}
    </p>
  );
}

function AccountForm({ connection, onChange }: AccountEntryProps) {
  const words = useWords();
  const connect = useWork('connectSource');
  const remove = useWork('removeSource');
  const [settings, setSettings] = useState(() => startingSettings(connection));
  const { id, fields, isConnected } = connection;
  const save = async () => {
    remove.forget();
    const answer = await connect.start({ id, settings });
    if (answer) onChange(answer.connections);
  };
  const disconnect = async () => {
    connect.forget();
    const answer = await remove.start({ id });
    if (answer) onChange(answer.connections);
  };
  return (
    <ConnectForm
      isConnected={isConnected}
      isConnecting={connect.work.state === 'working'}
      isRemoving={remove.work.state === 'working'}
      connectLabel={words(texts.connect)}
      removeLabel={words(texts.remove)}
      onConnect={save}
      onRemove={disconnect}
      outcome={
        <>
          <WorkStatus
            work={connect.work}
            progress={words(texts.connecting)}
            done={({ account }) => <Note tone="good">{words(texts.answered, { account })}</Note>}
          />
          <WorkStatus
            work={remove.work}
            progress=""
            done={() => <Note>{words(texts.removed)}</Note>}
          />
        </>
      }
    >
      {fields.map((field) => (
        <AccountField
          key={field.key}
          field={field}
          isKept={isConnected}
          value={settings[field.key] ?? ''}
          onChange={(value) => setSettings({ ...settings, [field.key]: value })}
        />
      ))}
    </ConnectForm>
  );
}

function startingSettings({ fields }: ConnectionView): { readonly [key: string]: string } {
  return Object.fromEntries(fields.map(({ key, value }) => [key, value]));
}
