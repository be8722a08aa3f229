import { useMemo } from 'preact/hooks';
import { sidebarFunctionsTexts as texts } from '../../../messages/sidebarFunctionsTexts';
import { Heading } from '../../shared/heading';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { WorkStatus } from '../../shared/workStatus';
import { useDraft } from '../useDraft';
import { FunctionEntry } from './functionEntry';
import { type ReferenceFamily, searchReference } from './searchReference';
import { useReference } from './useReference';

const noSearch = { search: '' };

/** Functions: the searchable reference with examples that fit this file's locale. */
export function FunctionsPanel() {
  const words = useWords();
  const { draft, change } = useDraft('functions', noSearch);
  const { reference, work } = useReference();
  return (
    <div class="stack">
      <Heading>{words(texts.title)}</Heading>
      <TextField
        name="search"
        label={words(texts.search)}
        hint={words(texts.searchHint)}
        value={draft.search}
        onChange={(search) => change({ search })}
      />
      {reference ? (
        <FoundFunctions reference={reference} search={draft.search} />
      ) : (
        <WorkStatus work={work} progress={words(texts.loading)} />
      )}
    </div>
  );
}

interface FoundFunctionsProps {
  readonly reference: readonly ReferenceFamily[];
  readonly search: string;
}

/** How many functions fit the search, and these by family. */
function FoundFunctions({ reference, search }: FoundFunctionsProps) {
  const words = useWords();
  const { language } = useSidebar();
  const families = useMemo(() => searchReference(reference, search), [reference, search]);
  const count = families.reduce((sum, { functions }) => sum + functions.length, 0);
  return (
    <>
      <p class="quiet small" role="status">
        {count > 0
          ? words(texts.found, { count })
          : words(texts.none, { search: search.slice(0, 40) })}
      </p>
      {families.map(({ title, functions }) => (
        <section key={title.en} class="section">
          <h2>{title[language]}</h2>
          <ul class="list">
            {functions.map((found) => (
              <FunctionEntry key={found.name} found={found} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
