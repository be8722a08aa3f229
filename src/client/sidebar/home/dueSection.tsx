import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import { Button } from '../../shared/button';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { useIntents } from '../intents';
import { DueItem } from '../operations/dueItem';
import { useDueTarget } from '../operations/useDueTarget';
import type { Actions } from './useActions';

interface DueSectionProps {
  readonly actions: Actions;
}

/** The five most pressing things that are due, each a button that leads to where it is done. */
export function DueSection({ actions }: DueSectionProps) {
  const words = useWords();
  const { due } = useSidebar().opening;
  const { openCreators } = useIntents();
  const target = useDueTarget(openCreators);
  if (due.length === 0) return null;
  const openTab = () => void actions.show.start({ tab: 'Today' });
  return (
    <section class="section" aria-labelledby="due">
      <div class="spread">
        <h2 id="due">{words(texts.dueTitle)}</h2>
        <Button look="plain" onClick={openTab}>
          {words(texts.dueAll)}
        </Button>
      </div>
      <ol class="list">
        {due.map((item, index) => (
          <DueItem
            key={`${item.kind}-${item.collabId}-${index}`}
            line={item}
            onOpen={target(item) ?? openTab}
          />
        ))}
      </ol>
    </section>
  );
}
