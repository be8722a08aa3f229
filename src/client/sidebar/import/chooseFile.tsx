import { useState } from 'preact/hooks';
import { isBlank } from '../../../ground/cells/isBlank';
import { sidebarImportTexts as texts } from '../../../messages/sidebarImportTexts';
import { readTextFile } from '../../files/readTextFile';
import { Button } from '../../shared/button';
import { FieldFrame } from '../../shared/field';
import { Note } from '../../shared/note';
import { useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';

interface ChooseFileProps {
  /** The decoded text, or one for each sheet, and what to call it. */
  readonly onTexts: (texts: readonly string[], name: string) => void;
}

/** A file from the computer, or a table pasted as text. Nothing of it is kept in the browser. */
export function ChooseFile({ onTexts }: ChooseFileProps) {
  const words = useWords();
  const [isNoText, setNoText] = useState(false);
  const [pasted, setPasted] = useState('');
  const read = async (file: File | undefined) => {
    if (!file) return;
    const text = await readTextFile(file);
    setNoText(text === null);
    if (text !== null) onTexts([text], file.name);
  };
  return (
    <div class="stack">
      <p class="hint">{words(texts.fileIntro)}</p>
      <FieldFrame label={words(texts.chooseFile)} hint={words(texts.chooseFileHint)}>
        {(names) => (
          <input
            {...names}
            class="input"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
        )}
      </FieldFrame>
      <div role="status">{isNoText && <Note tone="bad">{words(texts.notText)}</Note>}</div>
      <details class="fold">
        <summary>{words(texts.paste)}</summary>
        <div class="stack">
          <TextField label={words(texts.pasteLabel)} rows={5} value={pasted} onChange={setPasted} />
          <div class="row">
            <Button
              isDisabled={isBlank(pasted)}
              onClick={() => onTexts([pasted], words(texts.pasted))}
            >
              {words(texts.readPasted)}
            </Button>
          </div>
        </div>
      </details>
    </div>
  );
}
