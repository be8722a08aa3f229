import { useState } from 'preact/hooks';
import { isBlank } from '../../../ground/cells/isBlank';
import { sidebarRecordTexts as texts } from '../../../messages/sidebarRecordTexts';
import type { SidebarOpening } from '../../../shared/sidebarOpening';
import { blankRecord } from '../../../workbook/record/blankRecord';
import { type FormRecord, formRecord, recordOfForm } from '../../../workbook/record/formRecord';
import { postsTab } from '../../../workbook/schema/tabs/postsTab';
import { focusFirstProblem } from '../../shared/focusFirstProblem';
import { shownFields } from '../../shared/formLayout';
import { FormPart } from '../../shared/formPart';
import { useSidebar, useWords, type Words } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { useWork } from '../../shared/useWork';
import { useCampaign } from '../useCampaign';
import { useDraft } from '../useDraft';
import { guessAnew } from './guessPost';
import { postLayout } from './postLayout';
import { RecordForm } from './recordForm';

/** Adds a post: its pasted address fills what it tells. */
export function PostForm({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { opening, update } = useSidebar();
  const { campaign } = useCampaign();
  const decimalSign = opening.file.decimalSeparator;
  const blank = {
    ...formRecord(postsTab, blankRecord(postsTab), decimalSign),
    campaignId: campaign?.campaignId ?? '',
  };
  const { draft, change, reset } = useDraft('post-new', blank);
  const [isTried, setTried] = useState(false);
  const [saved, setSaved] = useState('');
  const save = useWork('savePost');
  const { record, unread } = recordOfForm(postsTab, draft, decimalSign);
  const problems = problemsOf(draft, unread, words);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(problems).length > 0) return focusFirstProblem(event);
    const post = { ...shownFields(postLayout, record), url: record.url, postId: '' };
    const answer = await save.start({ post });
    if (!answer) return;
    const { creatorId, campaignId } = answer.post;
    update({ posts: withPost(opening.posts, creatorId, campaignId) });
    reset(blank);
    setTried(false);
    setSaved(opening.creators.find((each) => each.creatorId === creatorId)?.name || creatorId);
  };
  const part = { tab: postsTab, layout: postLayout, form: draft, change };
  return (
    <RecordForm
      title={words(texts.postNew)}
      saveLabel={words(texts.savePost)}
      saved={saved}
      work={save.work}
      onSubmit={submit}
      onClose={onClose}
      more={<FormPart {...part} part="more" problems={isTried ? problems : {}} />}
    >
      <TextField
        name="url"
        kind="url"
        label={words(texts.pastePost)}
        hint={words(texts.pastePostHint)}
        value={draft.url}
        onChange={(url) => change({ ...guessAnew(draft, url, opening, blank), url })}
      />
      <FormPart {...part} part="post" problems={isTried ? problems : {}} />
    </RecordForm>
  );
}

function problemsOf(
  form: FormRecord<'Posts'>,
  unread: readonly (keyof FormRecord<'Posts'>)[],
  words: Words,
) {
  return {
    ...Object.fromEntries(unread.map((key) => [key, words(texts.numberProblem)])),
    ...(isBlank(form.creatorId) ? { creatorId: words(texts.creatorMissing) } : {}),
    ...(isBlank(form.campaignId) ? { campaignId: words(texts.campaignMissing) } : {}),
    ...(isBlank(form.publishedAt) ? { publishedAt: words(texts.timeMissing) } : {}),
  };
}

/** The tallies with one post more; whether its window is over is read at the next opening. */
function withPost(posts: SidebarOpening['posts'], creatorId: string, campaignId: string) {
  const isOwn = (tally: SidebarOpening['posts'][number]) =>
    tally.creatorId === creatorId && tally.campaignId === campaignId;
  if (posts.some(isOwn)) {
    return posts.map((tally) => (isOwn(tally) ? { ...tally, posts: tally.posts + 1 } : tally));
  }
  return [...posts, { creatorId, campaignId, posts: 1, closedPosts: 0, excludedPostIds: [] }];
}
