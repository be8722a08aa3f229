import { useState } from 'preact/hooks';
import { choiceText } from '../../../messages/choiceText';
import { sidebarLinksTexts as texts } from '../../../messages/sidebarLinksTexts';
import { Button } from '../../shared/button';
import { CheckField } from '../../shared/checkField';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { clusterIds } from './linkForm';

interface CreatorChoiceProps {
  readonly campaignId: string;
  readonly chosen: readonly string[];
  readonly onChange: (creatorIds: readonly string[]) => void;
}

const filterFrom = 10;

/** Which creators: one by one, the whole cluster or all; a filter once the list is long. */
export function CreatorChoice({ campaignId, chosen, onChange }: CreatorChoiceProps) {
  const words = useWords();
  const { creators } = useSidebar().opening;
  const [filter, setFilter] = useState('');
  const counts = { chosen: chosen.length, all: creators.length };
  return (
    <fieldset class="stack tight">
      <legend class="label">{words(texts.creators, counts)}</legend>
      <ChoiceShortcuts campaignId={campaignId} onChange={onChange} />
      {creators.length >= filterFrom && (
        <TextField label={words(texts.filter)} value={filter} onChange={setFilter} />
      )}
      <CreatorBoxes
        campaignId={campaignId}
        chosen={chosen}
        filter={filter.trim().toLowerCase()}
        onChange={onChange}
      />
    </fieldset>
  );
}

function ChoiceShortcuts({ campaignId, onChange }: Omit<CreatorChoiceProps, 'chosen'>) {
  const words = useWords();
  const { opening } = useSidebar();
  const cluster = clusterIds(opening, campaignId);
  const all = opening.creators.map(({ creatorId }) => creatorId);
  return (
    <div class="row">
      {cluster.length > 0 && (
        <Button look="plain" onClick={() => onChange(cluster)}>
          {words(texts.chooseCluster, { count: cluster.length })}
        </Button>
      )}
      <Button look="plain" onClick={() => onChange(all)}>
        {words(texts.chooseAll)}
      </Button>
      <Button look="plain" onClick={() => onChange([])}>
        {words(texts.chooseNone)}
      </Button>
    </div>
  );
}

interface CreatorBoxesProps extends CreatorChoiceProps {
  readonly filter: string;
}

function CreatorBoxes({ campaignId, chosen, filter, onChange }: CreatorBoxesProps) {
  const words = useWords();
  const { creators, links } = useSidebar().opening;
  const linked = new Set(
    links.filter((link) => link.campaignId === campaignId).map(({ creatorId }) => creatorId),
  );
  const ticked = new Set(chosen);
  const shown = creators.filter(({ name, handle, creatorId }) =>
    `${name} ${handle} ${creatorId}`.toLowerCase().includes(filter),
  );
  const toggle = (creatorId: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, creatorId] : chosen.filter((id) => id !== creatorId));
  return (
    <div class="choices">
      {shown.map(({ creatorId, name, platform }) => (
        <CheckField
          key={creatorId}
          isChecked={ticked.has(creatorId)}
          onChange={(isChosen) => toggle(creatorId, isChosen)}
        >
          {name || creatorId}{' '}
          <span class="quiet small">
            {[
              platform && words(choiceText('platform', platform)),
              linked.has(creatorId) && words(texts.hasLink),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </CheckField>
      ))}
    </div>
  );
}
