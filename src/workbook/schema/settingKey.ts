import type { Text } from '../../ground/text/text';

/** What the value of a setting must be. */
export type SettingKind =
  | 'text'
  | 'money'
  | 'share'
  | 'number'
  | 'choice'
  | 'flag'
  | 'zone'
  | 'email';

/** One line of the Settings tab. */
export interface SettingKey {
  readonly key: string;
  readonly kind: SettingKind;
  readonly ko: string;
  /** Used when the value is blank; null when the user has to decide. */
  readonly default: string | number | null;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly note: Text;
}
