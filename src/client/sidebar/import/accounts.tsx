import { useEffect, useState } from 'preact/hooks';
import { sidebarImportTexts as texts } from '../../../messages/sidebarImportTexts';
import type { ResultOf } from '../../../shared/endpoints';
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
  const [leftOut, setLeftOut] = useState<ResultOf<'listConnections'>['leftOut']>([]);
  const { start } = list;
  useEffect(() => {
    void start({}).then((found) => {
      if (!found) return;
      setConnections(found.connections);
      setLeftOut(found.leftOut);
    });
  }, [start]);
  return (
    <div class="stack">
      <p class="hint">{words(texts.accountsIntro)}</p>
      <WorkStatus work={list.work} progress={words(texts.loadingAccounts)} />
      {connections.map((connection) => (
        <AccountEntry key={connection.id} connection={connection} onChange={setConnections} />
      ))}
      {leftOut.length > 0 && (
        <p class="hint">
          {words(texts.accountsLeftOut, {
            accounts: leftOut.map(({ label }) => label).join(', '),
            list: leftOut.map(({ id }) => id).join(','),
          })}
        </p>
      )}
    </div>
  );
}
