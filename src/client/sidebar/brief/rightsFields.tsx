import {
  rightsPlaceLabel,
  rightsPlaces,
  usualRightsMonths,
} from '../../../domain/brief/contentRights';
import { isBlank } from '../../../ground/cells/isBlank';
import { capital } from '../../../ground/text/capital';
import { monthsLater } from '../../../ground/time/monthsLater';
import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import { CheckField } from '../../shared/checkField';
import { ChoiceField } from '../../shared/choiceField';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { isMonths } from './briefForm';
import { DisclosureFields } from './disclosureFields';
import type { BriefFieldsProps } from './fiveThings';
import { RightsByUse } from './rightsByUse';

/** Content rights settled at once: where, how long, may we adapt; and the disclosure's words. */
export function RightsFields({ form, change }: BriefFieldsProps) {
  const words = useWords();
  return (
    <details class="fold" data-part="rights">
      <summary>{words(texts.rights)}</summary>
      <div class="stack">
        <RightsPlaces form={form} change={change} />
        <RightsMonths form={form} change={change} />
        <RightsByUse form={form} change={change} />
        <ChoiceField
          label={words(texts.mayEdit)}
          value={form.mayEdit}
          choices={[
            { value: '', label: words(texts.notAgreed) },
            { value: 'yes', label: words(texts.yes) },
            { value: 'no', label: words(texts.no) },
          ]}
          onChange={(mayEdit) => change({ mayEdit })}
        />
        <DisclosureFields form={form} change={change} />
      </div>
    </details>
  );
}

function RightsPlaces({ form, change }: BriefFieldsProps) {
  const words = useWords();
  const chosen = new Set(form.rightsWhere);
  const toggle = (place: string, isChosen: boolean) =>
    change({
      rightsWhere: rightsPlaces.filter((each) => (each === place ? isChosen : chosen.has(each))),
    });
  return (
    <fieldset>
      <legend class="label">{words(texts.rightsWhere)}</legend>
      {rightsPlaces.map((place) => (
        <CheckField
          key={place}
          isChecked={chosen.has(place)}
          onChange={(isChosen) => toggle(place, isChosen)}
        >
          {capital(words(rightsPlaceLabel(place)))}
        </CheckField>
      ))}
    </fieldset>
  );
}

/** How long, with the day on which it ends, counted from the posting slot. */
function RightsMonths({ form, change }: BriefFieldsProps) {
  const words = useWords();
  const { today } = useSidebar().opening;
  const hasAds = form.rightsWhere.includes('ads');
  const [from, to] = usualRightsMonths[hasAds ? 'ads' : 'other'];
  const usual = words(hasAds ? texts.rightsUsualAds : texts.rightsUsual, { from, to });
  const isGood = isMonths(form.rightsMonths);
  const isEmpty = isBlank(form.rightsMonths);
  const start = form.publishAt.slice(0, 10) || today;
  const ends = isGood ? monthsLater(start, Number(form.rightsMonths)) : '';
  return (
    <TextField
      kind="number"
      name="rightsMonths"
      label={words(texts.rightsMonths)}
      hint={ends ? `${usual}. ${words(texts.rightsUntil, { day: ends })}` : usual}
      problem={isGood || isEmpty ? undefined : words(texts.monthsProblem)}
      value={form.rightsMonths}
      onChange={(rightsMonths) => change({ rightsMonths })}
    />
  );
}
