import { joinedMessages } from '../../ground/text/joinedMessages';
import { type Message, message, type Text } from '../../ground/text/text';
import { rightsTexts } from '../../messages/rightsTexts';
import type { Brief } from './brief';
import { rightsPlaceLabel } from './contentRights';
import { dayInWords } from './dayInWords';
import { agreedPlaces, ownDurations, rightsByUse, type UseRights } from './rightsByUse';

/** What a brief says about rights: one duration for all places, or a line for each of them. */
export function rightsLines(brief: Brief): Message[] {
  const { own, others } = ownDurations(brief.rightsByUse);
  const lines =
    own.size > 0
      ? rightsByUse(brief).map((use) => useLine(use, own.get(use.place)))
      : commonLines(brief);
  for (const other of others) lines.push(message(rightsTexts.also, { other }));
  if (brief.mayEdit !== null) {
    lines.push(plain(brief.mayEdit ? rightsTexts.mayAdapt : rightsTexts.mayNotAdapt));
  }
  return lines;
}

function commonLines(brief: Brief): Message[] {
  const places = agreedPlaces(brief).map((place) => plain(rightsPlaceLabel(place)));
  return [
    ...(places.length > 0 ? [joinedMessages(places, ', ')] : []),
    ...(brief.rightsMonths === null ? [] : [commonDuration(brief, brief.rightsMonths)]),
  ];
}

/** All places end on one day, once the posting day is known. */
function commonDuration(brief: Brief, months: number): Message {
  const duration = monthsMessage(months);
  const endsOn = rightsByUse(brief)[0]?.endsOn ?? null;
  if (endsOn === null) return duration;
  return message(rightsTexts.until, { duration, day: plain(dayInWords(endsOn)) });
}

function useLine({ place, months, endsOn }: UseRights, written: string | undefined): Message {
  const label = plain(rightsPlaceLabel(place));
  if (months === null) {
    const duration = written ?? plain(rightsTexts.notAgreed);
    return message(rightsTexts.use, { place: label, duration });
  }
  const duration = monthsMessage(months);
  if (endsOn === null) return message(rightsTexts.use, { place: label, duration });
  return message(rightsTexts.useUntil, { place: label, duration, day: plain(dayInWords(endsOn)) });
}

function monthsMessage(months: number): Message {
  return months === 1 ? plain(rightsTexts.oneMonth) : message(rightsTexts.months, { months });
}

function plain(text: Text): Message {
  return { text, values: {} };
}
