import { sidebarRecordTexts as texts } from '../../../messages/sidebarRecordTexts';
import { ChoiceField } from '../../shared/choiceField';
import type { FormProps } from '../../shared/formLayout';
import { useSidebar, useWords } from '../../shared/sidebarContext';

/** Whose post it is, by name. */
export function CreatorOfPost({ form, change, problems }: FormProps<'Posts'>) {
  const words = useWords();
  const { creators } = useSidebar().opening;
  return (
    <ChoiceField
      label={words(texts.creator)}
      problem={problems?.creatorId}
      value={form.creatorId}
      choices={[
        { value: '', label: words(texts.choose) },
        ...creators.map(({ creatorId, name, handle, platform }) => ({
          value: creatorId,
          label: [name || handle || creatorId, platform].filter(Boolean).join(' · '),
        })),
      ]}
      onChange={(creatorId) => change({ creatorId })}
    />
  );
}

/** Which campaign the post belongs to, by name. */
export function CampaignOfPost({ form, change, problems }: FormProps<'Posts'>) {
  const words = useWords();
  const { campaigns } = useSidebar().opening;
  return (
    <ChoiceField
      label={words(texts.campaign)}
      problem={problems?.campaignId}
      value={form.campaignId}
      choices={[
        { value: '', label: words(texts.choose) },
        ...campaigns.map(({ campaignId, name }) => ({
          value: campaignId,
          label: name || campaignId,
        })),
      ]}
      onChange={(campaignId) => change({ campaignId })}
    />
  );
}
