import { sidebarImportTexts as texts } from '../../../messages/sidebarImportTexts';
import { sidebarWarehouseTexts as warehouseTexts } from '../../../messages/sidebarWarehouseTexts';
import { Heading } from '../../shared/heading';
import { Modes } from '../../shared/modes';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { useDraft } from '../useDraft';
import { Accounts } from './accounts';
import { FileImport } from './fileImport';
import { Warehouse } from './warehouse/warehouse';

const firstMode = { mode: 'file' };

/** Import: what people have already, from files and from accounts, without retyping. */
export function ImportPanel() {
  const words = useWords();
  const { opening } = useSidebar();
  const { draft, change } = useDraft('import-mode', firstMode);
  const choices = [
    { value: 'file', label: words(texts.modeFile) },
    { value: 'accounts', label: words(texts.modeAccounts) },
    ...(opening.hasBigQuery ? [{ value: 'warehouse', label: words(warehouseTexts.mode) }] : []),
  ];
  const mode = choices.find(({ value }) => value === draft.mode)?.value ?? 'file';
  return (
    <div class="stack">
      <Heading>{words(texts.title)}</Heading>
      <Modes
        label={words(texts.modes)}
        value={mode}
        choices={choices}
        onChange={(next) => change({ mode: next })}
      />
      {mode === 'file' && <FileImport />}
      {mode === 'accounts' && <Accounts />}
      {mode === 'warehouse' && <Warehouse />}
    </div>
  );
}
