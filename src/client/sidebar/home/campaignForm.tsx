import { useState } from 'preact/hooks';
import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import { sidebarTexts } from '../../../messages/sidebarTexts';
import type { CampaignDraft } from '../../../shared/endpoints';
import type { SidebarCampaign } from '../../../shared/sidebarOpening';
import { Button } from '../../shared/button';
import { Heading } from '../../shared/heading';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import { useDraft } from '../useDraft';
import { CampaignFields } from './campaignFields';

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
  const { draft, change, reset } = useDraft(`campaign-${campaignId}`, draftOf(current));
  const [isTried, setTried] = useState(false);
  const save = useWork('saveCampaign');
  const isNamed = draft.name.trim() !== '';
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isNamed) return focusFirstProblem(event);
    const saved = await save.start({ campaign: { ...draft, campaignId } });
    if (!saved) return;
    const others = opening.campaigns.filter(
      (each) => each.campaignId !== saved.campaign.campaignId,
    );
    update({ campaigns: [...others, saved.campaign] });
    reset(draftOf(saved.campaign));
    onClose(saved.campaign);
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <Heading>{words(current ? texts.campaignTitle : texts.campaignNew)}</Heading>
      <CampaignFields
        draft={draft}
        change={change}
        nameProblem={isTried && !isNamed ? words(texts.nameMissing) : undefined}
      />
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

function draftOf(campaign: SidebarCampaign | null): Omit<CampaignDraft, 'campaignId'> {
  return {
    name: campaign?.name ?? '',
    audienceWho: campaign?.audienceWho ?? '',
    audienceCares: campaign?.audienceCares ?? '',
    audienceWhere: campaign?.audienceWhere ?? '',
    offer: campaign?.offer ?? '',
    nextStep: campaign?.nextStep ?? '',
    landingPage: campaign?.landingPage ?? '',
    windowDays: campaign?.windowDays == null ? '' : String(campaign.windowDays),
  };
}

/** Moves the focus to the first field that needs mending, once its message stands there. */
function focusFirstProblem(event: SubmitEvent): void {
  const form = event.currentTarget;
  if (!(form instanceof HTMLFormElement)) return;
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus());
}
