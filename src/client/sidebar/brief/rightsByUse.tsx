import { useState } from 'preact/hooks';
import {
  type RightsPlace,
  rightsPlaceLabel,
  rightsPlaces,
  usualRightsMonths,
} from '../../../domain/brief/contentRights';
import { ownDurations, ownMonths } from '../../../domain/brief/rightsByUse';
import { isBlank } from '../../../ground/cells/isBlank';
import { capital } from '../../../ground/text/capital';
import { dayOfText } from '../../../ground/time/calendarDay';
import { monthsLater } from '../../../ground/time/monthsLater';
import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import { sidebarRightsTexts as ownTexts } from '../../../messages/sidebarRightsTexts';
import type { FormProps } from '../../shared/formLayout';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { ownMonthsTyped } from './briefForm';

/** Own durations of the chosen places; folded, so that a simple brief stays one field. */
export function RightsByUse({ form, change }: FormProps<'Briefs'>) {
  const words = useWords();
  const chosen = rightsPlaces.filter((place) => form.rightsWhere.includes(place));
  const { own } = ownDurations(form.rightsByUse);
  const count = chosen.filter((place) => own.has(place)).length;
  // Only the first state decides: a fold that closed on the last deleted digit would take the focus.
  const [isOpen] = useState(count > 0);
  if (chosen.length === 0) return null;
  return (
    <details class="fold" data-part="rights-by-use" open={isOpen}>
      <summary>{words(ownTexts.title, { count })}</summary>
      <div class="stack">
        {chosen.map((place) => (
          <OwnMonths key={place} place={place} form={form} change={change} />
        ))}
      </div>
    </details>
  );
}

interface OwnMonthsProps extends FormProps<'Briefs'> {
  readonly place: RightsPlace;
}

/** How long for one place, with the day on which that ends. */
function OwnMonths({ place, form, change }: OwnMonthsProps) {
  const words = useWords();
  const { today } = useSidebar().opening;
  const text = ownDurations(form.rightsByUse).own.get(place) ?? '';
  const isEmpty = isBlank(text);
  const months = ownMonths(isEmpty ? form.rightsMonths : text);
  const [from, to] = usualRightsMonths[place === 'ads' ? 'ads' : 'other'];
  const day = months === null ? '' : monthsLater(form.publishAt.slice(0, 10) || today, months);
  const hints = [
    words(texts.rightsUsual, { from, to }),
    isEmpty && words(ownTexts.blank),
    day && words(texts.rightsUntil, { day: { day: dayOfText(day) } }),
  ];
  return (
    <TextField
      kind="number"
      name={`rightsMonths-${place}`}
      label={words(ownTexts.months, { place: capital(words(rightsPlaceLabel(place))) })}
      hint={hints.filter(Boolean).join('. ')}
      problem={isEmpty || months !== null ? undefined : words(ownTexts.problem)}
      value={text}
      onChange={(months) => change(ownMonthsTyped(form, place, months))}
    />
  );
}
