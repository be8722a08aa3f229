import { rightsPlaceLabel, rightsPlaces } from '../../../domain/brief/contentRights';
import { capital } from '../../../ground/text/capital';
import { fieldsOf } from '../../../workbook/record/fieldsOf';
import { briefsTab } from '../../../workbook/schema/tabs/briefsTab';
import { CheckField } from '../../shared/checkField';
import type { FormProps } from '../../shared/formLayout';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { placeChosen } from './briefForm';

/** Where we may use the content. */
export function RightsPlacesField({ form, change }: FormProps<'Briefs'>) {
  const words = useWords();
  const { language } = useSidebar();
  const chosen = new Set(form.rightsWhere);
  return (
    <fieldset>
      <legend class="label">{fieldsOf(briefsTab, language).rightsWhere.label}</legend>
      {rightsPlaces.map((place) => (
        <CheckField
          key={place}
          isChecked={chosen.has(place)}
          onChange={(isChosen) => change(placeChosen(form, place, isChosen))}
        >
          {capital(words(rightsPlaceLabel(place)))}
        </CheckField>
      ))}
    </fieldset>
  );
}
