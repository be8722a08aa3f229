import { useState } from 'preact/hooks';
import { isBlank } from '../../../../ground/cells/isBlank';
import { sidebarDeliverablesTexts as texts } from '../../../../messages/sidebarDeliverablesTexts';
import { sidebarOperationsTexts } from '../../../../messages/sidebarOperationsTexts';
import type { InputOf } from '../../../../shared/endpoints';
import type { WireRecord } from '../../../../workbook/record/wireRecord';
import { Button } from '../../../shared/button';
import { Note } from '../../../shared/note';
import { useWords } from '../../../shared/sidebarContext';
import { TextField } from '../../../shared/textField';
import { WorkStatus } from '../../../shared/workStatus';
import { DeciderField, useDecider } from '../../operations/deciderField';
import { useChange } from '../../operations/useChange';

type Decision = InputOf<'decideDeliverable'>['decision'];

interface DecideFormProps {
  readonly deliverable: WireRecord<'Deliverables'>;
}

/** Our decision on a draft: by whom, and what should change. */
export function DecideForm({ deliverable: { deliverableId } }: DecideFormProps) {
  const words = useWords();
  const { decider, choose } = useDecider();
  const [changeNote, setChangeNote] = useState('');
  const [tried, setTried] = useState<Decision | null>(null);
  const decide = useChange('decideDeliverable');
  const isNoteMissing = (decision: Decision | null) =>
    decision === 'changes' && isBlank(changeNote);
  const choice = (decision: Decision) => () => {
    setTried(decision);
    if (isBlank(decider) || isNoteMissing(decision)) return;
    void decide.start({ deliverableId, decision, decidedBy: decider, changeNote });
  };
  const isBusy = decide.work.state === 'working';
  return (
    <div class="stack">
      <DeciderField
        decider={decider}
        problem={tried && isBlank(decider) ? words(sidebarOperationsTexts.whoMissing) : undefined}
        onChange={choose}
      />
      <TextField
        name="change-note"
        label={words(texts.changeNote)}
        hint={words(texts.changeNoteHint)}
        problem={isNoteMissing(tried) ? words(texts.changeNoteMissing) : undefined}
        rows={2}
        value={changeNote}
        onChange={setChangeNote}
      />
      <div class="row">
        <Button look="primary" isBusy={isBusy} onClick={choice('approved')}>
          {words(texts.approve)}
        </Button>
        <Button isDisabled={isBusy} onClick={choice('changes')}>
          {words(texts.askChanges)}
        </Button>
        <Button look="plain" isDisabled={isBusy} onClick={choice('rejected')}>
          {words(texts.reject)}
        </Button>
      </div>
      <WorkStatus
        work={decide.work}
        progress={words(texts.deciding)}
        done={({ warning }) =>
          warning === '' ? words(texts.decided) : <Note tone="warn">{warning}</Note>
        }
      />
    </div>
  );
}
