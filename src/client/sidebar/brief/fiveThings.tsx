import { isBlank } from '../../../ground/cells/isBlank';
import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import type { SidebarCampaign } from '../../../shared/sidebarOpening';
import { Button } from '../../shared/button';
import { useSidebar, useWords, wordsIn } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { focusSoon } from '../focusHeading';
import { audienceLanguage } from './audienceLanguage';
import type { BriefForm } from './briefForm';
import { trackingText } from './startingBrief';

/** A part of the brief's form. */
export interface BriefFieldsProps {
  readonly form: BriefForm;
  readonly change: (change: Partial<BriefForm>) => void;
}

interface FiveThingsProps extends BriefFieldsProps {
  readonly campaign: SidebarCampaign;
  readonly creatorId: string;
}

const five = ['goal', 'offer', 'shots', 'restrictions', 'tracking'] as const;
const hints = {
  goal: texts.goalHint,
  offer: texts.offerHint,
  shots: texts.shotsHint,
  restrictions: texts.restrictionsHint,
  tracking: texts.trackingHint,
} as const;

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
      {five.map((field) => (
        <TextField
          key={field}
          name={field}
          rows={2}
          label={words(texts[field])}
          hint={words(hints[field])}
          value={form[field]}
          onChange={(value) => change({ [field]: value })}
        />
      ))}
      {tracking !== '' && isBlank(form.tracking) && (
        <Button look="plain" onClick={fill}>
          {words(texts.fillTracking)}
        </Button>
      )}
    </>
  );
}
