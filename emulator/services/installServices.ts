import type { Execution } from '../execution';
import type { Realm } from '../realm';
import { absentServices } from './absentService';
import { CacheService } from './cacheService';
import { Charts } from './charts';
import { HtmlService } from './htmlService';
import { LockService } from './lockService';
import { Console, Logger } from './logging';
import { MailApp } from './mailApp';
import { PropertiesService } from './propertiesService';
import { ScriptApp } from './scriptApp';
import { Session } from './session';
import { SpreadsheetApp } from './spreadsheetApp';
import { UrlFetchApp } from './urlFetchApp';
import { Utilities } from './utilities';

const SERVICES = [
  CacheService,
  Charts,
  Console,
  HtmlService,
  LockService,
  Logger,
  MailApp,
  PropertiesService,
  ScriptApp,
  Session,
  SpreadsheetApp,
  UrlFetchApp,
  Utilities,
] as const;

/** Puts Google's services into a realm. What is not here does not exist for the script. */
export function installServices(realm: Realm, execution: Execution): void {
  for (const Service of SERVICES) realm.install(Service.emulates, new Service(execution));
  for (const [name, service] of absentServices(execution)) realm.install(name, service);
}
