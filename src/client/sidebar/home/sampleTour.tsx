import { useState } from 'preact/hooks';
import { sampleTexts as texts } from '../../../messages/sampleTexts';
import { sidebarHomeTexts } from '../../../messages/sidebarHomeTexts';
import type { TabToShow } from '../../../shared/endpoints';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/sidebarContext';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import { focusSoon } from '../focusHeading';

interface Stop {
  readonly name: 'stop1' | 'stop2' | 'stop3';
  /** The tab that the stop is about; Home itself at the last one. */
  readonly tab: TabToShow | null;
}

const stops: readonly Stop[] = [
  { name: 'stop1', tab: 'Posts' },
  { name: 'stop2', tab: 'Scoreboard' },
  { name: 'stop3', tab: null },
];

/** A tour of three stops: what one types, what comes out, what to do next. */
export function SampleTour({ onEnd }: { readonly onEnd: () => void }) {
  const words = useWords();
  const [at, setAt] = useState(0);
  const show = useWork('showTab');
  const { name, tab } = stops[at] as Stop;
  const isLast = at === stops.length - 1;
  const visit = () => {
    if (tab) return void show.start({ tab });
    onEnd();
    focusSoon('#next-action');
  };
  const goOn = () => {
    setAt(at + 1);
    show.forget();
    focusSoon('#tour-stop');
  };
  return (
    <section class="strip" aria-labelledby="tour-stop">
      <div class="spread">
        <h2 id="tour-stop" tabIndex={-1}>
          {words(texts[name])}
        </h2>
        <span class="quiet small number">
          {words(texts.tour, { stop: at + 1, all: stops.length })}
        </span>
      </div>
      <p>{words(texts[`${name}What`])}</p>
      <div class="row">
        <Button isBusy={show.work.state === 'working'} onClick={visit}>
          {words(texts[`${name}Show`])}
        </Button>
        {isLast ? (
          <Button look="plain" onClick={onEnd}>
            {words(texts.end)}
          </Button>
        ) : (
          <Button look="plain" onClick={goOn}>
            {words(texts.next)}
          </Button>
        )}
      </div>
      <WorkStatus
        work={show.work}
        progress={words(sidebarHomeTexts.openingTab)}
        done={(shown) => (
          <span class="small good-text">{words(sidebarHomeTexts.opened, { tab: shown.tab })}</span>
        )}
      />
    </section>
  );
}
