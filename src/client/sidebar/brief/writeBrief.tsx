import { scriptLint } from '../../../domain/brief/scriptLint';
import { capital } from '../../../ground/text/capital';
import { say } from '../../../ground/text/text';
import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import type { SidebarCampaign } from '../../../shared/sidebarOpening';
import { Button } from '../../shared/button';
import { Note } from '../../shared/note';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { WorkStatus } from '../../shared/workStatus';
import { BriefScore } from './briefScore';
import { FiveThings } from './fiveThings';
import { FoldedPart } from './foldedPart';
import type { BriefHandle } from './useBrief';

interface WriteBriefProps {
  readonly campaign: SidebarCampaign;
  readonly creatorId: string;
  readonly handle: BriefHandle;
}

const folded = ['story', 'rights', 'work'] as const;

/** The brief's form: the five things first, everything else folded below, the score always live. */
export function WriteBrief({ campaign, creatorId, handle }: WriteBriefProps) {
  const words = useWords();
  const { form, brief, change, save, isChanged } = handle;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void handle.submit();
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      {handle.isInherited && <p class="hint">{words(texts.inherited)}</p>}
      <BriefScore brief={brief} />
      <FiveThings campaign={campaign} creatorId={creatorId} form={form} change={change} />
      {folded.map((part) => (
        <FoldedPart key={part} part={part} title={words(texts[part])} {...{ form, change }} />
      ))}
      <Lint handle={handle} />
      <div class="row">
        <Button look="primary" isSubmit isBusy={save.work.state === 'working'}>
          {words(texts.save)}
        </Button>
        {isChanged && (
          <Button look="plain" onClick={handle.discard}>
            {words(texts.discard)}
          </Button>
        )}
      </div>
      <WorkStatus
        work={save.work}
        progress={words(texts.saving)}
        done={() =>
          isChanged ? words(texts.unsaved) : <Note tone="good">{words(texts.saved)}</Note>
        }
      />
    </form>
  );
}

function Lint({ handle }: { readonly handle: BriefHandle }) {
  const words = useWords();
  const { language } = useSidebar();
  const remarks = scriptLint(handle.brief);
  if (remarks.length === 0) return null;
  return (
    <Note tone="warn">
      <h2>{words(texts.lint)}</h2>
      <ul class="tight small">
        {remarks.map((remark) => {
          const sentence = capital(say(remark, language));
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
    </Note>
  );
}
