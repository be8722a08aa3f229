import { sidebarCreatorsTexts as texts } from '../../../../messages/sidebarCreatorsTexts';
import type { BoardCollaboration } from '../../../../shared/operations';
import { collaborationsTab } from '../../../../workbook/schema/tabs/collaborationsTab';
import { useWords } from '../../../shared/sidebarContext';
import { RecordEditor } from '../../operations/recordEditor';
import { useChange } from '../../operations/useChange';
import { recapLayout } from './recapLayout';

/** What the results say beyond figures: written for the creator, in one's own words. */
export function RecapForm({ row }: { readonly row: BoardCollaboration }) {
  const words = useWords();
  const save = useChange('saveCollaboration');
  const { collaboration } = row;
  const { collabId } = collaboration;
  return (
    <RecordEditor
      tab={collaborationsTab}
      layout={recapLayout}
      parts={[{ part: 'recap', title: words(texts.recapWords) }]}
      record={collaboration}
      draft={`recap-${collabId}`}
      work={save.work}
      look="grey"
      onSave={(fields) => save.start({ collaboration: { ...fields, collabId } })}
    />
  );
}
