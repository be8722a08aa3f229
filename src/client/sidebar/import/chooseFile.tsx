import { useState } from 'preact/hooks';
import { isBlank } from '../../../ground/cells/isBlank';
import { fileTexts } from '../../../messages/fileTexts';
import { sidebarImportTexts as texts } from '../../../messages/sidebarImportTexts';
import { type FileFaultKind, faultKindOf } from '../../files/fileFault';
import { readFile } from '../../files/readFile';
import { Button } from '../../shared/button';
import { FieldFrame } from '../../shared/field';
import { Note } from '../../shared/note';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { fetchedExcelReader } from './fetchedExcelReader';
import { UnlockFile } from './unlockFile';

interface ChooseFileProps {
  /** The decoded text, or one for each sheet, and what to call it. */
  readonly onTexts: (texts: readonly string[], name: string) => void;
}

/** A file from the computer, or a table pasted as text. Nothing of it is kept in the browser. */
export function ChooseFile({ onTexts }: ChooseFileProps) {
  const words = useWords();
  const { remote } = useSidebar();
  const [file, setFile] = useState<File | null>(null);
  const [fault, setFault] = useState<FileFaultKind | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const [pasted, setPasted] = useState('');
  const read = async (chosen: File | undefined, password = '') => {
    if (!chosen) return;
    setFile(chosen);
    setFault(null);
    try {
      const bytes = new Uint8Array(await bytesOf(chosen));
      const unlocking = { password, tell: setDone };
      onTexts(await readFile(bytes, unlocking, fetchedExcelReader(remote)), chosen.name);
    } catch (error) {
      setFault(faultKindOf(error) ?? 'damaged');
    }
    setDone(null);
  };
  const isLocked = fault === 'needsPassword' || fault === 'wrongPassword' || done !== null;
  return (
    <div class="stack">
      <p class="hint">{words(texts.fileIntro)}</p>
      <FieldFrame label={words(texts.chooseFile)} hint={words(texts.chooseFileHint)}>
        {(names) => (
          <input
            {...names}
            class="input"
            type="file"
            accept=".csv,.tsv,.txt,.xlsx,.xls,text/csv,text/plain,text/tab-separated-values"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
        )}
      </FieldFrame>
      <div role="status">{fault !== null && <Note tone="bad">{words(fileTexts[fault])}</Note>}</div>
      {isLocked && file !== null && (
        <UnlockFile done={done} onPassword={(password) => void read(file, password)} />
      )}
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

function bytesOf(file: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(file);
  });
}
