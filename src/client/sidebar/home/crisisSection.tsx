import { useEffect } from 'preact/hooks';
import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import { sidebarOperationsTexts } from '../../../messages/sidebarOperationsTexts';
import type { OperationsOpening } from '../../../shared/operations';
import { Button } from '../../shared/button';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { WorkStatus } from '../../shared/workStatus';
import { useIntents } from '../intents';
import { InquirySteps } from '../more/inquiries/inquirySteps';
import { momentText } from '../operations/momentText';
import { OperationsGate } from '../operations/operationsGate';
import { useChange } from '../operations/useChange';

/** What to do about each excluded post, in order: the steps stand in Inquiries, so that the team shares them. */
export function CrisisSection() {
  const { opening } = useSidebar();
  const postIds = opening.posts.flatMap(({ excludedPostIds }) => excludedPostIds);
  if (postIds.length === 0) return null;
  return (
    <OperationsGate>
      {(operations) => (
        <>
          {postIds.map((postId) => (
            <Crisis key={postId} postId={postId} operations={operations} />
          ))}
        </>
      )}
    </OperationsGate>
  );
}

function incidentId(postId: string): string {
  return `incident-${postId}`;
}

/** Goes to the steps of an excluded post. */
export function focusIncident(postId: string): void {
  const heading = document.getElementById(incidentId(postId));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus();
}

interface CrisisProps {
  readonly postId: string;
  readonly operations: OperationsOpening;
}

function Crisis({ postId, operations }: CrisisProps) {
  const words = useWords();
  const { openMore } = useIntents();
  const line = operations.inquiries.find(
    ({ inquiry }) => inquiry.postId === postId && inquiry.severity === 'crisis',
  );
  useClosed(postId, line?.inquiry.resolvedAt ?? '');
  return (
    <section class="note warn stack tight">
      <h2 id={incidentId(postId)} tabIndex={-1}>
        {words(texts.crisis, { post: postId })}
      </h2>
      <p class="small">{words(texts.crisisWhy)}</p>
      {line ? (
        <>
          <InquirySteps line={line} />
          <Button look="plain" onClick={() => openMore('inquiries')}>
            {words(texts.crisisWrite)}
          </Button>
        </>
      ) : (
        <LogCrisis postId={postId} />
      )}
    </section>
  );
}

/** A closed incident leaves Home without another trip. */
function useClosed(postId: string, resolvedAt: string): void {
  const { opening, update } = useSidebar();
  useEffect(() => {
    if (resolvedAt === '') return;
    update({
      posts: opening.posts.map((tally) => ({
        ...tally,
        excludedPostIds: tally.excludedPostIds.filter((each) => each !== postId),
      })),
    });
  }, [postId, resolvedAt]);
}

/** Opens the log of an incident: from here its clocks run. */
function LogCrisis({ postId }: { readonly postId: string }) {
  const words = useWords();
  const { opening } = useSidebar();
  const save = useChange('saveInquiry');
  const open = () =>
    void save.start({
      inquiry: {
        kind: 'incident',
        severity: 'crisis',
        openedAt: momentText(opening.file.timeZone),
        postId,
        summary: words(texts.crisis, { post: postId }),
      },
    });
  return (
    <>
      <div class="row">
        <Button isBusy={save.work.state === 'working'} onClick={open}>
          {words(texts.crisisLog)}
        </Button>
      </div>
      <WorkStatus work={save.work} progress={words(sidebarOperationsTexts.saving)} />
    </>
  );
}
