import type { Execution } from '../execution';
import { Service } from './service';

/** Services that exist on Google but not here: using one says so, instead of a missing name. */
const ABSENT = [
  'CalendarApp',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'Jdbc',
  'LanguageApp',
  'Maps',
  'SlidesApp',
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
