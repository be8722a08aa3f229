import { collabTypes } from '../../../domain/brief/collabTypes';
import { scenarios } from '../../../domain/brief/scenarios';
import { capital } from '../../../ground/text/capital';
import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import { ChoiceField } from '../../shared/choiceField';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import type { BriefFieldsProps } from './fiveThings';

/** The story: audience, scenario, kind of collaboration with its KPIs, what is fixed and what free. */
export function StoryFields({ form, change }: BriefFieldsProps) {
  const words = useWords();
  const { language } = useSidebar();
  const scenario = scenarios.find(({ id }) => id === form.scenario);
  const area = (field: 'audience' | 'fixedByUs' | 'yoursToTell', hint?: string) => (
    <TextField
      name={field}
      rows={2}
      label={words(texts[field])}
      hint={hint}
      value={form[field]}
      onChange={(value) => change({ [field]: value })}
    />
  );
  return (
    <details class="fold">
      <summary>{words(texts.story)}</summary>
      <div class="stack">
        {area('audience')}
        <ChoiceField
          label={words(texts.scenario)}
          hint={scenario && capital(scenario.shows[language])}
          value={form.scenario}
          choices={[
            { value: '', label: words(texts.scenarioNone) },
            ...scenarios.map(({ id, label }) => ({ value: id, label: label[language] })),
          ]}
          onChange={(value) => change({ scenario: value })}
        />
        <ChoiceField
          label={words(texts.collabType)}
          value={form.collabType}
          choices={[
            { value: '', label: words(texts.collabNone) },
            ...collabTypes.map(({ id, label }) => ({ value: id, label: label[language] })),
          ]}
          onChange={(value) => change({ collabType: value })}
        />
        <KpiSet collabType={form.collabType} />
        {area('fixedByUs', words(texts.fixedByUsHint))}
        {area('yoursToTell', words(texts.yoursToTellHint))}
      </div>
    </details>
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
