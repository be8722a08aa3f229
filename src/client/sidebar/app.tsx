import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../ground/text/language';
import { sidebarTexts } from '../../messages/sidebarTexts';
import { HELP_VIEW } from '../../shared/openingView';
import type { SidebarOpening } from '../../shared/sidebarOpening';
import { createDraftStore, type DraftStore } from '../shared/draftStore';
import { Note } from '../shared/note';
import type { PanelName } from '../shared/panelName';
import type { Remote } from '../shared/remote';
import {
  LanguageContext,
  SidebarContext,
  type SidebarValue,
  useWords,
} from '../shared/sidebarContext';
import { FetchedPanel } from './fetchedPanel';
import { focusHeading } from './focusHeading';
import { HomePanel } from './home/homePanel';
import { OperationsProvider } from './operations/operationsContext';
import { Tabs } from './tabs';

interface AppProps {
  readonly remote: Remote;
  readonly opened: SidebarOpening;
}

/** The sidebar once the workbook is read: tabs, the panel, and what all panels share. */
export function App({ remote, opened }: AppProps) {
  const [opening, setOpening] = useState(opened);
  const drafts = useMemo(
    () => createDraftStore(() => window.localStorage, opened.file.id),
    [opened.file.id],
  );
  const [panel, setPanel] = useState<PanelName>(() => openingPanel(drafts));
  const update = useCallback(
    (change: Partial<SidebarOpening>) => setOpening((before) => ({ ...before, ...change })),
    [],
  );
  const go = useCallback((next: PanelName) => {
    setPanel(next);
    window.scrollTo(0, 0);
    focusHeading();
  }, []);
  const [language, setLanguage] = useState(() => chosenLanguage(drafts) ?? opened.language);
  const speak = useCallback(
    (next: Language) => {
      drafts.write('language', next);
      setLanguage(next);
    },
    [drafts],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo<SidebarValue>(
    () => ({ opening, language, speak, remote, drafts, update, go }),
    [opening, language, speak, remote, drafts, update, go],
  );
  return (
    <LanguageContext.Provider value={language}>
      <SidebarContext.Provider value={value}>
        <OperationsProvider>
          <main>
            <Tabs current={panel} onChange={setPanel} />
            <div id="panel" class="panel" role="tabpanel" aria-labelledby={`tab-${panel}`}>
              {!drafts.isLasting() && <DraftsNotKept />}
              {panel === 'home' ? <HomePanel /> : <FetchedPanel key={panel} name={panel} />}
            </div>
          </main>
        </OperationsProvider>
      </SidebarContext.Provider>
    </LanguageContext.Provider>
  );
}

/** Home, unless the menu's Help has opened the sidebar. */
function openingPanel(drafts: DraftStore): PanelName {
  const mark = document.querySelector('template[data-opens]');
  if (mark?.getAttribute('data-opens') !== HELP_VIEW) return 'home';
  // Once: what is opened again later starts at Home.
  mark.remove();
  drafts.write('more-intent', { view: HELP_VIEW });
  return 'more';
}

function chosenLanguage(drafts: DraftStore): Language | null {
  const chosen = drafts.read('language');
  return chosen === 'en' || chosen === 'ko' ? chosen : null;
}

function DraftsNotKept() {
  const words = useWords();
  return (
    <Note>
      <p class="small">{words(sidebarTexts.draftsNotKept)}</p>
    </Note>
  );
}
