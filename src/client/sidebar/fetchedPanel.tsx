import type { FunctionComponent } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { sidebarTexts as texts } from '../../messages/sidebarTexts';
import type { FetchedPanel as PanelName } from '../../shared/fetchedScripts';
import { Button } from '../shared/button';
import type { Failure } from '../shared/failure';
import { fetchScript } from '../shared/fetchScript';
import { useSidebar, useWords } from '../shared/sidebarContext';
import { WorkStatus } from '../shared/workStatus';
import { focusWhenLost } from './focusHeading';

/** Where each panel's modules are: the compiler makes a script of every one, which is fetched before. */
const modules: { readonly [Name in PanelName]: () => Promise<FunctionComponent> } = {
  creators: async () =>
    (await import(/* webpackChunkName: "creators" */ './creators/creatorsPanel')).CreatorsPanel,
  brief: async () =>
    (await import(/* webpackChunkName: "brief" */ './brief/briefPanel')).BriefPanel,
  links: async () =>
    (await import(/* webpackChunkName: "links" */ './links/linksPanel')).LinksPanel,
  plan: async () => (await import(/* webpackChunkName: "plan" */ './plan/planPanel')).PlanPanel,
  more: async () => (await import(/* webpackChunkName: "more" */ './more/morePanel')).MorePanel,
};

/** The panels that were fetched, kept for as long as the page lives. */
const kept = new Map<PanelName, FunctionComponent>();

/** A panel that is fetched when it opens for the first time. */
export function FetchedPanel({ name }: { readonly name: PanelName }) {
  const words = useWords();
  const { remote } = useSidebar();
  const [Panel, setPanel] = useState(() => kept.get(name));
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = useCallback(async () => {
    setFailure(null);
    const outcome = await fetchScript(remote, name);
    if (!outcome.ok) return setFailure(outcome.failure);
    const found = await modules[name]();
    kept.set(name, found);
    setPanel(() => found);
    focusWhenLost();
  }, [remote, name]);
  useEffect(() => {
    if (!kept.has(name)) void open();
  }, [name, open]);
  if (Panel) return <Panel />;
  return (
    <div class="stack">
      <WorkStatus
        work={failure ? { state: 'failed', failure } : { state: 'working' }}
        progress={words(texts.openingPanel)}
      />
      {failure && (
        <div class="row">
          <Button look="primary" onClick={() => void open()}>
            {words(texts.tryAgain)}
          </Button>
        </div>
      )}
    </div>
  );
}
