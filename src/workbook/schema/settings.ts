import type { settingsKeys } from './settingsKeys';

type Setting = (typeof settingsKeys)[number];

type SettingValue<S extends Setting> = S['kind'] extends 'money' | 'share' | 'number'
  ? number
  : S extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : string;

type Undecided<S extends Setting> = S['default'] extends null ? null : never;

/** The settings as values; null where the user has not decided and there is no default. */
export type Settings = {
  readonly [S in Setting as S['key']]: SettingValue<S> | Undecided<S>;
};
