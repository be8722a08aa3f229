import { importTexts } from '../../messages/importTexts';
import { type Message, message } from '../../messages/text';
import type { Source, SourceFault } from '../../sources/source';

/** What a fault means to the user and what to do about it. */
export function faultMessage({ label }: Source, { fault, detail }: SourceFault): Message {
  const source = label.en;
  if (detail === 'repeated') return message(importTexts.repeated, { source });
  if (fault === 'forbidden' || fault === 'rejected' || fault === 'changed') {
    return message(importTexts[fault], { source, detail: detail === '' ? '–' : detail });
  }
  return message(importTexts[fault], { source });
}
