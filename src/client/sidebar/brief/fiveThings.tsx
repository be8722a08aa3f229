import { isBlank } from '../../../ground/cells/isBlank';
import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import type { SidebarCampaign } from '../../../shared/sidebarOpening';
import { Button } from '../../shared/button';
import type { FormProps } from '../../shared/formLayout';
import { useSidebar, useWords, wordsIn } from '../../shared/sidebarContext';
import { focusSoon } from '../focusHeading';
import { audienceLanguage } from './audienceLanguage';
import { BriefFields } from './briefFields';
import { trackingText } from './startingBrief';

interface FiveThingsProps extends FormProps<'Briefs'> {
  readonly campaign: SidebarCampaign;
  readonly creatorId: string;
}

/** Goal, offer, required shots, restrictions, tracking: what a brief must answer. */
export function FiveThings({ campaign, creatorId, form, change }: FiveThingsProps) {
  const words = useWords();
  const { opening, language } = useSidebar();
  const theirs = wordsIn(audienceLanguage(campaign, language));
  const tracking = trackingText(campaign, creatorId, opening, theirs);
  const fill = () => {
    change({ tracking });
    focusSoon('[name=tracking]');
  };
  return (
    <>
      <BriefFields part="five" form={form} change={change} />
      {tracking !== '' && isBlank(form.tracking) && (
        <Button look="plain" onClick={fill}>
          {words(texts.fillTracking)}
        </Button>
      )}
    </>
  );
}
