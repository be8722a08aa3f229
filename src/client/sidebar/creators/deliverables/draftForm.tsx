import { useState } from 'preact/hooks';
import { isBlank } from '../../../../ground/cells/isBlank';
import { sidebarDeliverablesTexts as texts } from '../../../../messages/sidebarDeliverablesTexts';
import { sidebarOperationsTexts } from '../../../../messages/sidebarOperationsTexts';
import type { WireRecord } from '../../../../workbook/record/wireRecord';
import { Button } from '../../../shared/button';
import { useWords } from '../../../shared/sidebarContext';
import { TextField } from '../../../shared/textField';
import { WorkStatus } from '../../../shared/workStatus';
import { useChange } from '../../operations/useChange';

interface DraftFormProps {
  readonly deliverable: WireRecord<'Deliverables'>;
  readonly today: string;
}

/** A draft came: its address and, counted on, its version; it then waits for us. */
export function DraftForm({ deliverable, today }: DraftFormProps) {
  const words = useWords();
  const [draftUrl, setDraftUrl] = useState('');
  const [isTried, setTried] = useState(false);
  const save = useChange('saveDeliverable');
  const { deliverableId, collabId } = deliverable;
  const version = (deliverable.version ?? 0) + 1;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (isBlank(draftUrl)) return;
    const change = { deliverableId, collabId, draftUrl, version, submittedOn: today };
    void save.start({ deliverable: change });
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <TextField
        name="draft-url"
        kind="url"
        label={words(texts.draftUrl)}
        value={draftUrl}
        problem={isTried && isBlank(draftUrl) ? words(texts.addressMissing) : undefined}
        onChange={setDraftUrl}
      />
      <div class="row">
        <Button isSubmit isBusy={save.work.state === 'working'}>
          {words(texts.saveDraft, { version })}
        </Button>
      </div>
      <WorkStatus work={save.work} progress={words(sidebarOperationsTexts.saving)} />
    </form>
  );
}
