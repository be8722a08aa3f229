import type { Language } from '../../../ground/text/language';
import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import { Button } from '../../shared/button';
import { Note } from '../../shared/note';
import { useWords } from '../../shared/sidebarContext';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import type { BriefHandle } from './useBrief';

interface CreateDocumentProps {
  readonly handle: BriefHandle;
  readonly language: Language;
}

const hintId = 'save-before-document';

/** Makes a Google Doc of the saved brief; a draft is not touched, it has to be saved first. */
export function CreateDocument({ handle, language }: CreateDocumentProps) {
  const words = useWords();
  const { work, start } = useWork('createBriefDocument');
  const { saved, isChanged } = handle;
  const mustSave = saved === null || isChanged;
  return (
    <div class="tight">
      <div class="row">
        <Button
          isBusy={work.state === 'working'}
          isDisabled={mustSave}
          {...(mustSave ? { describedBy: hintId } : {})}
          onClick={() => {
            if (saved) void start({ briefId: saved.briefId, language });
          }}
        >
          {words(texts.createDocument)}
        </Button>
      </div>
      {mustSave && (
        <p class="hint" id={hintId}>
          {words(texts.saveBeforeDocument)}
        </p>
      )}
      <WorkStatus
        work={work}
        progress={words(texts.creatingDocument)}
        done={({ url }) => (
          <Note tone="good">
            <p>{words(texts.documentCreated)}</p>
            <p>
              <a href={url} target="_blank" rel="noreferrer">
                {words(texts.openDocument)}
              </a>
            </p>
          </Note>
        )}
      />
    </div>
  );
}
