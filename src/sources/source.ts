import type { Message, Text } from '../ground/text/text';
import type { JsonObject } from './json';
import type { KnownRows } from './known/knownRows';
import type { Digest, FilledTab, ImportRecord } from './record';

/**
 * A request to fetch, as a value. The secret is named, not held: whoever fetches puts it in, so
 * that no request, message or log can carry one.
 */
export interface HttpRequest {
  readonly kind: 'http';
  readonly method: 'get' | 'post';
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
  /** JSON text, or null without a body. */
  readonly body: string | null;
  /** The header that the user's token goes into, and what stands before it there. */
  readonly secret: { readonly header: string; readonly prefix: string };
}

/** A call of one of Google's advanced services: `AnalyticsData.Properties.runReport(…)`. */
export interface GoogleRequest {
  readonly kind: 'google';
  readonly service: 'AnalyticsData' | 'YouTube' | 'Docs' | 'BigQuery';
  readonly collection: string;
  readonly method: string;
  readonly parameters: readonly (string | JsonObject)[];
  /** A text that goes along as a file, after the parameters. */
  readonly upload?: string;
}

export type SourceRequest = HttpRequest | GoogleRequest;

/** What came back: the same for fetched pages and advanced services. Header names in lower case. */
export interface SourceAnswer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

/** Sends a request and waits for its answer; failures are answers too. */
export type Fetch = (request: SourceRequest) => SourceAnswer;

/**
 * Why an answer cannot be used. signIn: the token is not accepted; forbidden: it is, but may not
 * see this; throttled and unavailable: try again; usedUp: not before tomorrow; garbled: torn;
 * changed: a field that was always there is gone; rejected: the request itself is wrong.
 */
export type FaultKind =
  | 'signIn'
  | 'forbidden'
  | 'throttled'
  | 'usedUp'
  | 'unavailable'
  | 'garbled'
  | 'changed'
  | 'rejected';

/** What went wrong with a request to a service. */
export interface SourceFault {
  readonly fault: FaultKind;
  /** How long the service asks to wait. */
  readonly retryAfterMs: number | null;
  /** The service's own short code or the name of a field; never its free text. */
  readonly detail: string;
}

/** Where an import stands between two requests; small, and JSON, so that it can be kept. */
export type Cursor = JsonObject;

/** What one answer gave. */
export interface SourcePage {
  readonly records: readonly ImportRecord[];
  /** Where to go on; null at the end. */
  readonly next: Cursor | null;
  /** What people should know, such as an account that was not found. */
  readonly notes: readonly Message[];
  /** How long to wait before the next request, so as not to be throttled. */
  readonly waitMs: number;
  /** How many things were read by now, and of how many, as far as known. */
  readonly done: number;
  readonly total: number | null;
  /** Up to when everything was seen: where the next import starts, less the overlap. */
  readonly watermarkMs: number | null;
}

/** What a source may ask while it imports. */
export interface SourceContext {
  readonly settings: { readonly [key: string]: string };
  readonly known: KnownRows;
  readonly digest: Digest;
  readonly zone: string;
  readonly nowMs: number;
  /** From when on changes are asked for: the last watermark less the overlap, else the first day. */
  readonly sinceMs: number;
}

/** Something that the user enters to connect a source. */
export interface SourceSetting {
  readonly key: string;
  readonly label: Text;
  readonly hint: Text;
  /** A secret is kept in user properties and never shown again. */
  readonly isSecret: boolean;
  /** What the text must look like. */
  readonly pattern: RegExp;
}

/** One account that imports can read. */
export interface Source {
  readonly id: string;
  readonly label: Text;
  readonly fills: readonly FilledTab[];
  /** OAuth scopes beyond the manifest's own, asked for only when the source is used. */
  readonly scopes: readonly string[];
  /** The advanced service that the manifest must switch on. */
  readonly service: 'AnalyticsData' | 'YouTube' | null;
  /** Beginnings of the addresses that it fetches. */
  readonly whitelist: readonly string[];
  readonly settings: readonly SourceSetting[];
  /** How far back each import looks again for late changes. */
  readonly overlapMs: number;
  /** The cheapest request that proves the connection. */
  test(settings: SourceContext['settings']): SourceRequest;
  /** The name of the account in the answer to the test, or why it cannot be used. */
  readTest(answer: SourceAnswer): { readonly account: string } | SourceFault;
  begin(context: SourceContext): Cursor | null;
  /** What of a cursor is the place, without the counts it carries along; without it all of it. */
  placeOf?(cursor: Cursor): string;
  request(cursor: Cursor, context: SourceContext): SourceRequest;
  read(answer: SourceAnswer, cursor: Cursor, context: SourceContext): SourcePage | SourceFault;
}

/** Whether an outcome is a fault. */
export function isFault(outcome: object): outcome is SourceFault {
  return 'fault' in outcome;
}
