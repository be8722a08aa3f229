import { sidebarImportTexts as texts } from '../../../messages/sidebarImportTexts';
import type { ImportUnknown } from '../../../shared/importEndpoints';
import { CheckField } from '../../shared/checkField';
import { useWords } from '../../shared/sidebarContext';
import { idHeadersOf, type MappingDraft } from './mappingDraft';

interface MadeIdProps {
  readonly file: ImportUnknown;
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

/** A missing id made from other columns of the file: which ones tell its rows apart. */
export function MadeId({ file, draft, onChange }: MadeIdProps) {
  const words = useWords();
  const chosen = idHeadersOf(draft);
  const toggle = (header: string, isChecked: boolean) =>
    onChange({
      ...draft,
      idHeaders: file.headers.filter((each) =>
        each === header ? isChecked : chosen.includes(each),
      ),
    });
  return (
    <>
      <CheckField
        isChecked={draft.makesId}
        onChange={(makesId) => onChange({ ...draft, makesId, idHeaders: null })}
      >
        {words(texts.makeId)}
      </CheckField>
      {draft.makesId && (
        <fieldset class="stack tight">
          <legend class="label">{words(texts.idColumns)}</legend>
          {file.headers
            .filter((header) => header !== '')
            .map((header) => (
              <CheckField
                key={header}
                isChecked={chosen.includes(header)}
                onChange={(isChecked) => toggle(header, isChecked)}
              >
                {header}
              </CheckField>
            ))}
        </fieldset>
      )}
    </>
  );
}
