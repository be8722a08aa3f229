import { useEffect, useState } from 'preact/hooks';
import { sidebarImportTexts as texts } from '../../../messages/sidebarImportTexts';
import type { ConnectionView } from '../../../shared/importEndpoints';
import { useWords } from '../../shared/sidebarContext';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import { AccountEntry } from './accountEntry';

/** The accounts that imports can read: connect, test, import, remove. */
export function Accounts() {
  const words = useWords();
  const list = useWork('listConnections');
  const [connections, setConnections] = useState<readonly ConnectionView[]>([]);
  const { start } = list;
  useEffect(() => {
    void start({}).then((found) => found && setConnections(found.connections));
  }, [start]);
  return (
    <div class="stack">
      <p class="hint">{words(texts.accountsIntro)}</p>
      <WorkStatus work={list.work} progress={words(texts.loadingAccounts)} />
      {connections.map((connection) => (
        <AccountEntry key={connection.id} connection={connection} onChange={setConnections} />
      ))}
    </div>
  );
}
