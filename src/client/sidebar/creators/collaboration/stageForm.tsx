import { sidebarCreatorsTexts as texts } from '../../../../messages/sidebarCreatorsTexts';
import { sidebarOperationsTexts } from '../../../../messages/sidebarOperationsTexts';
import type { BoardCollaboration } from '../../../../shared/operations';
import { collaborationsTab } from '../../../../workbook/schema/tabs/collaborationsTab';
import { Note } from '../../../shared/note';
import { useWords } from '../../../shared/sidebarContext';
import { RecordEditor } from '../../operations/recordEditor';
import { useChange } from '../../operations/useChange';
import { stageLayout } from './stageLayout';

/** Stage, owner and next date by hand; a move that can't be is refused, one that goes back is warned of. */
export function StageForm({ row }: { readonly row: BoardCollaboration }) {
  const words = useWords();
  const save = useChange('saveCollaboration');
  const { collaboration } = row;
  const { collabId } = collaboration;
  return (
    <RecordEditor
      tab={collaborationsTab}
      layout={stageLayout}
      parts={[
        { part: 'stage' },
        { part: 'contact', title: words(texts.stageContact) },
        { part: 'parcel', title: words(texts.stageParcel) },
      ]}
      record={{ ...collaboration, stage: collaboration.stage || row.stage }}
      draft={`stage-${collabId}`}
      work={save.work}
      onSave={(fields) =>
        save.start({
          collaboration: {
            ...fields,
            collabId,
            outcome: fields.stage === 'closed' ? (fields.outcome ?? '') : '',
          },
        })
      }
      done={() => {
        const warning = save.work.state === 'done' ? save.work.value.warning : '';
        return warning === '' ? (
          <Note tone="good">{words(sidebarOperationsTexts.saved)}</Note>
        ) : (
          <Note tone="warn">{warning}</Note>
        );
      }}
    />
  );
}
