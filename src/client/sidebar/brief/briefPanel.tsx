import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import { sidebarLinksTexts } from '../../../messages/sidebarLinksTexts';
import type { SidebarCampaign } from '../../../shared/sidebarOpening';
import { Button } from '../../shared/button';
import { CampaignChoice } from '../../shared/campaignChoice';
import { ChoiceField } from '../../shared/choiceField';
import { Heading } from '../../shared/heading';
import { Note } from '../../shared/note';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import type { BriefIntent } from '../intents';
import { useCampaign } from '../useCampaign';
import { useDraft } from '../useDraft';
import { useIntent } from '../useIntent';
import { BriefEditor } from './briefEditor';
import { OpenTries } from './openTries';

const nobody = { campaignId: '', creatorId: '' };

/** Brief: for one creator or the whole cluster, written, handed over and checked. */
export function BriefPanel() {
  const words = useWords();
  const { opening, go } = useSidebar();
  const { campaign: current } = useCampaign();
  const { draft: chosen, change } = useDraft('brief-choice', nobody);
  useIntent<BriefIntent>('brief', ({ campaignId, creatorId, isAboutRights }) => {
    change({ campaignId, creatorId });
    if (isAboutRights) openRights();
  });
  const campaign =
    opening.campaigns.find(({ campaignId }) => campaignId === chosen.campaignId) ?? current;
  if (!campaign) {
    return (
      <div class="stack">
        <Heading>{words(texts.title)}</Heading>
        <Note>
          <p>{words(texts.noCampaign)}</p>
          <div class="row">
            <Button look="primary" onClick={() => go('home')}>
              {words(sidebarLinksTexts.toHome)}
            </Button>
          </div>
        </Note>
      </div>
    );
  }
  const { campaignId } = campaign;
  return (
    <div class="stack">
      <Heading>{words(texts.title)}</Heading>
      {opening.campaigns.length > 1 && (
        <CampaignChoice value={campaignId} onChange={(id) => change({ campaignId: id })} />
      )}
      <Recipient
        campaign={campaign}
        value={chosen.creatorId}
        onChange={(creatorId) => change({ creatorId })}
      />
      <OpenTries campaignId={campaignId} />
      <BriefEditor
        key={`${campaignId}/${chosen.creatorId}`}
        campaign={campaign}
        creatorId={chosen.creatorId}
      />
    </div>
  );
}

/** Unfolds the rights once the brief stands there, and puts the focus on them. */
function openRights(): void {
  requestAnimationFrame(() => {
    const fold = document.querySelector<HTMLDetailsElement>('[data-part=rights]');
    if (fold) fold.open = true;
    fold?.querySelector('summary')?.focus();
  });
}

interface RecipientProps {
  readonly campaign: SidebarCampaign;
  readonly value: string;
  readonly onChange: (creatorId: string) => void;
}

/** Who gets the brief; the list says who has one already. */
function Recipient({ campaign, value, onChange }: RecipientProps) {
  const words = useWords();
  const { opening } = useSidebar();
  const written = new Set(
    opening.briefs
      .filter((brief) => brief.campaignId === campaign.campaignId)
      .map(({ creatorId }) => creatorId),
  );
  const everybody = { creatorId: '', name: words(texts.everybody) };
  const choices = [everybody, ...opening.creators].map(({ creatorId, name }) => ({
    value: creatorId,
    label: written.has(creatorId)
      ? words(texts.written, { name: name || creatorId })
      : name || creatorId,
  }));
  return (
    <ChoiceField label={words(texts.creator)} value={value} choices={choices} onChange={onChange} />
  );
}
