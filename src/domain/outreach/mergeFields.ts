import { isBlank } from '../../ground/cells/isBlank';

/** The places that a message may hold. */
export const mergeFieldNames = [
  'creator',
  'brand',
  'campaign',
  'offer',
  'link',
  'code',
  'due_on',
  'draft_due_on',
  'fee',
  'disclosure',
  'hashtag',
  'owner',
  'next_step',
] as const;

/** A place of a message. */
export type MergeFieldName = (typeof mergeFieldNames)[number];

/** What fills the places; blank or left out = unknown. */
export type MergeFields = { readonly [name in MergeFieldName]?: string };

/** A message with its places filled, or the places that could not be. */
export type FilledMessage =
  | { readonly ready: true; readonly text: string }
  | { readonly ready: false; readonly unresolved: readonly string[] };

const place = /\{\{\s*([^{}]{1,40}?)\s*\}\}/g;

/** Fills `{{creator}}` and its like. A place without a value, or with a name nobody knows, stops the message and is named. */
export function fillMessage(template: string, fields: MergeFields): FilledMessage {
  const unresolved = new Set<string>();
  const text = template.replace(place, (_, name: string) => {
    const key = name.toLowerCase().replace(/\s+/g, '_');
    const value = Object.hasOwn(fields, key) ? fields[key as MergeFieldName] : undefined;
    if (value === undefined || isBlank(value)) unresolved.add(name);
    return value ?? '';
  });
  return unresolved.size === 0
    ? { ready: true, text }
    : { ready: false, unresolved: [...unresolved] };
}
