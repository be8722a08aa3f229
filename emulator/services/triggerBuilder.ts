import type { Execution } from '../execution';
import type { TriggerModel } from '../hostState';
import { enumName } from './googleEnum';
import { Service } from './service';
import { scriptEnums } from './sheetEnums';
import { Trigger } from './trigger';

/** Triggers of one user in one script. */
const MAX_TRIGGERS = 20;

/** ScriptApp.newTrigger(functionName). */
export class TriggerBuilder extends Service {
  static readonly emulates = 'TriggerBuilder';

  constructor(
    execution: Execution,
    readonly functionName: string,
  ) {
    super(execution);
  }

  timeBased() {
    return new ClockTriggerBuilder(this.execution, this.functionName);
  }

  forSpreadsheet(spreadsheet: unknown) {
    const { workbook } = this.execution.host;
    const id = typeof spreadsheet === 'string' ? spreadsheet : workbook.id;
    if (id !== workbook.id) {
      throw new Error('Add-ons can only create triggers for the current document.');
    }
    return new SpreadsheetTriggerBuilder(this.execution, this.functionName);
  }
}

/** A clock trigger under construction. */
export class ClockTriggerBuilder extends Service {
  static readonly emulates = 'ClockTriggerBuilder';
  readonly rule: { every?: string; hour?: number; minute?: number; day?: string; zone?: string } =
    {};

  constructor(
    execution: Execution,
    readonly functionName: string,
  ) {
    super(execution);
  }

  everyMinutes(_minutes: number): never {
    throw new Error('Clock events created by an add-on must be scheduled at least one hour apart.');
  }

  everyHours(hours: number) {
    if (!Number.isInteger(hours) || hours < 1) throw new Error('Invalid value for everyHours.');
    this.rule.every = hours === 1 ? 'every hour' : `every ${hours} hours`;
    return this;
  }

  everyDays(days: number) {
    if (!Number.isInteger(days) || days < 1) throw new Error('Invalid value for everyDays.');
    this.rule.every = days === 1 ? 'every day' : `every ${days} days`;
    return this;
  }

  everyWeeks(weeks: number) {
    this.rule.every = weeks === 1 ? 'every week' : `every ${weeks} weeks`;
    return this;
  }

  onWeekDay(day: unknown) {
    this.rule.day = enumName(day, scriptEnums.WeekDay).toLowerCase();
    this.rule.every = this.rule.every ?? 'every week';
    return this;
  }

  onMonthDay(day: number) {
    this.rule.every = `on day ${day} of every month`;
    return this;
  }

  atHour(hour: number) {
    if (!Number.isInteger(hour) || hour < 0 || hour > 23)
      throw new Error('Invalid value for atHour.');
    this.rule.hour = hour;
    return this;
  }

  nearMinute(minute: number) {
    if (!Number.isInteger(minute) || minute < 0 || minute > 59) {
      throw new Error('Invalid value for nearMinute.');
    }
    this.rule.minute = minute;
    return this;
  }

  inTimezone(zone: unknown) {
    this.rule.zone = String(zone);
    return this;
  }

  after(milliseconds: number) {
    this.rule.every = `once, ${Math.round(milliseconds / 1000)} s from now`;
    return this;
  }

  at(date: Date) {
    this.rule.every = `once, at ${date.toISOString()}`;
    return this;
  }

  create() {
    const { every, hour, minute, day, zone } = this.rule;
    if (every === undefined) throw new Error('The trigger must have a schedule.');
    const timeZone = zone ?? this.execution.host.options.manifest.timeZone;
    const parts = [
      every,
      day && `on ${day}`,
      hour !== undefined && `at hour ${hour}`,
      minute !== undefined && `near minute ${minute}`,
      `(${timeZone})`,
    ];
    const schedule = parts.filter(Boolean).join(' ');
    return installTrigger(this.execution, {
      functionName: this.functionName,
      event: 'CLOCK',
      schedule,
      sourceId: null,
      timeZone,
    });
  }
}

/** A spreadsheet trigger under construction. */
export class SpreadsheetTriggerBuilder extends Service {
  static readonly emulates = 'SpreadsheetTriggerBuilder';
  event: Exclude<TriggerModel['event'], 'CLOCK'> | undefined;

  constructor(
    execution: Execution,
    readonly functionName: string,
  ) {
    super(execution);
  }

  onOpen() {
    this.event = 'ON_OPEN';
    return this;
  }

  onEdit() {
    this.event = 'ON_EDIT';
    return this;
  }

  onChange() {
    this.event = 'ON_CHANGE';
    return this;
  }

  onFormSubmit() {
    this.event = 'ON_FORM_SUBMIT';
    return this;
  }

  create() {
    if (this.event === undefined) throw new Error('The trigger must have an event.');
    return installTrigger(this.execution, {
      functionName: this.functionName,
      event: this.event,
      schedule: this.event.toLowerCase().replaceAll('_', ' '),
      sourceId: this.execution.host.workbook.id,
      timeZone: null,
    });
  }
}

/** An add-on may have one trigger of each type per user and document. */
function installTrigger(execution: Execution, wanted: Omit<TriggerModel, 'id' | 'owner'>): Trigger {
  const { host, plan } = execution;
  const own = host.triggers.filter((trigger) => trigger.owner === plan.user.email);
  if (own.some((trigger) => trigger.event === wanted.event)) {
    const kind = wanted.event === 'CLOCK' ? 'time-based' : wanted.event;
    throw new Error(
      `This add-on has created too many ${kind} triggers in this document for this Google user account.`,
    );
  }
  if (own.length >= MAX_TRIGGERS) {
    throw new Error(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const model = { ...wanted, id: String(4_000_000 + host.takeId()), owner: plan.user.email };
  host.triggers = [...host.triggers, model];
  host.triggersChanged();
  return new Trigger(execution, model);
}
