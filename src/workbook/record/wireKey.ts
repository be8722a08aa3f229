/** A column's key as code writes it: rights_by_use is rightsByUse. */
export type WireKey<Key extends string> = Key extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<WireKey<Tail>>}`
  : Key;

/** The field under which a column travels to pages and back. */
export function wireKey<Key extends string>(key: Key): WireKey<Key> {
  return key.replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase()) as WireKey<Key>;
}
