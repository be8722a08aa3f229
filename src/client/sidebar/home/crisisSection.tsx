import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import { CheckField } from '../../shared/checkField';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { restoreDraft } from '../restoreDraft';
import { useDraft } from '../useDraft';

const steps = [
  'crisisFreeze',
  'crisisEvidence',
  'crisisCorrect',
  'crisisPublic',
  'crisisAnswer',
  'crisisCode',
  'crisisReview',
] as const;

type StepKey = (typeof steps)[number];

const nothingTicked = { ticked: [] as string[] };

interface CrisisListProps {
  readonly postId: string;
  /** Called when a step was ticked. */
  readonly onChange: () => void;
}

/** What to do about each excluded post, in order; a list worked through folds away. */
export function CrisisSection({ onChange }: Pick<CrisisListProps, 'onChange'>) {
  const { opening } = useSidebar();
  const postIds = opening.posts.flatMap(({ excludedPostIds }) => excludedPostIds);
  return (
    <>
      {postIds.map((postId) => (
        <CrisisList key={postId} postId={postId} onChange={onChange} />
      ))}
    </>
  );
}

function incidentId(postId: string): string {
  return `incident-${postId}`;
}

/** Goes to the steps of an excluded post. */
export function focusIncident(postId: string): void {
  const summary = document.getElementById(incidentId(postId));
  summary?.scrollIntoView({ block: 'start' });
  summary?.focus();
}

/** Whether every step about an excluded post is done. @param draft what the drafts hold of its list */
export function isSettled(draft: unknown): boolean {
  const { ticked } = restoreDraft(nothingTicked, draft);
  return steps.every((step) => ticked.includes(step));
}

function CrisisList({ postId, onChange }: CrisisListProps) {
  const words = useWords();
  const { draft, change } = useDraft(`crisis-${postId}`, nothingTicked);
  const ticked = new Set(draft.ticked);
  const tick = (step: StepKey, isChecked: boolean) => {
    change({ ticked: steps.filter((each) => (each === step ? isChecked : ticked.has(each))) });
    onChange();
  };
  return (
    <details class="note warn" open={ticked.size < steps.length}>
      <summary id={incidentId(postId)}>
        {words(texts.crisis, { post: postId })}{' '}
        <span class="number">
          {words(texts.gatesCount, { open: ticked.size, all: steps.length })}
        </span>
      </summary>
      <p class="small">{words(texts.crisisWhy)}</p>
      <div>
        {steps.map((step) => (
          <CheckField
            key={step}
            isChecked={ticked.has(step)}
            onChange={(isChecked) => tick(step, isChecked)}
          >
            {words(texts[step])}
          </CheckField>
        ))}
      </div>
    </details>
  );
}
