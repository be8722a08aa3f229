import { sidebarImportTexts as texts } from '../../../messages/sidebarImportTexts';
import { Heading } from '../../shared/heading';
import { Modes } from '../../shared/modes';
import { useWords } from '../../shared/sidebarContext';
import { useDraft } from '../useDraft';
import { Accounts } from './accounts';
import { FileImport } from './fileImport';

const firstMode = { mode: 'file' };

/** Import: what people have already, from files and from accounts, without retyping. */
export function ImportPanel() {
  const words = useWords();
  const { draft, change } = useDraft('import-mode', firstMode);
  return (
    <div class="stack">
      <Heading>{words(texts.title)}</Heading>
      <Modes
        label={words(texts.modes)}
        value={draft.mode}
        choices={[
          { value: 'file', label: words(texts.modeFile) },
          { value: 'accounts', label: words(texts.modeAccounts) },
        ]}
        onChange={(mode) => change({ mode })}
      />
      {draft.mode === 'accounts' ? <Accounts /> : <FileImport />}
    </div>
  );
}
