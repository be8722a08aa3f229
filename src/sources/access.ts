import { sources } from './sources';

const AUTH = 'https://www.googleapis.com/auth/';

/** What a manifest must allow before something beyond the spreadsheet can be reached. */
export interface Access {
  /** Its name on the command line. */
  readonly id: string;
  readonly scopes: readonly string[];
  /** An advanced service to switch on, by the name that scripts call it. */
  readonly service: keyof typeof advancedServices | null;
  /** Beginnings of the addresses that may be fetched; a star stands for the first part of a domain. */
  readonly whitelist: readonly string[];
}

/** Google's own ids and versions of its advanced services (developers.google.com/apps-script/guides/services/advanced). */
export const advancedServices = {
  AnalyticsData: { serviceId: 'analyticsdata', version: 'v1beta' },
  BigQuery: { serviceId: 'bigquery', version: 'v2' },
  Docs: { serviceId: 'docs', version: 'v1' },
  YouTube: { serviceId: 'youtube', version: 'v3' },
} as const;

/** Everything that a build may be given access to: the accounts that imports read, and two Google products. */
export const accesses: readonly Access[] = [
  ...sources,
  // Only files that the add-on made itself.
  { id: 'docs', scopes: [`${AUTH}drive.file`], service: 'Docs', whitelist: [] },
  { id: 'bigquery', scopes: [`${AUTH}bigquery`], service: 'BigQuery', whitelist: [] },
];
