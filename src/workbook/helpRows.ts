import type { Language } from '../ground/text/language';
import { healthHelpTexts } from '../messages/healthHelpTexts';
import type { NewRow } from './schema/row';

const sections = Object.values(healthHelpTexts);

/** The rows of the Help tab: a section each, in the order of Help in the sidebar. */
export function helpRows(language: Language): NewRow<'Help'>[] {
  return sections.map(({ title, why, mend }) => ({
    section: title[language],
    why_it_matters: why[language],
    what_to_do: mend[language],
  }));
}

/** Where the section of this title stands in the Help tab, in A1 notation; undefined for a title of none. */
export function helpPlaceOf(title: string): string | undefined {
  const index = sections.findIndex((section) =>
    Object.values<string>(section.title).includes(title),
  );
  return index === -1 ? undefined : `Help!A${index + 2}:C${index + 2}`;
}
