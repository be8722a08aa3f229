import type { Language } from '../../ground/text/language';
import { type Message, message, type Speech, say } from '../../ground/text/text';
import { paperTexts as texts } from '../../messages/paperTexts';
import type { Paper } from './paper';

/** The terms of a collaboration as messages; an empty list is a point that nobody agreed. */
export interface AgreedTerms {
  readonly brand: string;
  readonly creator: string;
  readonly campaign: string;
  readonly deliverables: readonly Message[];
  readonly window: readonly Message[];
  readonly pay: readonly Message[];
  readonly rights: readonly Message[];
  readonly disclosure: readonly Message[];
  readonly review: readonly Message[];
  readonly exclusivity: readonly Message[];
  readonly killFee: readonly Message[];
}

const points = [
  'deliverables',
  'window',
  'pay',
  'rights',
  'disclosure',
  'review',
  'exclusivity',
  'killFee',
] as const;

/** How many of nine points are agreed, and the headings of the others. */
export function agreedPoints(terms: AgreedTerms): {
  readonly points: number;
  readonly missing: readonly Message[];
} {
  const missing = points.filter((point) => terms[point].length === 0).map(headingOf);
  const partiesMissing = terms.brand === '' || terms.creator === '';
  const all = partiesMissing ? [message(texts.parties, {}), ...missing] : missing;
  return { points: 9 - all.length, missing: all };
}

/** The agreement in words, as one page; what is open says so. */
export function agreementPaper(terms: AgreedTerms, spoken: Language | Speech): Paper {
  const told = (each: Message) => say(each, spoken);
  const open = told(message(texts.open, {}));
  const names = { brand: terms.brand || open, creator: terms.creator || open };
  const sections = points.map((point) => ({
    heading: told(headingOf(point)),
    lines: terms[point].length === 0 ? [open] : terms[point].map(told),
  }));
  const { points: agreed } = agreedPoints(terms);
  return {
    title: told(message(texts.agreement, { ...names, campaign: terms.campaign })),
    sections: [
      {
        heading: told(message(texts.parties, {})),
        lines: [told(message(texts.partiesLine, names))],
      },
      ...sections,
      {
        heading: told(message(texts.correction, {})),
        lines: [told(message(texts.correctionLine, {}))],
      },
      {
        heading: told(message(texts.scoreHeading, {})),
        lines: [told(message(texts.score, { points: agreed }))],
      },
    ],
  };
}

function headingOf(point: (typeof points)[number]): Message {
  return message(texts[point], {});
}
