import { sidebarHomeTexts } from '../../messages/sidebarHomeTexts';
import { ChoiceField } from './choiceField';
import { useSidebar, useWords } from './sidebarContext';

interface CampaignChoiceProps {
  readonly value: string;
  readonly onChange: (campaignId: string) => void;
}

/** Which campaign the panel is about. */
export function CampaignChoice({ value, onChange }: CampaignChoiceProps) {
  const words = useWords();
  const { opening } = useSidebar();
  return (
    <ChoiceField
      label={words(sidebarHomeTexts.campaign)}
      value={value}
      choices={opening.campaigns.map(({ campaignId, name }) => ({
        value: campaignId,
        label: name || campaignId,
      }))}
      onChange={onChange}
    />
  );
}
