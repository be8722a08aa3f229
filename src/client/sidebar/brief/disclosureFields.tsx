import { disclosureRuleFor } from '../../../domain/brief/disclosureRuleFor';
import { disclosureCountries } from '../../../domain/brief/disclosureRules';
import { disclosureWording } from '../../../domain/brief/disclosureWording';
import { capital } from '../../../ground/text/capital';
import { say } from '../../../ground/text/text';
import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import { ChoiceField } from '../../shared/choiceField';
import { Note } from '../../shared/note';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import type { BriefFieldsProps } from './fiveThings';

/** The disclosure: the audience's country decides the words and their place. */
export function DisclosureFields({ form, change }: BriefFieldsProps) {
  const words = useWords();
  const { language } = useSidebar();
  const country = disclosureCountries.find((each) => each === form.country);
  const wording = country && disclosureWording(country);
  const choose = (next: string) =>
    change({
      country: next,
      disclosure: next === '' ? form.disclosure : (disclosureRuleFor(next, '')?.label ?? ''),
    });
  return (
    <>
      <ChoiceField
        label={words(texts.country)}
        value={form.country}
        choices={[
          { value: '', label: words(texts.countryNone) },
          ...disclosureCountries.map((each) => ({ value: each, label: words(texts[each]) })),
        ]}
        onChange={choose}
      />
      <TextField
        name="disclosure"
        label={words(texts.disclosure)}
        value={form.disclosure}
        onChange={(disclosure) => change({ disclosure })}
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
