import { sidebarImportTexts as texts } from '../../../messages/sidebarImportTexts';
import type { ImportUnknown } from '../../../shared/importEndpoints';
import type { SidebarOpening } from '../../../shared/sidebarOpening';
import type { Column } from '../../../workbook/schema/column';
import { headerOf } from '../../../workbook/schema/header';
import { ChoiceField } from '../../shared/choiceField';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';

interface ColumnChoiceProps {
  readonly column: Column;
  readonly file: ImportUnknown;
  readonly value: string;
  readonly onChange: (source: string) => void;
}

const digestedColumns = ['customer_id', 'author'];

/** Which column of the file fills one of ours, or which text always stands there. */
export function ColumnChoice({ column, file, value, onChange }: ColumnChoiceProps) {
  const words = useWords();
  const { language, opening } = useSidebar();
  const known = knownIds(column.key, opening);
  const label = language === 'ko' ? column.ko : headerOf(column.key);
  const isDigested = digestedColumns.includes(column.key);
  const personal = new Set(file.personalHeaders);
  const headers = file.headers.filter(
    (header) => header !== '' && (isDigested || !personal.has(header)),
  );
  const sample = (header: string) => file.sample[0]?.[file.headers.indexOf(header)] ?? '';
  const isOffered = [...(column.choices ?? []), ...known.map(({ id }) => id)].includes(
    value.slice(7),
  );
  const isOwnText = value.startsWith('always:') && !isOffered;
  return (
    <>
      <ChoiceField
        label={column.required ? `${label} (${words(texts.required)})` : label}
        hint={column.note[language]}
        value={isOwnText ? 'always:' : value}
        choices={[
          { value: '', label: words(texts.notInFile) },
          ...headers.map((header) => ({
            value: `header:${header}`,
            label:
              isDigested && personal.has(header)
                ? words(texts.digestOnly, { header })
                : shown(header, sample(header)),
          })),
          ...(column.choices ?? []).map((choice) => ({
            value: `always:${choice}`,
            label: words(texts.always, { value: choice }),
          })),
          ...known.map(({ id, name }) => ({
            value: `always:${id}`,
            label: words(texts.always, { value: name || id }),
          })),
          { value: 'always:', label: words(texts.text) },
        ]}
        onChange={onChange}
      />
      {isOwnText && (
        <TextField
          label={words(texts.always, { value: label })}
          value={value.slice('always:'.length)}
          onChange={(text) => onChange(`always:${text}`)}
        />
      )}
    </>
  );
}

function shown(header: string, sample: string): string {
  return sample === '' ? header : `${header} (${sample.slice(0, 24)})`;
}

/** Campaigns and creators that are here already, for a file that names none. */
function knownIds(
  column: string,
  { campaigns, creators }: Pick<SidebarOpening, 'campaigns' | 'creators'>,
): { readonly id: string; readonly name: string }[] {
  if (column === 'campaign_id') return campaigns.map(({ campaignId: id, name }) => ({ id, name }));
  return column === 'creator_id' ? creators.map(({ creatorId: id, name }) => ({ id, name })) : [];
}
