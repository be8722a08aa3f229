import { sidebarRecordTexts as texts } from '../../../messages/sidebarRecordTexts';
import { Button } from '../../shared/button';
import { ChoiceField } from '../../shared/choiceField';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import type { Edited } from './useActions';

interface RecordsSectionProps {
  /** '' without a campaign. */
  readonly campaignId: string;
  readonly onEdit: (edited: Edited) => void;
}

/** The ways to every form, for whoever wants another thing than the next best action. */
export function RecordsSection({ campaignId, onEdit }: RecordsSectionProps) {
  const words = useWords();
  const { creators } = useSidebar().opening;
  const add = (form: 'campaign' | 'creator') => onEdit({ form, id: '' });
  return (
    <section class="section" aria-labelledby="records">
      <h2 id="records">{words(texts.records)}</h2>
      <div class="row">
        <Button onClick={() => add('creator')}>{words(texts.addCreator)}</Button>
        <Button onClick={() => onEdit({ form: 'post', id: '' })}>{words(texts.addPost)}</Button>
        {campaignId !== '' && (
          <Button onClick={() => onEdit({ form: 'campaign', id: campaignId })}>
            {words(texts.editCampaign)}
          </Button>
        )}
        <Button onClick={() => add('campaign')}>{words(texts.addCampaign)}</Button>
      </div>
      {creators.length > 0 && (
        <ChoiceField
          label={words(texts.editCreator)}
          value=""
          choices={[
            { value: '', label: words(texts.choose) },
            ...creators.map(({ creatorId, name, handle }) => ({
              value: creatorId,
              label: name || handle || creatorId,
            })),
          ]}
          onChange={(id) => id !== '' && onEdit({ form: 'creator', id })}
        />
      )}
    </section>
  );
}
