import { useState } from 'preact/hooks';
import { choiceText } from '../../../../messages/choiceText';
import { sidebarCreatorsTexts as texts } from '../../../../messages/sidebarCreatorsTexts';
import { sidebarOperationsTexts } from '../../../../messages/sidebarOperationsTexts';
import type { OperationsOpening } from '../../../../shared/operations';
import { Button } from '../../../shared/button';
import { CheckField } from '../../../shared/checkField';
import { ChoiceField } from '../../../shared/choiceField';
import { Note } from '../../../shared/note';
import { useWords } from '../../../shared/sidebarContext';
import { WorkStatus } from '../../../shared/workStatus';
import { useChange } from '../../operations/useChange';
import { ViewHeader } from '../../operations/viewHeader';
import { useCampaign } from '../../useCampaign';
import { ImportList } from './importList';

interface AddCreatorsProps {
  readonly operations: OperationsOpening;
  readonly onBack: () => void;
}

/** Adds creators to a campaign: from the Creators tab, or from a discovery tool's list. */
export function AddCreators({ operations, onBack }: AddCreatorsProps) {
  const words = useWords();
  const { campaign } = useCampaign();
  const [chosen, setChosen] = useState(campaign?.campaignId ?? '');
  const campaigns = operations.campaigns;
  const campaignId = chosen || (campaigns[0]?.campaignId ?? '');
  return (
    <div class="stack">
      <ViewHeader title={words(texts.addTitle)} back={words(texts.back)} onBack={onBack} />
      {campaigns.length === 0 && <Note tone="warn">{words(texts.addNoCampaign)}</Note>}
      {campaigns.length > 1 && (
        <ChoiceField
          name="campaign"
          label={words(texts.campaign)}
          value={campaignId}
          choices={campaigns.map((each) => ({
            value: each.campaignId,
            label: each.name || each.campaignId,
          }))}
          onChange={setChosen}
        />
      )}
      {campaignId !== '' && (
        <>
          <ChooseCreators key={campaignId} operations={operations} campaignId={campaignId} />
          <ImportList campaignId={campaignId} />
        </>
      )}
    </div>
  );
}

interface ChooseCreatorsProps {
  readonly operations: OperationsOpening;
  readonly campaignId: string;
}

function ChooseCreators({ operations, campaignId }: ChooseCreatorsProps) {
  const words = useWords();
  const [ids, setIds] = useState<readonly string[]>([]);
  const add = useChange('addToCampaign');
  const free = freeCreators(operations, campaignId);
  const save = async () => {
    if (await add.start({ creatorIds: ids, campaignId })) setIds([]);
  };
  return (
    <div class="stack">
      {free.length === 0 ? (
        <p class="quiet">{words(texts.addNobody)}</p>
      ) : (
        <>
          <fieldset class="field">
            <legend class="label">{words(texts.addChoose)}</legend>
            <div class="choices">
              {free.map(({ creatorId, name, platform, status }) => (
                <CheckField
                  key={creatorId}
                  isChecked={ids.includes(creatorId)}
                  onChange={(isChosen) =>
                    setIds(isChosen ? [...ids, creatorId] : ids.filter((id) => id !== creatorId))
                  }
                >
                  {name || creatorId}{' '}
                  <span class="quiet">
                    {words(choiceText('platform', platform))}, {words(choiceText('status', status))}
                  </span>
                </CheckField>
              ))}
            </div>
          </fieldset>
          <div class="row">
            <Button
              look="primary"
              isBusy={add.work.state === 'working'}
              isDisabled={ids.length === 0}
              onClick={() => void save()}
            >
              {ids.length === 0
                ? words(texts.addNoneChosen)
                : words(texts.addChosen, { count: ids.length })}
            </Button>
          </div>
        </>
      )}
      <WorkStatus
        work={add.work}
        progress={words(sidebarOperationsTexts.saving)}
        done={({ added, leftOut }) => (
          <Note tone="good">
            <p>{words(texts.added, { count: added.length })}</p>
            {leftOut.length > 0 && <p>{words(texts.leftOut, { names: leftOut.join(', ') })}</p>}
          </Note>
        )}
      />
    </div>
  );
}

/** Creators without an open collaboration in the campaign. */
function freeCreators({ creators, collaborations }: OperationsOpening, campaignId: string) {
  const busy = new Set(
    collaborations
      .filter(
        ({ stage, collaboration }) => stage !== 'closed' && collaboration.campaignId === campaignId,
      )
      .map(({ collaboration }) => collaboration.creatorId),
  );
  return creators.filter(({ creatorId }) => !busy.has(creatorId));
}
