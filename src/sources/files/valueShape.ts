import { postAddress } from '../known/postAddress';

/** What the values of a column look like, where that tells what they mean. */
export type ValueShape =
  | 'permalink'
  | 'profile'
  | 'page'
  | 'platformId'
  | 'time'
  | 'email'
  | 'handle'
  | 'money';

const shapes: readonly (readonly [ValueShape, (text: string) => boolean])[] = [
  ['permalink', (text) => postAddress(text) !== null],
  [
    'profile',
    (text) =>
      /^https?:\/\/(?:www\.)?(?:instagram|tiktok|youtube|threads)\.(?:com|net)\/@?[\w.]+\/?$/i.test(
        text,
      ),
  ],
  ['page', (text) => /^https?:\/\/\S+$/i.test(text)],
  ['email', (text) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(text)],
  ['handle', (text) => /^@[\w.]{2,40}$/.test(text)],
  ['platformId', (text) => /^\d{17,20}$/.test(text)],
  [
    'money',
    (text) =>
      /^[-+]?(?:\p{Sc}|[A-Z]{3})\s?[\d.,\s]*\d$/u.test(text) ||
      /^[-+]?\d[\d.,\s]*\s?(?:\p{Sc}|원|[A-Z]{3})$/u.test(text) ||
      /^[-+]?\d{1,3}(?:[.,\s]?\d{3})*[.,]\d{2}$/.test(text),
  ],
  [
    'time',
    (text) =>
      /^\d{4}[-./]\s?\d{1,2}[-./]\s?\d{1,2}/.test(text) ||
      /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}(?:\s|$)/.test(text) ||
      /^(?:[A-Z][a-z]{2,8} \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4})/.test(text),
  ],
];

/** The shape that all filled values share; null when there are none or they differ. */
export function valueShape(values: readonly string[]): ValueShape | null {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  if (filled.length === 0) return null;
  return shapes.find(([, fits]) => filled.every(fits))?.[0] ?? null;
}
