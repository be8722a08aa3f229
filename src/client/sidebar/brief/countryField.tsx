import { disclosureRuleFor } from '../../../domain/brief/disclosureRuleFor';
import { disclosureCountries } from '../../../domain/brief/disclosureRules';
import { disclosureWording } from '../../../domain/brief/disclosureWording';
import { capital } from '../../../ground/text/capital';
import { say } from '../../../ground/text/text';
import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import { fieldsOf } from '../../../workbook/record/fieldsOf';
import { briefsTab } from '../../../workbook/schema/tabs/briefsTab';
import { ChoiceField, withOwn } from '../../shared/choiceField';
import type { FormProps } from '../../shared/formLayout';
import { Note } from '../../shared/note';
import { useSidebar, useWords } from '../../shared/sidebarContext';

/** The audience's country: it decides the disclosure's words and their place. */
export function CountryField({ form, change }: FormProps<'Briefs'>) {
  const words = useWords();
  const { language } = useSidebar();
  const country = disclosureCountries.find((each) => each === form.country);
  const wording = country && disclosureWording(country);
  const choose = (next: string) => {
    const label = disclosureRuleFor(next, '')?.label;
    change({
      country: next,
      disclosure: next === '' || label === undefined ? form.disclosure : label,
    });
  };
  return (
    <>
      <ChoiceField
        label={fieldsOf(briefsTab, language).country.label}
        value={form.country}
        choices={withOwn(form.country, [
          { value: '', label: words(texts.countryNone) },
          ...disclosureCountries.map((each) => ({ value: each, label: words(texts[each]) })),
        ])}
        onChange={choose}
      />
      {wording && (
        <Note>
          <p class="small">{capital(say(wording.caption, language))}</p>
          <p class="small">{capital(say(wording.video, language))}</p>
          <p class="hint">
            {say(wording.source, language)}. {words(texts.notLegal)}
          </p>
        </Note>
      )}
    </>
  );
}
