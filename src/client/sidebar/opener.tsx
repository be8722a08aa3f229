import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Language } from '../../ground/text/language';
import { localeLanguage } from '../../ground/text/localeLanguage';
import { sidebarTexts } from '../../messages/sidebarTexts';
import type { SidebarOpening } from '../../shared/sidebarOpening';
import { Button } from '../shared/button';
import type { Remote } from '../shared/remote';
import { LanguageContext, useWords } from '../shared/sidebarContext';
import type { Work } from '../shared/useWork';
import { WorkStatus } from '../shared/workStatus';
import { App } from './app';

/** Opens the sidebar: one trip to the server, then the panels; or why not, and once more. */
export function Opener({ remote }: { readonly remote: Remote }) {
  const [work, setWork] = useState<Work<SidebarOpening>>({ state: 'working' });
  const open = useCallback(async () => {
    setWork({ state: 'working' });
    const outcome = await remote('openSidebar', {});
    setWork(
      outcome.ok
        ? { state: 'done', value: outcome.value }
        : { state: 'failed', failure: outcome.failure },
    );
  }, [remote]);
  useEffect(() => void open(), [open]);
  if (work.state === 'done') return <App remote={remote} opened={work.value} />;
  return (
    <LanguageContext.Provider value={browserLanguage()}>
      <Waiting work={work} onRetry={open} />
    </LanguageContext.Provider>
  );
}

interface WaitingProps {
  readonly work: Work<SidebarOpening>;
  readonly onRetry: () => void;
}

function Waiting({ work, onRetry }: WaitingProps) {
  const words = useWords();
  return (
    <main class="panel">
      <h1 class="unseen">Flywheel</h1>
      <WorkStatus work={work} progress={words(sidebarTexts.opening)} />
      {work.state === 'failed' && (
        <div class="row">
          <Button look="primary" onClick={onRetry}>
            {words(sidebarTexts.tryAgain)}
          </Button>
        </div>
      )}
    </main>
  );
}

/** The browser's language, until the file has told its own. */
function browserLanguage(): Language {
  return localeLanguage(navigator.language);
}
