import { collaborationStages } from '../../../../domain/collaboration/stages';
import { sidebarCreatorsTexts as texts } from '../../../../messages/sidebarCreatorsTexts';
import type { OperationsOpening } from '../../../../shared/operations';
import { Button } from '../../../shared/button';
import { ChoiceField } from '../../../shared/choiceField';
import { useWords } from '../../../shared/sidebarContext';
import { useDraft } from '../../useDraft';
import type { ShowView } from '../creatorsView';
import { DueNow } from './dueNow';
import { StageGroup } from './stageGroup';

interface BoardProps {
  readonly operations: OperationsOpening;
  readonly show: ShowView;
}

/** With more at work, those who are not our turn fold away. */
const mostShownOpen = 10;

const everyCampaign = { campaignId: '' };

/** The board: what is due, then every collaboration under its stage. */
export function Board({ operations, show }: BoardProps) {
  const words = useWords();
  const { draft, change } = useDraft('creators-board', everyCampaign);
  const { campaigns, collaborations, due } = operations;
  if (collaborations.length === 0) return <EmptyBoard show={show} />;
  const isKnown = campaigns.some(({ campaignId }) => campaignId === draft.campaignId);
  const chosen = isKnown ? draft.campaignId : '';
  const rows = collaborations.filter(
    ({ collaboration }) => chosen === '' || collaboration.campaignId === chosen,
  );
  const us = rows.filter(({ waitsFor }) => waitsFor === 'us').length;
  const creators = rows.filter(({ waitsFor }) => waitsFor === 'creator').length;
  return (
    <div class="stack">
      <DueNow due={due} show={show} />
      {campaigns.length > 1 && (
        <CampaignFilter
          campaigns={campaigns}
          value={chosen}
          onChange={(campaignId) => change({ campaignId })}
        />
      )}
      <div class="spread">
        <p class="small quiet">{words(texts.summary, { us, creators })}</p>
        <Button look="plain" onClick={() => show({ show: 'add' })}>
          {words(texts.addCreators)}
        </Button>
      </div>
      {rows.length === 0 && <p>{words(texts.noneHere)}</p>}
      {collaborationStages.map((stage) => (
        <StageGroup
          key={stage}
          stage={stage}
          rows={rows.filter((row) => row.stage === stage)}
          isCampaignShown={campaigns.length > 1 && chosen === ''}
          today={operations.today}
          isCalm={rows.length > mostShownOpen}
          show={show}
        />
      ))}
    </div>
  );
}

interface CampaignFilterProps {
  readonly campaigns: OperationsOpening['campaigns'];
  readonly value: string;
  readonly onChange: (campaignId: string) => void;
}

function CampaignFilter({ campaigns, value, onChange }: CampaignFilterProps) {
  const words = useWords();
  const choices = campaigns.map(({ campaignId, name }) => ({
    value: campaignId,
    label: name || campaignId,
  }));
  return (
    <ChoiceField
      name="campaign"
      label={words(texts.campaign)}
      value={value}
      choices={[{ value: '', label: words(texts.allCampaigns) }, ...choices]}
      onChange={onChange}
    />
  );
}

function EmptyBoard({ show }: { readonly show: ShowView }) {
  const words = useWords();
  return (
    <section class="card tinted">
      <h2>{words(texts.emptyTitle)}</h2>
      <p>{words(texts.empty)}</p>
      <div class="row">
        <Button look="primary" onClick={() => show({ show: 'add' })}>
          {words(texts.addCreators)}
        </Button>
      </div>
    </section>
  );
}
