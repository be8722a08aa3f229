import { collabTypes } from '../../../domain/brief/collabTypes';
import { capital } from '../../../ground/text/capital';
import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import { fieldsOf } from '../../../workbook/record/fieldsOf';
import { briefsTab } from '../../../workbook/schema/tabs/briefsTab';
import { ChoiceField, withOwn } from '../../shared/choiceField';
import type { FormProps } from '../../shared/formLayout';
import { useSidebar, useWords } from '../../shared/sidebarContext';

/** The kind of collaboration with its KPIs. */
export function CollabTypeField({ form, change }: FormProps<'Briefs'>) {
  const words = useWords();
  const { language } = useSidebar();
  const choices = collabTypes.map(({ id, label }) => ({ value: id, label: label[language] }));
  return (
    <>
      <ChoiceField
        label={fieldsOf(briefsTab, language).collabType.label}
        value={form.collabType}
        choices={withOwn(form.collabType, [
          { value: '', label: words(texts.collabNone) },
          ...choices,
        ])}
        onChange={(value) => change({ collabType: value })}
      />
      <KpiSet collabType={form.collabType} />
    </>
  );
}

/** What this kind of collaboration is judged by, and what would mislead. */
function KpiSet({ collabType }: { readonly collabType: string }) {
  const words = useWords();
  const { language } = useSidebar();
  const type = collabTypes.find(({ id }) => id === collabType);
  if (!type) return null;
  const rows = [
    [texts.kpiMain, type.main],
    [texts.kpiAlso, type.also],
    [texts.kpiNot, type.doNotUse],
  ] as const;
  return (
    <dl class="kpis small">
      {rows.map(([title, kpis]) => (
        <div key={title.en}>
          <dt>{words(title)}</dt>
          <dd>{capital(kpis.map((kpi) => kpi[language]).join(', '))}</dd>
        </div>
      ))}
    </dl>
  );
}
