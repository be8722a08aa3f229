import { useState } from 'preact/hooks';
import { isBlank } from '../../../../ground/cells/isBlank';
import { sidebarCreatorsTexts as texts } from '../../../../messages/sidebarCreatorsTexts';
import { sidebarOperationsTexts } from '../../../../messages/sidebarOperationsTexts';
import type { ResultOf } from '../../../../shared/endpoints';
import { Button } from '../../../shared/button';
import { Note } from '../../../shared/note';
import { useWords } from '../../../shared/sidebarContext';
import { TextField } from '../../../shared/textField';
import { WorkStatus } from '../../../shared/workStatus';
import { TextFile } from '../../operations/textFile';
import { useChange } from '../../operations/useChange';

/** Brings a list of creators out of a discovery tool into a campaign. */
export function ImportList({ campaignId }: { readonly campaignId: string }) {
  const words = useWords();
  const [text, setText] = useState('');
  const bring = useChange('importCreatorList');
  return (
    <details class="fold">
      <summary>{words(texts.importList)}</summary>
      <div class="stack">
        <p class="hint">{words(texts.importListHint)}</p>
        <TextFile label={words(texts.listFile)} onText={(read) => setText(read)} />
        <TextField
          name="creator-list"
          label={words(texts.listPaste)}
          rows={4}
          value={text}
          onChange={setText}
        />
        <div class="row">
          <Button
            isBusy={bring.work.state === 'working'}
            isDisabled={isBlank(text)}
            onClick={() => void bring.start({ text, campaignId })}
          >
            {words(texts.importNow)}
          </Button>
        </div>
        <WorkStatus
          work={bring.work}
          progress={words(sidebarOperationsTexts.saving)}
          done={(outcome) => <Outcome outcome={outcome} />}
        />
      </div>
    </details>
  );
}

function Outcome({ outcome }: { readonly outcome: ResultOf<'importCreatorList'> }) {
  const words = useWords();
  const { added, newCreators, leftOut } = outcome;
  return (
    <Note tone={leftOut.length === 0 ? 'good' : 'warn'}>
      <p>{words(texts.imported, { added, fresh: newCreators })}</p>
      {leftOut.map(({ line, reason }, index) => (
        <p key={index} class="small">
          {line === null ? reason : words(texts.leftOutLine, { line, reason })}
        </p>
      ))}
    </Note>
  );
}
