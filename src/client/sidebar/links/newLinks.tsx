import { sidebarLinksTexts as texts } from '../../../messages/sidebarLinksTexts';
import type { SidebarCampaign } from '../../../shared/sidebarOpening';
import { Button } from '../../shared/button';
import { CampaignChoice } from '../../shared/campaignChoice';
import { Note } from '../../shared/note';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import { CreatorChoice } from './creatorChoice';
import { LinkFields } from './linkFields';
import { LinkPreview } from './linkPreview';
import { useLinkForm } from './useLinkForm';

/** The form of new links, its live preview, and the one button that writes them all at once. */
export function NewLinks({ campaign }: { readonly campaign: SidebarCampaign }) {
  const words = useWords();
  const { opening, update } = useSidebar();
  const { form, change, chooseCampaign, planned } = useLinkForm(campaign);
  const save = useWork('saveLinks');
  const writable = planned.filter(({ obstacle }) => obstacle === null);
  const count = writable.length;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (count === 0) return;
    const saved = await save.start({ links: writable.map(({ link }) => link) });
    if (saved) update({ links: [...opening.links, ...saved.links] });
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      {opening.campaigns.length > 1 && (
        <CampaignChoice value={form.campaignId} onChange={chooseCampaign} />
      )}
      <CreatorChoice
        campaignId={form.campaignId}
        chosen={form.creatorIds}
        onChange={(creatorIds) => change({ creatorIds })}
      />
      <LinkFields form={form} change={change} />
      <LinkPreview planned={planned} form={form} change={change} />
      <div class="row">
        <Button
          look="primary"
          isSubmit
          isBusy={save.work.state === 'working'}
          isDisabled={count === 0}
        >
          {count === 0 ? words(texts.saveNothing) : words(texts.save, { count })}
        </Button>
      </div>
      {count === 0 && planned.length > 0 && save.work.state !== 'done' && (
        <p class="hint">{words(texts.nothingToSave)}</p>
      )}
      <WorkStatus
        work={save.work}
        progress={words(texts.saving, { count })}
        done={({ links }) => (
          <Note tone="good">
            {words(texts.saved, { count: links.length, row: links[0]?.row ?? '' })}
          </Note>
        )}
      />
    </form>
  );
}
