import { useRef, useState } from 'preact/hooks';
import { isBlank } from '../../../../ground/cells/isBlank';
import { numberOfText } from '../../../../ground/cells/numberOfText';
import { sidebarDeliverablesTexts as texts } from '../../../../messages/sidebarDeliverablesTexts';
import { sidebarOperationsTexts } from '../../../../messages/sidebarOperationsTexts';
import type { BoardCollaboration } from '../../../../shared/operations';
import type { WireRecord } from '../../../../workbook/record/wireRecord';
import { Button } from '../../../shared/button';
import { useSidebar, useWords } from '../../../shared/sidebarContext';
import { TextField } from '../../../shared/textField';
import { useWork } from '../../../shared/useWork';
import { WorkStatus } from '../../../shared/workStatus';
import { useChange } from '../../operations/useChange';

interface LiveFormProps {
  readonly deliverable: WireRecord<'Deliverables'>;
  readonly row: BoardCollaboration;
  readonly count: number;
}

/** The post is live: it goes into Posts with its share of the fee, and the deliverable points to it. */
export function LiveForm({ deliverable, row, count }: LiveFormProps) {
  const words = useWords();
  const { url, publishedAt, fee, change, isWhole, feeOf } = useLivePost(row, count);
  const [isTried, setTried] = useState(false);
  const postId = useRef('');
  const savePost = useWork('savePost');
  const saveDeliverable = useChange('saveDeliverable');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isWhole) return;
    const { campaignId, creatorId } = row.collaboration;
    // A second attempt changes the post that the first one added, and adds none.
    const known = postId.current === '' ? {} : { postId: postId.current };
    const post = { ...known, campaignId, creatorId, url, fee: feeOf(), format: deliverable.format };
    const saved = await savePost.start({
      post: { ...post, publishedAt: publishedAt.replace('T', ' ') },
    });
    if (!saved) return;
    postId.current = saved.post.postId;
    const { deliverableId, collabId } = deliverable;
    const live = { liveUrl: url, liveOn: publishedAt.slice(0, 10), postId: saved.post.postId };
    await saveDeliverable.start({ deliverable: { deliverableId, collabId, ...live } });
  };
  const work = savePost.work.state === 'done' ? saveDeliverable.work : savePost.work;
  const missing = (value: string, problem: string) =>
    isTried && isBlank(value) ? problem : undefined;
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <TextField
        name="live-url"
        kind="url"
        label={words(texts.liveUrl)}
        problem={missing(url, words(texts.addressMissing))}
        value={url}
        onChange={(next) => change({ url: next })}
      />
      <TextField
        name="published-at"
        kind="datetime"
        label={words(texts.publishedAt)}
        problem={missing(publishedAt, words(texts.momentMissing))}
        value={publishedAt}
        onChange={(next) => change({ publishedAt: next })}
      />
      <TextField
        name="post-fee"
        kind="number"
        label={words(texts.postFee)}
        hint={words(texts.postFeeHint)}
        problem={
          isTried && Number.isNaN(feeOf()) ? words(sidebarOperationsTexts.noNumber) : undefined
        }
        value={fee}
        onChange={(next) => change({ fee: next })}
      />
      <div class="row">
        <Button isSubmit isBusy={work.state === 'working'}>
          {words(texts.saveLive)}
        </Button>
      </div>
      <WorkStatus work={work} progress={words(sidebarOperationsTexts.saving)} />
    </form>
  );
}

/** What is typed about the post; the fee starts as its share of what was agreed. */
function useLivePost(row: BoardCollaboration, count: number) {
  const { opening } = useSidebar();
  const decimalSign = opening.file.decimalSeparator;
  const agreed = row.collaboration.fee;
  const share = agreed === null ? '' : String(Math.round((agreed * 100) / count) / 100);
  const [typed, setTyped] = useState({
    url: '',
    publishedAt: '',
    fee: share.replace('.', decimalSign),
  });
  const feeOf = () => (isBlank(typed.fee) ? null : numberOfText(typed.fee, { decimalSign }));
  return {
    ...typed,
    feeOf,
    change: (part: Partial<typeof typed>) => setTyped({ ...typed, ...part }),
    isWhole: !isBlank(typed.url) && !isBlank(typed.publishedAt) && !Number.isNaN(feeOf()),
  };
}
