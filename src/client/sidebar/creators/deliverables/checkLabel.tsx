import { sidebarDeliverablesTexts as texts } from '../../../../messages/sidebarDeliverablesTexts';
import { sidebarOperationsTexts } from '../../../../messages/sidebarOperationsTexts';
import type { WireRecord } from '../../../../workbook/record/wireRecord';
import { Button } from '../../../shared/button';
import { useWords } from '../../../shared/sidebarContext';
import { WorkStatus } from '../../../shared/workStatus';
import { useChange } from '../../operations/useChange';

interface CheckLabelProps {
  readonly deliverable: WireRecord<'Deliverables'>;
  readonly today: string;
}

/** Was the advertising label on the live post? */
export function CheckLabel({ deliverable: { deliverableId, collabId }, today }: CheckLabelProps) {
  const words = useWords();
  const save = useChange('saveDeliverable');
  const answer = (disclosureOk: boolean) => () =>
    void save.start({ deliverable: { deliverableId, collabId, disclosureOk, checkedOn: today } });
  const isBusy = save.work.state === 'working';
  return (
    <div class="stack tight">
      <p class="small">{words(texts.checkLabel)}</p>
      <div class="row">
        <Button isDisabled={isBusy} onClick={answer(true)}>
          {words(texts.labelThere)}
        </Button>
        <Button isDisabled={isBusy} onClick={answer(false)}>
          {words(texts.labelMissing)}
        </Button>
      </div>
      <WorkStatus work={save.work} progress={words(sidebarOperationsTexts.saving)} />
    </div>
  );
}
