import { scenarios } from '../../../domain/brief/scenarios';
import { capital } from '../../../ground/text/capital';
import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import { fieldsOf } from '../../../workbook/record/fieldsOf';
import { briefsTab } from '../../../workbook/schema/tabs/briefsTab';
import { ChoiceField, withOwn } from '../../shared/choiceField';
import type { FormProps } from '../../shared/formLayout';
import { useSidebar, useWords } from '../../shared/sidebarContext';

/** The story, with what the chosen one shows. */
export function ScenarioField({ form, change }: FormProps<'Briefs'>) {
  const words = useWords();
  const { language } = useSidebar();
  const scenario = scenarios.find(({ id }) => id === form.scenario);
  const choices = scenarios.map(({ id, label }) => ({ value: id, label: label[language] }));
  return (
    <ChoiceField
      label={fieldsOf(briefsTab, language).scenario.label}
      hint={scenario && capital(scenario.shows[language])}
      value={form.scenario}
      choices={withOwn(form.scenario, [
        { value: '', label: words(texts.scenarioNone) },
        ...choices,
      ])}
      onChange={(value) => change({ scenario: value })}
    />
  );
}
