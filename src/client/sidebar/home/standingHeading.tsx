import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import { Button } from '../../shared/button';
import { Heading } from '../../shared/heading';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';

/** The heading of Home, with the button that reads the spreadsheet again after it was edited. */
export function StandingHeading() {
  const words = useWords();
  const { update } = useSidebar();
  const open = useWork('openSidebar');
  const refresh = async () => {
    const opening = await open.start({});
    if (opening) update(opening);
  };
  return (
    <div class="tight">
      <div class="spread">
        <Heading>{words(texts.title)}</Heading>
        <Button look="plain" isBusy={open.work.state === 'working'} onClick={() => void refresh()}>
          {words(texts.refresh)}
        </Button>
      </div>
      <WorkStatus
        work={open.work}
        progress={words(texts.refreshing)}
        done={() => <span class="small good-text">{words(texts.refreshed)}</span>}
      />
    </div>
  );
}
