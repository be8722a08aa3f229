/** What the Creators panel shows. */
export type CreatorsView =
  | { readonly show: 'board' }
  | { readonly show: 'pay' }
  | { readonly show: 'add' }
  | { readonly show: 'collaboration'; readonly collabId: string }
  | { readonly show: 'messages'; readonly collabIds: readonly string[] };

/** Takes the panel to another view. */
export type ShowView = (view: CreatorsView) => void;
