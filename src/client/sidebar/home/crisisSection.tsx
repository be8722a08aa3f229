import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import { CheckField } from '../../shared/checkField';
import { useSidebar, useWords } from '../../shared/sidebarContext';
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

/** What to do about each excluded post, in order; a list worked through folds away. */
export function CrisisSection({ campaignId }: { readonly campaignId: string }) {
  const { opening } = useSidebar();
  const postIds = opening.posts
    .filter((tally) => tally.campaignId === campaignId)
    .flatMap(({ excludedPostIds }) => excludedPostIds);
  return (
    <>
      {postIds.map((postId) => (
        <CrisisList key={postId} postId={postId} />
      ))}
    </>
  );
}

function CrisisList({ postId }: { readonly postId: string }) {
  const words = useWords();
  const { draft, change } = useDraft(`crisis-${postId}`, nothingTicked);
  const ticked = new Set(draft.ticked);
  const tick = (step: StepKey, isChecked: boolean) =>
    change({ ticked: steps.filter((each) => (each === step ? isChecked : ticked.has(each))) });
  return (
    <details class="note warn" open={ticked.size < steps.length}>
      <summary>
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
