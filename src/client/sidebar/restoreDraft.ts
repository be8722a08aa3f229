/**
 * A stored draft laid over the form's initial values: a field is taken only where its type still
 * fits, so that a draft of an older version can never break the form.
 */
export function restoreDraft<Draft extends object>(initial: Draft, stored: unknown): Draft {
  if (typeof stored !== 'object' || stored === null) return initial;
  const known = new Map(Object.entries(stored));
  const entries = Object.entries(initial).map(([key, value]) => {
    const saved = known.get(key);
    return [key, isLike(value, saved) ? saved : value];
  });
  return Object.fromEntries(entries) as Draft;
}

function isLike(model: unknown, saved: unknown): boolean {
  if (Array.isArray(model)) return Array.isArray(saved) && saved.every(isText);
  if (typeof model === 'object' && model !== null) {
    return isPlainObject(saved) && Object.values(saved).every(isText);
  }
  return typeof model === typeof saved && saved !== null;
}

function isPlainObject(thing: unknown): thing is object {
  return typeof thing === 'object' && thing !== null && !Array.isArray(thing);
}

function isText(thing: unknown): boolean {
  return typeof thing === 'string';
}
