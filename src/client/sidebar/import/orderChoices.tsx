import { sidebarImportTexts as texts } from '../../../messages/sidebarImportTexts';
import type { ImportPreview, ImportRequest } from '../../../shared/importEndpoints';
import { CheckField } from '../../shared/checkField';
import { ChoiceField } from '../../shared/choiceField';
import { useWords } from '../../shared/sidebarContext';

interface OrderChoicesProps {
  readonly preview: ImportPreview;
  readonly request: ImportRequest;
  readonly onChange: (request: ImportRequest) => void;
}

/** What rows with one id mean, and whether orders that seem to be here already are taken over. */
export function OrderChoices({ preview, request, onChange }: OrderChoicesProps) {
  const words = useWords();
  const { question, sameSales } = preview;
  return (
    <>
      {question !== null && (
        <ChoiceField
          label={words(texts.repeats, { rows: question.rows, ids: question.ids })}
          value={request.repeats}
          choices={[
            { value: '', label: words(texts.repeatsOpen) },
            {
              value: 'sum',
              label: words(texts.repeatsSum, { column: question.column, total: question.sum }),
            },
            {
              value: 'first',
              label: words(texts.repeatsFirst, { column: question.column, total: question.first }),
            },
          ]}
          onChange={(repeats) =>
            onChange({ ...request, repeats: repeats as ImportRequest['repeats'] })
          }
        />
      )}
      {sameSales > 0 && (
        <CheckField
          isChecked={request.takesSameSales}
          onChange={(takesSameSales) => onChange({ ...request, takesSameSales })}
        >
          {words(texts.sameSales, { count: sameSales })}
        </CheckField>
      )}
    </>
  );
}
