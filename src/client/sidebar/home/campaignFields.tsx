import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import type { CampaignDraft } from '../../../shared/endpoints';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';

type Draft = Omit<CampaignDraft, 'campaignId'>;

interface CampaignFieldsProps {
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  readonly nameProblem: string | undefined;
}

/** The fields of a campaign that the gates ask for. */
export function CampaignFields({ draft, change, nameProblem }: CampaignFieldsProps) {
  const words = useWords();
  const { windowDays } = useSidebar().opening.settings;
  const bind = (key: keyof Draft) => ({
    name: key,
    value: draft[key],
    onChange: (value: string) => change({ [key]: value }),
  });
  return (
    <>
      <TextField {...bind('name')} label={words(texts.name)} problem={nameProblem} />
      <TextField
        {...bind('audienceWho')}
        label={words(texts.who)}
        hint={words(texts.whoHint)}
        rows={2}
      />
      <TextField {...bind('audienceCares')} label={words(texts.cares)} rows={2} />
      <TextField
        {...bind('audienceWhere')}
        label={words(texts.where)}
        hint={words(texts.whereHint)}
        rows={2}
      />
      <TextField
        {...bind('offer')}
        label={words(texts.offer)}
        hint={words(texts.offerHint)}
        rows={2}
      />
      <TextField
        {...bind('nextStep')}
        label={words(texts.nextStep)}
        hint={words(texts.nextStepHint)}
      />
      <TextField
        {...bind('landingPage')}
        kind="url"
        label={words(texts.landingPage)}
        hint={words(texts.landingPageHint)}
      />
      <TextField
        {...bind('windowDays')}
        kind="number"
        label={words(texts.windowDays)}
        hint={windowDays === null ? undefined : words(texts.windowDaysHint, { days: windowDays })}
      />
    </>
  );
}
