import { useMemo } from 'preact/hooks';
import type { SavedBrief, SidebarCampaign } from '../../../shared/sidebarOpening';
import { shownFields } from '../../shared/formLayout';
import { useSidebar, wordsIn } from '../../shared/sidebarContext';
import { useWork, type WorkHandle } from '../../shared/useWork';
import { focusSoon } from '../focusHeading';
import { useDraft } from '../useDraft';
import { audienceLanguage } from './audienceLanguage';
import { type BriefForm, briefFormOf, briefOf } from './briefForm';
import { briefLayout } from './briefLayout';
import { startingBrief } from './startingBrief';

/** A brief being written. */
export interface BriefHandle {
  readonly form: BriefForm;
  readonly brief: SavedBrief;
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
  const decimalSign = opening.file.decimalSeparator;
  const saved =
    [...opening.briefs]
      .reverse()
      .find((each) => each.campaignId === campaignId && each.creatorId === creatorId) ?? null;
  const initial = useMemo(() => {
    const theirs = wordsIn(audienceLanguage(campaign, language));
    const start = saved ?? startingBrief(campaign, creatorId, opening, theirs);
    return briefFormOf(start, decimalSign);
  }, [saved, campaign, creatorId, opening, language, decimalSign]);
  const { draft: form, change, reset } = useDraft(`brief-${campaignId}-${creatorId}`, initial);
  const save = useWork('saveBrief');
  const brief = useMemo(() => briefOf(form, decimalSign), [form, decimalSign]);
  const submit = async () => {
    const briefId = saved?.briefId ?? '';
    const fields = shownFields(briefLayout, brief);
    const answer = await save.start({ brief: { ...fields, briefId, campaignId, creatorId } });
    if (!answer) return;
    const others = opening.briefs.filter((each) => each.briefId !== answer.brief.briefId);
    update({ briefs: [...others, answer.brief] });
    reset(briefFormOf(answer.brief, decimalSign));
  };
  const discard = () => {
    reset(initial);
    focusSoon('[name=goal]');
  };
  const isChanged = saved !== null && !isSame(form, briefFormOf(saved, decimalSign));
  return { form, brief, saved, isChanged, change, discard, save, submit };
}

function isSame(one: BriefForm, other: BriefForm): boolean {
  return (
    JSON.stringify(shownFields(briefLayout, one)) ===
    JSON.stringify(shownFields(briefLayout, other))
  );
}
