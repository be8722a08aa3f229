import type { Execution } from '../execution';
import type { TriggerModel } from '../hostState';
import { Service } from './service';
import { scriptEnums } from './sheetEnums';

/** ScriptApp.Trigger. */
export class Trigger extends Service {
  static readonly emulates = 'Trigger';

  constructor(
    execution: Execution,
    readonly model: TriggerModel,
  ) {
    super(execution);
  }

  getUniqueId() {
    return this.model.id;
  }

  getHandlerFunction() {
    return this.model.functionName;
  }

  getEventType() {
    return scriptEnums.EventType.get(this.model.event);
  }

  getTriggerSource() {
    return scriptEnums.TriggerSource.get(this.model.event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS');
  }

  getTriggerSourceId() {
    return this.model.sourceId;
  }
}
