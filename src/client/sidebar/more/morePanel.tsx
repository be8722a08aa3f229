import { useState } from 'preact/hooks';
import { sidebarMoreTexts as texts } from '../../../messages/sidebarMoreTexts';
import { Button } from '../../shared/button';
import { Heading } from '../../shared/heading';
import { useWords } from '../../shared/sidebarContext';
import { focusHeading } from '../focusHeading';
import type { MoreIntent } from '../intents';
import { EntryButton } from '../operations/entryButton';
import { useIntent } from '../useIntent';
import { moreEntries } from './moreEntries';
import { type MoreName, moreNames } from './moreName';

/** More: what is needed now and then, one entry a line; an entry opens in place. */
export function MorePanel() {
  const words = useWords();
  const [shown, setShown] = useState<MoreName | null>(null);
  useIntent<MoreIntent>('more', ({ view }) => setShown(view));
  const show = (name: MoreName | null) => {
    setShown(name);
    window.scrollTo(0, 0);
    focusHeading();
  };
  if (shown === null) return <MoreList onShow={show} />;
  const View = moreEntries[shown].view;
  return (
    <div class="stack">
      <Button look="plain" onClick={() => show(null)}>
        <span aria-hidden="true">←</span> {words(texts.back)}
      </Button>
      <View />
    </div>
  );
}

function MoreList({ onShow }: { readonly onShow: (name: MoreName) => void }) {
  const words = useWords();
  return (
    <>
      <Heading>{words(texts.title)}</Heading>
      {(['tools', 'records'] as const).map((group) => (
        <section key={group} class="stack tight" aria-labelledby={`more-${group}`}>
          <h2 id={`more-${group}`}>{words(texts[group])}</h2>
          <ul class="list">
            {moreNames
              .filter((name) => moreEntries[name].group === group)
              .map((name) => (
                <EntryButton
                  key={name}
                  title={words(moreEntries[name].title)}
                  hint={words(moreEntries[name].what)}
                  onOpen={() => onShow(name)}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
