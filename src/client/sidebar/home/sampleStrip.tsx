import { useState } from 'preact/hooks';
import { sampleTexts as texts } from '../../../messages/sampleTexts';
import { Button } from '../../shared/button';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import { focusHeading } from '../focusHeading';
import { SampleTour } from './sampleTour';

/** Says that what one sees is a sample, shows it, and leads out of it and back. */
export function SampleStrip() {
  const { opening } = useSidebar();
  if (opening.sample === 'shown') return <SampleShown />;
  return opening.sample === 'aside' ? <SampleAside /> : null;
}

function SampleShown() {
  const words = useWords();
  const { update, drafts } = useSidebar();
  const [isTouring, setTouring] = useState(false);
  const start = useWork('startOwn');
  const startOwn = async () => {
    const opening = await start.start({});
    if (!opening) return;
    drafts.forget();
    update(opening);
    focusHeading();
  };
  if (isTouring) return <SampleTour onEnd={() => setTouring(false)} />;
  return (
    <section class="strip" aria-label={words(texts.strip)}>
      <p>
        <strong>{words(texts.strip)}</strong>
        <br />
        <span class="small">{words(texts.stripWhat)}</span>
      </p>
      <div class="row">
        <Button isBusy={start.work.state === 'working'} onClick={() => void startOwn()}>
          {words(texts.startOwn)}
        </Button>
        <Button look="plain" onClick={() => setTouring(true)}>
          {words(texts.takeTour)}
        </Button>
      </div>
      <WorkStatus work={start.work} progress={words(texts.starting)} />
    </section>
  );
}

function SampleAside() {
  const words = useWords();
  const { opening, update } = useSidebar();
  const back = useWork('bringSampleBack');
  const bringBack = async () => {
    const brought = await back.start({});
    if (!brought) return;
    update(brought);
    focusHeading();
  };
  if (opening.campaigns.length + opening.creators.length > 0) return null;
  return (
    <section class="strip" aria-label={words(texts.bringBack)}>
      <p class="small">{words(texts.asideWhat)}</p>
      <div class="row">
        <Button
          look="plain"
          isBusy={back.work.state === 'working'}
          onClick={() => void bringBack()}
        >
          {words(texts.bringBack)}
        </Button>
      </div>
      <WorkStatus work={back.work} progress={words(texts.bringingBack)} />
    </section>
  );
}
