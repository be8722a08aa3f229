import { useMemo } from 'preact/hooks';
import { mendableLinks } from '../../../domain/links/mendableLinks';
import { sidebarHomeTexts } from '../../../messages/sidebarHomeTexts';
import { sidebarLinksTexts as texts } from '../../../messages/sidebarLinksTexts';
import { Button } from '../../shared/button';
import { Heading } from '../../shared/heading';
import { Modes } from '../../shared/modes';
import { Note } from '../../shared/note';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import { useCampaign } from '../useCampaign';
import { useDraft } from '../useDraft';
import { CheckLinks } from './checkLinks';
import { NewLinks } from './newLinks';

const firstMode = { mode: 'new' };

/** Links: make them for one creator or a whole cluster, and check the ones that are there. */
export function LinksPanel() {
  const words = useWords();
  const { opening } = useSidebar();
  const { campaign } = useCampaign();
  const { draft, change } = useDraft('links-mode', firstMode);
  const mendable = useMemo(() => mendableLinks(opening.links), [opening.links]);
  return (
    <div class="stack">
      <Heading>{words(texts.title)}</Heading>
      <Modes
        label={words(texts.modes)}
        value={draft.mode}
        choices={[
          { value: 'new', label: words(texts.modeNew) },
          { value: 'check', label: words(texts.modeCheck, { count: mendable.length }) },
        ]}
        onChange={(mode) => change({ mode })}
      />
      {draft.mode === 'check' ? (
        <CheckLinks mendable={mendable} />
      ) : campaign && opening.creators.length > 0 ? (
        <NewLinks campaign={campaign} />
      ) : (
        <NothingYet hasCampaign={campaign !== null} />
      )}
    </div>
  );
}

function NothingYet({ hasCampaign }: { readonly hasCampaign: boolean }) {
  const words = useWords();
  const { go } = useSidebar();
  const show = useWork('showTab');
  return (
    <Note>
      <p>{words(hasCampaign ? texts.noCreators : texts.noCampaign)}</p>
      <div class="row">
        {hasCampaign ? (
          <Button look="primary" onClick={() => void show.start({ tab: 'Creators' })}>
            {words(texts.openCreators)}
          </Button>
        ) : (
          <Button look="primary" onClick={() => go('home')}>
            {words(texts.toHome)}
          </Button>
        )}
      </div>
      <WorkStatus work={show.work} progress={words(sidebarHomeTexts.openingTab)} />
    </Note>
  );
}
