import type { Execution } from '../execution';
import { Service } from './service';

/**
 * Services that exist in every script at Google but not here: using one says so, instead of a missing name.
 * Advanced services are none of them: they exist only where a manifest enables them.
 */
const ABSENT = [
  'Browser',
  'CalendarApp',
  'CardService',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'MimeType',
  'ScriptProperties',
  'SitesApp',
  'SlidesApp',
  'UserProperties',
  'XmlService',
] as const;

/** A service object whose every member throws "… is not emulated", one per absent service. */
export function absentServices(execution: Execution): ReadonlyMap<string, Service> {
  return new Map(
    ABSENT.map((name) => {
      class AbsentService extends Service {
        static readonly emulates = name;
      }
      return [name, new AbsentService(execution)];
    }),
  );
}
