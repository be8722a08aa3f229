import type { Execution } from '../execution';
import { type EnumValue, enumName } from './googleEnum';
import { Service } from './service';
import { scriptEnums } from './sheetEnums';
import { Trigger } from './trigger';
import { TriggerBuilder } from './triggerBuilder';

/** ScriptApp: triggers, rights, the script's id. */
export class ScriptApp extends Service {
  static readonly emulates = 'ScriptApp';

  get AuthMode() {
    return scriptEnums.AuthMode;
  }

  get AuthorizationStatus() {
    return scriptEnums.AuthorizationStatus;
  }

  get EventType() {
    return scriptEnums.EventType;
  }

  get TriggerSource() {
    return scriptEnums.TriggerSource;
  }

  get WeekDay() {
    return scriptEnums.WeekDay;
  }

  getScriptId() {
    return 'emulated-script';
  }

  newTrigger(functionName: unknown) {
    return new TriggerBuilder(this.execution, String(functionName));
  }

  getProjectTriggers() {
    return ownTriggers(this.execution);
  }

  getUserTriggers() {
    return ownTriggers(this.execution);
  }

  deleteTrigger(trigger: unknown) {
    const { host } = this.execution;
    if (!(trigger instanceof Trigger)) throw new Error('deleteTrigger needs a Trigger');
    if (!host.triggers.includes(trigger.model))
      throw new Error(
        'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
      );
    host.triggers = host.triggers.filter((one) => one !== trigger.model);
    host.triggersChanged();
  }

  getAuthorizationInfo(authMode: EnumValue, scopes?: readonly string[]) {
    enumName(authMode, scriptEnums.AuthMode);
    const declared = this.execution.host.options.manifest.oauthScopes ?? [];
    return new AuthorizationInfo(this.execution, missingScopes(this.execution, scopes ?? declared));
  }

  requireScopes(authMode: EnumValue, scopes: readonly string[]) {
    enumName(authMode, scriptEnums.AuthMode);
    requireDeclared(this.execution, scopes);
    if (missingScopes(this.execution, scopes).length > 0) stopForConsent(this.execution);
  }

  requireAllScopes(authMode: EnumValue) {
    this.requireScopes(authMode, this.execution.host.options.manifest.oauthScopes ?? []);
  }
}

/** ScriptApp.AuthorizationInfo. */
export class AuthorizationInfo extends Service {
  static readonly emulates = 'AuthorizationInfo';

  constructor(
    execution: Execution,
    readonly missing: readonly string[],
  ) {
    super(execution);
  }

  getAuthorizationStatus() {
    const status = this.missing.length > 0 ? 'REQUIRED' : 'NOT_REQUIRED';
    return scriptEnums.AuthorizationStatus.get(status);
  }

  getAuthorizationUrl() {
    return this.missing.length > 0 ? 'https://script.google.com/macros/authorize' : null;
  }
}

function ownTriggers(execution: Execution): Trigger[] {
  const { host, plan } = execution;
  const own = host.triggers.filter((trigger) => trigger.owner === plan.user.email);
  return own.map((model) => new Trigger(execution, model));
}

function missingScopes({ host }: Execution, scopes: readonly string[]): string[] {
  const effective = host.effectiveScopes();
  return scopes.filter((scope) => !effective.has(scope));
}

function requireDeclared({ host }: Execution, scopes: readonly string[]): void {
  const declared = host.options.manifest.oauthScopes ?? [];
  const unknown = scopes.find((scope) => !declared.includes(scope));
  if (unknown === undefined) return;
  throw new Error(`The scope ${unknown} is not specified in the script manifest.`);
}

/** Google ends the execution and asks the person; nothing in the script can catch that. */
function stopForConsent(execution: Execution): void {
  execution.kill('Authorization is required to perform that action.');
  execution.checkTime();
}
