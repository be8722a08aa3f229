import { sidebarCreatorsTexts as texts } from '../../../../messages/sidebarCreatorsTexts';
import type { BoardCollaboration } from '../../../../shared/operations';
import { collaborationsTab } from '../../../../workbook/schema/tabs/collaborationsTab';
import { useWords } from '../../../shared/sidebarContext';
import { RecordEditor } from '../../operations/recordEditor';
import { useChange } from '../../operations/useChange';
import { termsLayout } from './termsLayout';

/** What was agreed with the creator, and how it is kept. */
export function TermsForm({ row }: { readonly row: BoardCollaboration }) {
  const words = useWords();
  const save = useChange('saveCollaboration');
  const { collabId } = row.collaboration;
  const { missing } = row.terms;
  return (
    <div class="stack">
      {missing.length > 0 && (
        <p class="hint">{words(texts.termsMissing, { names: missing.join(', ') })}</p>
      )}
      <RecordEditor
        tab={collaborationsTab}
        layout={termsLayout}
        parts={[
          { part: 'work' },
          { part: 'proof' },
          { part: 'money', title: words(texts.termsMoney) },
          { part: 'rules', title: words(texts.termsRules) },
        ]}
        record={row.collaboration}
        draft={`terms-${collabId}`}
        work={save.work}
        onSave={(fields) => save.start({ collaboration: { ...fields, collabId } })}
      />
    </div>
  );
}
