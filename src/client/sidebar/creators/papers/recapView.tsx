import type { Paper } from '../../../../domain/papers/paper';
import type { Language } from '../../../../ground/text/language';
import { sidebarCreatorsTexts as texts } from '../../../../messages/sidebarCreatorsTexts';
import { sidebarOperationsTexts } from '../../../../messages/sidebarOperationsTexts';
import type { BoardCollaboration } from '../../../../shared/operations';
import { Button } from '../../../shared/button';
import { useWords } from '../../../shared/sidebarContext';
import { WorkStatus } from '../../../shared/workStatus';
import { useChange } from '../../operations/useChange';
import { useDay } from '../../operations/useDay';
import { PaperView } from './paperView';
import { RecapForm } from './recapForm';

interface RecapViewProps {
  readonly row: BoardCollaboration;
  readonly papers: { readonly [each in Language]: Paper };
  readonly today: string;
}

/** What the creator gets to see of the results, and the day on which it was shared. */
export function RecapView({ row, papers, today }: RecapViewProps) {
  const words = useWords();
  const dayText = useDay();
  const save = useChange('saveCollaboration');
  const { collabId, recapSharedOn } = row.collaboration;
  const share = () => save.start({ collaboration: { collabId, recapSharedOn: today } });
  return (
    <div class="stack">
      <RecapForm row={row} />
      <PaperView papers={papers} />
      <div class="row">
        {recapSharedOn === '' && (
          <Button isBusy={save.work.state === 'working'} onClick={() => void share()}>
            {words(texts.recapShared)}
          </Button>
        )}
      </div>
      <WorkStatus work={save.work} progress={words(sidebarOperationsTexts.saving)} />
      {recapSharedOn !== '' && (
        <p class="small good-text" role="status">
          {words(texts.recapSharedOn, { day: dayText(recapSharedOn) })}
        </p>
      )}
    </div>
  );
}
