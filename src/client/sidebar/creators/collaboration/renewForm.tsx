import { useState } from 'preact/hooks';
import { sidebarCreatorsTexts as texts } from '../../../../messages/sidebarCreatorsTexts';
import type { BoardCollaboration, OperationsOpening } from '../../../../shared/operations';
import { Button } from '../../../shared/button';
import { ChoiceField } from '../../../shared/choiceField';
import { useWords } from '../../../shared/sidebarContext';
import { WorkStatus } from '../../../shared/workStatus';
import { useChange } from '../../operations/useChange';
import type { ShowView } from '../creatorsView';

interface RenewFormProps {
  readonly row: BoardCollaboration;
  readonly operations: OperationsOpening;
  readonly show: ShowView;
}

/** Goes on with a creator: this collaboration is closed as renewed, the next one opens. */
export function RenewForm({ row, operations, show }: RenewFormProps) {
  const words = useWords();
  const [campaignId, setCampaignId] = useState(row.collaboration.campaignId);
  const renew = useChange('renewCollaboration');
  const start = async () => {
    const { collabId } = row.collaboration;
    const renewed = await renew.start({ collabId, campaignId });
    if (renewed) show({ show: 'collaboration', collabId: renewed.next.collabId });
  };
  return (
    <div class="stack">
      <p>{words(texts.renewWhat)}</p>
      <ChoiceField
        name="renew-campaign"
        label={words(texts.campaign)}
        value={campaignId}
        choices={operations.campaigns.map((each) => ({
          value: each.campaignId,
          label: each.name || each.campaignId,
        }))}
        onChange={setCampaignId}
      />
      <div class="row">
        <Button look="primary" isBusy={renew.work.state === 'working'} onClick={() => void start()}>
          {words(texts.renew)}
        </Button>
      </div>
      <WorkStatus work={renew.work} progress={words(texts.renewing)} />
    </div>
  );
}
