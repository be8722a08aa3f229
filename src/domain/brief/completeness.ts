import { joinedMessages } from '../../ground/text/joinedMessages';
import { type Message, message, type Text } from '../../ground/text/text';
import { completenessTexts } from '../../messages/completenessTexts';

/** How much of what is needed is there. */
export interface Completeness {
  readonly present: number;
  readonly wanted: number;
  readonly missing: readonly Text[];
}

/** Counts the parts that are there; the others are named in their order. */
export function completeness(parts: readonly (readonly [boolean, Text])[]): Completeness {
  const missing = parts.filter(([present]) => !present).map(([, name]) => name);
  return { present: parts.length - missing.length, wanted: parts.length, missing };
}

/** The score in one line: "3/5, missing: promo code, publication time". */
export function completenessLine({ present, wanted, missing }: Completeness): Message {
  if (missing.length === 0) return message(completenessTexts.complete, { present, wanted });
  const names = missing.map((text): Message => ({ text, values: {} }));
  return message(completenessTexts.incomplete, {
    present,
    wanted,
    missing: joinedMessages(names, ', '),
  });
}
