import { countOfText } from '../../ground/cells/countOfText';
import { listOfText } from '../../ground/cells/listOfText';
import { monthsLater } from '../../ground/time/monthsLater';
import { rightsTexts } from '../../messages/rightsTexts';
import type { Brief } from './brief';
import { type RightsPlace, rightsPlaces } from './contentRights';

/** Own durations as somebody wrote them: "ads 3, website 12". */
export interface OwnDurations {
  /** what stands after a place, in the places' order; usually its months */
  readonly own: ReadonlyMap<RightsPlace, string>;
  /** the parts that name no place, or one for the second time, as they were written */
  readonly others: readonly string[];
}

/** How long one use of the content is agreed for. */
export interface UseRights {
  readonly place: RightsPlace;
  /** null = not agreed, or written in a way that is no number of months */
  readonly months: number | null;
  /** yyyy-mm-dd, counted from the posting day; null while that is unknown */
  readonly endsOn: string | null;
}

const placeBySpelling = new Map<string, RightsPlace>(
  rightsPlaces.flatMap((place) =>
    [place, place.replace('_', ' '), rightsTexts[place].en, rightsTexts[place].ko].map(
      (spelling) => [spelling, place] as const,
    ),
  ),
);
const leadingPlace = new RegExp(`^(${[...placeBySpelling.keys()].join('|')})(?![\\p{L}_])`, 'iu');

/** Reads own durations; tolerant, and nothing that was written is lost. */
export function ownDurations(text: string): OwnDurations {
  const found = new Map<RightsPlace, string>();
  const others: string[] = [];
  for (const part of listOfText(text)) {
    const spelling = leadingPlace.exec(part)?.[0] ?? '';
    const place = placeBySpelling.get(spelling.toLowerCase());
    const duration = durationText(part.slice(spelling.length));
    if (place === undefined || duration === '' || found.has(place)) others.push(part);
    else found.set(place, duration);
  }
  return { own: new Map(inOrder(found)), others };
}

/** Own durations as the Briefs tab keeps them; `ownDurations` reads them back as they were. */
export function ownDurationsText({ own, others }: OwnDurations): string {
  const parts = inOrder(own).map(([place, text]) => `${place} ${listOfText(text).join('.')}`);
  return [...parts, ...others].join(', ');
}

/** The agreed places: the chosen ones, and those with a duration (who writes one has agreed the place). */
export function agreedPlaces(brief: Pick<Brief, 'rightsWhere' | 'rightsByUse'>): RightsPlace[] {
  const { own } = ownDurations(brief.rightsByUse);
  return rightsPlaces.filter((place) => brief.rightsWhere.includes(place) || own.has(place));
}

/** Each agreed place with its own duration, or with the common one where it has none. */
export function rightsByUse(
  brief: Pick<Brief, 'rightsWhere' | 'rightsMonths' | 'rightsByUse' | 'publishAt'>,
): UseRights[] {
  const { own } = ownDurations(brief.rightsByUse);
  const postedOn = brief.publishAt.trim().slice(0, 10);
  return agreedPlaces(brief).map((place) => {
    const text = own.get(place);
    const months = text === undefined ? brief.rightsMonths : ownMonths(text);
    const endsOn = months === null ? '' : monthsLater(postedOn, months);
    return { place, months, endsOn: endsOn || null };
  });
}

/** The months that a text says: a whole number from 1 to 600; null for anything else. */
export function ownMonths(text: string): number | null {
  const months = countOfText(text);
  return months >= 1 && months <= 600 ? months : null;
}

/** "3" out of ": 3 months"; any other text as it stands. */
function durationText(rest: string): string {
  const text = rest.replace(/^[\s:=]+/, '').trim();
  return /^(\d{1,9})\s{0,9}(?:months?|개월)$/i.exec(text)?.[1] ?? text;
}

function inOrder(own: ReadonlyMap<RightsPlace, string>): [RightsPlace, string][] {
  return rightsPlaces.flatMap((place) => {
    const text = own.get(place)?.trim();
    return text ? [[place, text] as [RightsPlace, string]] : [];
  });
}
