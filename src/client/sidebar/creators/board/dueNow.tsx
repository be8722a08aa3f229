import { useState } from 'preact/hooks';
import { sidebarCreatorsTexts as texts } from '../../../../messages/sidebarCreatorsTexts';
import type { DueLine } from '../../../../shared/operations';
import { Button } from '../../../shared/button';
import { useWords } from '../../../shared/sidebarContext';
import { DueItem } from '../../operations/dueItem';
import { useDueTarget } from '../../operations/useDueTarget';
import type { ShowView } from '../creatorsView';

interface DueNowProps {
  readonly due: readonly DueLine[];
  readonly show: ShowView;
}

const shownAtFirst = 3;

/** What is due, the most pressing first; more of it on demand. */
export function DueNow({ due, show }: DueNowProps) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const open = useDueTarget((intent) => show(intent));
  if (due.length === 0) return null;
  return (
    <section class="card tinted" aria-labelledby="due-now">
      <h2 id="due-now">{words(texts.today)}</h2>
      <ol class="list">
        {due.slice(0, isWhole ? due.length : shownAtFirst).map((line, index) => (
          <DueItem key={`${line.kind}-${line.collabId}-${index}`} line={line} onOpen={open(line)} />
        ))}
      </ol>
      {due.length > shownAtFirst && !isWhole && (
        <Button look="plain" onClick={() => setWhole(true)}>
          {words(texts.todayMore, { count: due.length })}
        </Button>
      )}
    </section>
  );
}
