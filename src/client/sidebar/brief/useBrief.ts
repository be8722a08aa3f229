import { useMemo } from 'preact/hooks';
import type { SavedBrief, SidebarCampaign, SidebarOpening } from '../../../shared/sidebarOpening';
import { shownFields } from '../../shared/formLayout';
import { useSidebar, wordsIn } from '../../shared/sidebarContext';
import { useWork, type WorkHandle } from '../../shared/useWork';
import { focusSoon } from '../focusHeading';
import { useMoney } from '../operations/useMoney';
import { useDraft } from '../useDraft';
import { audienceLanguage } from './audienceLanguage';
import { type BriefForm, briefFormOf, briefOf } from './briefForm';
import { briefLayout } from './briefLayout';
import { inheritedBrief, startingBrief } from './startingBrief';

/** A brief being written. */
export interface BriefHandle {
  readonly form: BriefForm;
  readonly brief: SavedBrief;
  readonly saved: SavedBrief | null;
  /** Not saved for her alone: what is said to everybody, with what is hers. */
  readonly isInherited: boolean;
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
  const money = useMoney();
  const saved = savedBrief(opening, campaignId, creatorId);
  const cluster = creatorId === '' ? null : savedBrief(opening, campaignId, '');
  const initial = useMemo(() => {
    const words = wordsIn(audienceLanguage(campaign, language));
    const first = cluster
      ? inheritedBrief(cluster, campaign, creatorId, opening, { words, money })
      : startingBrief(campaign, creatorId, opening, words);
    return briefFormOf(saved ?? first, decimalSign);
  }, [saved, cluster, campaign, creatorId, opening, language, money, decimalSign]);
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
  const isInherited = saved === null && cluster !== null;
  return { form, brief, saved, isInherited, isChanged, change, discard, save, submit };
}

/** The saved brief of a creator ('' = the cluster); the later one wins. */
export function savedBrief(
  { briefs }: Pick<SidebarOpening, 'briefs'>,
  campaignId: string,
  creatorId: string,
): SavedBrief | null {
  const own = briefs.filter(
    (each) => each.campaignId === campaignId && each.creatorId === creatorId,
  );
  return own[own.length - 1] ?? null;
}

function isSame(one: BriefForm, other: BriefForm): boolean {
  return (
    JSON.stringify(shownFields(briefLayout, one)) ===
    JSON.stringify(shownFields(briefLayout, other))
  );
}
