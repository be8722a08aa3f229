import { type Message, message } from '../../ground/text/text';
import { accountTexts } from '../../messages/accountTexts';
import type { Source, SourceFault } from '../../sources/source';

/** The detail of a fault that this copy of the add-on causes itself, by its manifest. */
export const scopeMissing = 'SCOPE_MISSING';
export const serviceMissing = 'SERVICE_MISSING';

/** What a fault means to the user and what to do about it. */
export function faultMessage(
  { label, scopes, service }: Source,
  { fault, detail }: SourceFault,
): Message {
  const source = label.en;
  if (detail === 'repeated') return message(accountTexts.repeated, { source });
  if (detail === scopeMissing) {
    return message(accountTexts.scopeMissing, { source, detail: scopes.join(', ') });
  }
  if (detail === serviceMissing) {
    return message(accountTexts.notSwitchedOn, { source, detail: service ?? '' });
  }
  if (fault === 'forbidden' || fault === 'rejected' || fault === 'changed') {
    return message(accountTexts[fault], { source, detail: detail === '' ? '–' : detail });
  }
  return message(accountTexts[fault], { source });
}
