import { useState } from 'preact/hooks';
import { isBlank } from '../../../ground/cells/isBlank';
import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import { sidebarRecordTexts } from '../../../messages/sidebarRecordTexts';
import { sidebarTexts } from '../../../messages/sidebarTexts';
import type { SidebarCampaign } from '../../../shared/sidebarOpening';
import { blankRecord } from '../../../workbook/record/blankRecord';
import { type FormRecord, formRecord, recordOfForm } from '../../../workbook/record/formRecord';
import { campaignsTab } from '../../../workbook/schema/tabs/campaignsTab';
import { Button } from '../../shared/button';
import { focusFirstProblem } from '../../shared/focusFirstProblem';
import { shownFields } from '../../shared/formLayout';
import { FormPart } from '../../shared/formPart';
import { Heading } from '../../shared/heading';
import { useSidebar, useWords, type Words } from '../../shared/sidebarContext';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import { useDraft } from '../useDraft';
import { campaignLayout } from './campaignLayout';

interface CampaignFormProps {
  /** '' for a new campaign. */
  readonly campaignId: string;
  readonly onClose: (saved: SidebarCampaign | null) => void;
}

/** The questions that cost nothing and decide everything: audience, offer, next step, page. */
export function CampaignForm({ campaignId, onClose }: CampaignFormProps) {
  const words = useWords();
  const { opening, update } = useSidebar();
  const current = opening.campaigns.find((each) => each.campaignId === campaignId) ?? null;
  const decimalSign = opening.file.decimalSeparator;
  const formOf = (campaign: SidebarCampaign | null) =>
    formRecord(campaignsTab, campaign ?? blankRecord(campaignsTab), decimalSign);
  const { draft, change, reset } = useDraft(`campaign-${campaignId}`, formOf(current));
  const [isTried, setTried] = useState(false);
  const save = useWork('saveCampaign');
  const { record, unread } = recordOfForm(campaignsTab, draft, decimalSign);
  const problems = problemsOf(draft, unread, words);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(problems).length > 0) return focusFirstProblem(event);
    const campaign = { ...shownFields(campaignLayout, record), campaignId };
    const saved = await save.start({ campaign });
    if (!saved) return;
    const others = opening.campaigns.filter(
      (each) => each.campaignId !== saved.campaign.campaignId,
    );
    update({ campaigns: [...others, saved.campaign] });
    reset(formOf(saved.campaign));
    onClose(saved.campaign);
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <Heading>{words(current ? texts.campaignTitle : texts.campaignNew)}</Heading>
      <FormPart
        tab={campaignsTab}
        layout={campaignLayout}
        part="gates"
        form={draft}
        change={change}
        problems={isTried ? problems : {}}
      />
      <details>
        <summary>{words(sidebarRecordTexts.more)}</summary>
        <div class="stack">
          <FormPart
            tab={campaignsTab}
            layout={campaignLayout}
            part="more"
            form={draft}
            change={change}
            problems={isTried ? problems : {}}
          />
        </div>
      </details>
      <div class="row">
        <Button look="primary" isSubmit isBusy={save.work.state === 'working'}>
          {words(texts.saveCampaign)}
        </Button>
        <Button onClick={() => onClose(null)}>{words(sidebarTexts.cancel)}</Button>
      </div>
      <WorkStatus work={save.work} progress={words(texts.savingCampaign)} />
    </form>
  );
}

/** What must be mended before the campaign can be saved, by field. */
function problemsOf(
  form: FormRecord<'Campaigns'>,
  unread: readonly (keyof FormRecord<'Campaigns'>)[],
  words: Words,
) {
  return {
    ...Object.fromEntries(unread.map((key) => [key, words(sidebarRecordTexts.numberProblem)])),
    ...(isBlank(form.name) ? { name: words(texts.nameMissing) } : {}),
    ...(unread.includes('windowDays') ? { windowDays: words(texts.windowDaysProblem) } : {}),
  };
}
