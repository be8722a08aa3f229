import { useMemo } from 'preact/hooks';
import type { Brief } from '../../../domain/brief/brief';
import type { SavedBrief, SidebarCampaign } from '../../../shared/sidebarOpening';
import { useSidebar, wordsIn } from '../../shared/sidebarContext';
import { useWork, type WorkHandle } from '../../shared/useWork';
import { focusSoon } from '../focusHeading';
import { useDraft } from '../useDraft';
import { audienceLanguage } from './audienceLanguage';
import { type BriefForm, briefFormOf, briefOf } from './briefForm';
import { startingBrief } from './startingBrief';

/** A brief being written. */
export interface BriefHandle {
  readonly form: BriefForm;
  readonly brief: Brief;
  readonly saved: SavedBrief | null;
  readonly isChanged: boolean;
  readonly change: (change: Partial<BriefForm>) => void;
  readonly discard: () => void;
  readonly save: WorkHandle<'saveBrief'>;
  readonly submit: () => Promise<void>;
}

/** The brief of a creator ('' = the cluster): her draft, else the saved one, else a first one. */
export function useBrief(campaign: SidebarCampaign, creatorId: string): BriefHandle {
  const { opening, language, update } = useSidebar();
  const { campaignId } = campaign;
  const saved =
    [...opening.briefs]
      .reverse()
      .find((each) => each.campaignId === campaignId && each.creatorId === creatorId) ?? null;
  const initial = useMemo(() => {
    const theirs = wordsIn(audienceLanguage(campaign, language));
    return briefFormOf(saved ? saved.brief : startingBrief(campaign, creatorId, opening, theirs));
  }, [saved, campaign, creatorId, opening, language]);
  const { draft: form, change, reset } = useDraft(`brief-${campaignId}-${creatorId}`, initial);
  const save = useWork('saveBrief');
  const brief = useMemo(() => briefOf(form), [form]);
  const submit = async () => {
    const briefId = saved?.briefId ?? '';
    const answer = await save.start({ brief: { briefId, campaignId, creatorId, brief } });
    if (!answer) return;
    const others = opening.briefs.filter((each) => each.briefId !== answer.brief.briefId);
    update({ briefs: [...others, answer.brief] });
    reset(briefFormOf(answer.brief.brief));
  };
  const discard = () => {
    reset(initial);
    focusSoon('[name=goal]');
  };
  const isChanged = saved !== null && !isSame(form, briefFormOf(saved.brief));
  return { form, brief, saved, isChanged, change, discard, save, submit };
}

function isSame(one: BriefForm, other: BriefForm): boolean {
  return (Object.keys(one) as (keyof BriefForm)[]).every(
    (key) => JSON.stringify(one[key]) === JSON.stringify(other[key]),
  );
}
