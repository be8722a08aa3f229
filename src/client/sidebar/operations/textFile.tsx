import { useState } from 'preact/hooks';
import { fileTexts } from '../../../messages/fileTexts';
import { faultKindOf } from '../../files/fileFault';
import { readFile } from '../../files/readFile';
import { FieldFrame } from '../../shared/field';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { fetchedExcelReader } from '../import/fetchedExcelReader';

interface TextFileProps {
  readonly label: string;
  readonly hint?: string;
  /** The text of the file, and the name under which it came. */
  readonly onText: (text: string, name: string) => void;
}

/** A table chosen from the computer, read in the browser: nothing of it is kept or sent from here. */
export function TextFile({ label, hint, onText }: TextFileProps) {
  const words = useWords();
  const { remote } = useSidebar();
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const read = async (file: File | undefined) => {
    if (!file) return;
    setProblem(undefined);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const unlocking = { password: '', tell: () => undefined };
      const [text = ''] = await readFile(bytes, unlocking, fetchedExcelReader(remote));
      onText(text, file.name);
    } catch (error) {
      setProblem(words(fileTexts[faultKindOf(error) ?? 'damaged']));
    }
  };
  return (
    <FieldFrame label={label} hint={hint} problem={problem}>
      {(names) => (
        <input
          {...names}
          class="input"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      )}
    </FieldFrame>
  );
}
