import { useState } from 'preact/hooks';
import { sidebarPayTexts as texts } from '../../../messages/sidebarPayTexts';
import { sidebarTexts } from '../../../messages/sidebarTexts';
import type { OperationsOpening } from '../../../shared/operations';
import { blankRecord } from '../../../workbook/record/blankRecord';
import { payoutsTab } from '../../../workbook/schema/tabs/payoutsTab';
import { ChoiceField } from '../../shared/choiceField';
import { useWords } from '../../shared/sidebarContext';
import { RecordEditor } from '../operations/recordEditor';
import { useChange } from '../operations/useChange';
import { payoutLayout } from './payoutLayout';

interface PlanPayoutProps {
  readonly operations: OperationsOpening;
}

/** Plans a payment by hand: part of a fee, a bonus, a product, a correction. */
export function PlanPayout({ operations }: PlanPayoutProps) {
  const words = useWords();
  const [collabId, setCollabId] = useState('');
  const save = useChange('savePayout');
  const choices = operations.collaborations.map(({ collaboration, creator, campaign }) => ({
    value: collaboration.collabId,
    label: `${creator}, ${campaign}`,
  }));
  return (
    <details class="fold">
      <summary>{words(texts.planOther)}</summary>
      <div class="stack">
        <ChoiceField
          name="payout-for"
          label={words(texts.collaboration)}
          value={collabId}
          choices={[{ value: '', label: words(sidebarTexts.choose) }, ...choices]}
          onChange={setCollabId}
        />
        {collabId !== '' && (
          <RecordEditor
            key={collabId}
            tab={payoutsTab}
            layout={payoutLayout}
            parts={[{ part: 'plan' }, { part: 'details', title: words(texts.details) }]}
            record={{ ...blankRecord(payoutsTab), collabId }}
            draft={`payout-${collabId}`}
            work={save.work}
            look="grey"
            onSave={(fields) => save.start({ payout: { ...fields, collabId } })}
          />
        )}
      </div>
    </details>
  );
}
