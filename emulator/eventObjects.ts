import type { Execution } from './execution';
import type { TriggerModel } from './hostState';
import type { AuthModeName } from './hostTypes';
import { Range } from './services/range';
import { scriptEnums } from './services/sheetEnums';
import { Spreadsheet } from './services/spreadsheet';
import type { Area } from './workbook/cell';
import type { Worksheet } from './workbook/worksheet';

/** What onOpen gets. Without authorisation there is no spreadsheet in it. */
export function openEvent(execution: Execution, authMode: AuthModeName): Record<string, unknown> {
  const mode = scriptEnums.AuthMode.get(authMode as 'FULL');
  if (authMode === 'NONE') return { authMode: mode };
  return { authMode: mode, source: new Spreadsheet(execution) };
}

/** What onEdit gets. */
export function editEvent(
  execution: Execution,
  sheet: Worksheet,
  area: Area,
): Record<string, unknown> {
  const range = new Range(execution, sheet, area);
  const single = area.rows === 1 && area.columns === 1;
  return {
    authMode: scriptEnums.AuthMode.get('LIMITED'),
    source: new Spreadsheet(execution),
    range,
    ...(single ? { value: range.getValue() } : {}),
  };
}

/** What a trigger's function gets; a clock event names no spreadsheet, and its times are UTC. */
export function triggerEvent(execution: Execution, trigger: TriggerModel): Record<string, unknown> {
  const event = { authMode: scriptEnums.AuthMode.get('FULL'), triggerUid: trigger.id };
  if (trigger.event !== 'CLOCK') return { ...event, source: new Spreadsheet(execution) };
  const now = new Date(execution.now());
  return {
    ...event,
    timezone: 'UTC',
    year: now.getUTCFullYear(),
    month: now.getUTCMonth() + 1,
    'day-of-month': now.getUTCDate(),
    'day-of-week': now.getUTCDay() || 7,
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    second: now.getUTCSeconds(),
  };
}
