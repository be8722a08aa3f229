import { joinedMessages } from '../../ground/text/joinedMessages';
import type { Language } from '../../ground/text/language';
import { type Message, message, say, type Text } from '../../ground/text/text';
import { briefTexts } from '../../messages/briefTexts';
import type { Brief } from './brief';
import { collabTypes } from './collabTypes';
import { dayInWords } from './dayInWords';
import { disclosureCountries } from './disclosureRules';
import { disclosureWording } from './disclosureWording';
import { rightsLines } from './rightsLines';
import { scenarios } from './scenarios';

/** A heading with its lines: what the marketer typed, or what the product says. */
export interface BriefSection {
  readonly title: Text;
  readonly lines: readonly (string | Message)[];
}

/** The brief as a creator reads it, section by section; what is blank is left out. */
export function briefSections(brief: Brief): BriefSection[] {
  const sections: BriefSection[] = [
    typed(briefTexts.goal, brief.goal),
    typed(briefTexts.audience, brief.audience),
    typed(briefTexts.offer, brief.offer),
    { title: briefTexts.scenario, lines: scenarioLines(brief) },
    typed(briefTexts.shots, brief.shots),
    typed(briefTexts.restrictions, brief.restrictions),
    typed(briefTexts.fixedByUs, brief.fixedByUs),
    typed(briefTexts.yoursToTell, brief.yoursToTell),
    typed(briefTexts.tracking, brief.tracking),
    { title: briefTexts.kpis, lines: kpiLines(brief) },
    { title: briefTexts.disclosure, lines: disclosureLines(brief) },
    { title: briefTexts.rights, lines: rightsLines(brief) },
    typed(briefTexts.assets, brief.assets),
    { title: briefTexts.schedule, lines: scheduleLines(brief) },
    typed(briefTexts.review, brief.review),
    typed(briefTexts.payment, brief.payment),
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** The brief as plain text, for a mail or a document. */
export function briefText(sections: readonly BriefSection[], language: Language): string {
  return sections
    .map(({ title, lines }) => {
      const heading = title[language].toUpperCase();
      const said = lines.map((line) => (typeof line === 'string' ? line : say(line, language)));
      return [heading, ...said].join('\n');
    })
    .join('\n\n');
}

function typed(title: Text, text: string): BriefSection {
  return { title, lines: linesOf(text) };
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter(Boolean);
}

function scenarioLines({ scenario }: Brief): (string | Message)[] {
  const known = scenarios.find(({ id }) => id === scenario);
  return known
    ? [joinedMessages([plain(known.label), plain(known.shows)], ': ')]
    : linesOf(scenario);
}

function kpiLines({ collabType }: Brief): Message[] {
  const type = collabTypes.find(({ id }) => id === collabType);
  if (type === undefined) return [];
  const list = (texts: readonly Text[]) => joinedMessages(texts.map(plain), ', ');
  return [
    message(briefTexts.mainKpis, { kpis: list(type.main) }),
    message(briefTexts.alsoKpis, { kpis: list(type.also) }),
    message(briefTexts.ignoredKpis, { kpis: list(type.doNotUse) }),
  ];
}

function disclosureLines({ country, disclosure }: Brief): Message[] {
  const label = disclosure.trim();
  const own = label === '' ? [] : [message(briefTexts.showLabel, { label })];
  const known = disclosureCountries.find((each) => each === country);
  if (known === undefined) return own;
  const { caption, video } = disclosureWording(known);
  return [...own, caption, video];
}

function scheduleLines({ draftDueOn, publishAt }: Brief): Message[] {
  const lines: Message[] = [];
  if (draftDueOn.trim())
    lines.push(message(briefTexts.draftDue, { day: plain(dayInWords(draftDueOn.trim())) }));
  if (publishAt.trim()) lines.push(message(briefTexts.publish, { slot: publishAt.trim() }));
  return lines;
}

function plain(text: Text): Message {
  return { text, values: {} };
}
