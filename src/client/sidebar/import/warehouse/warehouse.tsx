import { useEffect, useState } from 'preact/hooks';
import { capital } from '../../../../ground/text/capital';
import { sidebarWarehouseTexts as texts } from '../../../../messages/sidebarWarehouseTexts';
import type { WarehouseView } from '../../../../shared/warehouseEndpoints';
import { Note } from '../../../shared/note';
import { useSidebar, useWords } from '../../../shared/sidebarContext';
import { useWork } from '../../../shared/useWork';
import { WorkStatus } from '../../../shared/workStatus';
import { formatTime } from '../../formatTime';
import { WarehouseForm } from './warehouseForm';

/** BigQuery beside this file: how it stands, and the form that connects it. */
export function Warehouse() {
  const words = useWords();
  const opening = useWork('openWarehouse');
  const [view, setView] = useState<WarehouseView | null>(null);
  const { start } = opening;
  useEffect(() => {
    void start({}).then((found) => found && setView(found));
  }, [start]);
  return (
    <div class="stack">
      <p class="hint">{words(texts.intro)}</p>
      <WorkStatus work={opening.work} progress={words(texts.loading)} />
      {view !== null && !view.isSwitchedOn && <Note>{words(texts.switchedOff)}</Note>}
      {view?.isSwitchedOn && (
        <>
          <Standing view={view} />
          <WarehouseForm view={view} onChange={setView} />
        </>
      )}
    </div>
  );
}

function Standing({ view }: { readonly view: WarehouseView }) {
  const words = useWords();
  const { language, opening } = useSidebar();
  const { entries, last, price, dashboardUrl } = view;
  if (entries === null) return null;
  const place = `${entries.projectId}.${entries.datasetId}`;
  const time = last === null ? '' : formatTime(last.atMs, language, opening.file);
  return (
    <section class="tight">
      <p>
        <strong>{words(texts.connected, { place })}</strong>
      </p>
      {price !== '' && <p class="small quiet">{capital(price)}</p>}
      {last !== null && (
        <Note tone={last.isGood ? 'good' : 'warn'}>
          {words(texts.lastTime, { time, message: last.message })}
        </Note>
      )}
      {dashboardUrl !== null && (
        <p>
          <a href={dashboardUrl} target="_blank" rel="noreferrer">
            {words(texts.openDashboard)}
          </a>
        </p>
      )}
    </section>
  );
}
