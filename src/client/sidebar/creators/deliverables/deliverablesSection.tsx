import { sidebarDeliverablesTexts as texts } from '../../../../messages/sidebarDeliverablesTexts';
import { sidebarOperationsTexts } from '../../../../messages/sidebarOperationsTexts';
import type { BoardCollaboration, OperationsOpening } from '../../../../shared/operations';
import { blankRecord } from '../../../../workbook/record/blankRecord';
import { deliverablesTab } from '../../../../workbook/schema/tabs/deliverablesTab';
import { useWords } from '../../../shared/sidebarContext';
import { RecordEditor } from '../../operations/recordEditor';
import { useChange } from '../../operations/useChange';
import { DeliverableItem } from './deliverableItem';
import { newDeliverableLayout } from './deliverableLayout';

interface DeliverablesSectionProps {
  readonly row: BoardCollaboration;
  readonly operations: OperationsOpening;
}

/** What was agreed to be made, each with the step that comes next. */
export function DeliverablesSection({ row, operations }: DeliverablesSectionProps) {
  const words = useWords();
  const { collabId } = row.collaboration;
  const own = operations.deliverables.filter((each) => each.collabId === collabId);
  return (
    <section class="section" aria-labelledby="deliverables">
      <h2 id="deliverables">{words(texts.title)}</h2>
      {own.length === 0 && <p class="hint">{words(texts.none)}</p>}
      {own.length > 0 && (
        <ul class="list">
          {own.map((deliverable) => (
            <DeliverableItem
              key={deliverable.deliverableId}
              deliverable={deliverable}
              row={row}
              count={own.length}
              today={operations.today}
            />
          ))}
        </ul>
      )}
      <NewDeliverable row={row} operations={operations} />
    </section>
  );
}

function NewDeliverable({ row, operations }: DeliverablesSectionProps) {
  const words = useWords();
  const save = useChange('saveDeliverable');
  const { collabId, creatorId } = row.collaboration;
  const platform = operations.creators.find((each) => each.creatorId === creatorId)?.platform ?? '';
  return (
    <details class="fold">
      <summary>{words(texts.add)}</summary>
      <RecordEditor
        tab={deliverablesTab}
        layout={newDeliverableLayout}
        parts={[{ part: 'plan' }]}
        record={{ ...blankRecord(deliverablesTab), collabId, platform }}
        draft={`deliverable-new-${collabId}`}
        work={save.work}
        look="grey"
        saveLabel={words(sidebarOperationsTexts.add)}
        onSave={(fields) => save.start({ deliverable: { ...fields, collabId } })}
      />
    </details>
  );
}
