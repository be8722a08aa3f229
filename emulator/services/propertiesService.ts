import type { Execution } from '../execution';
import { Service } from './service';

/** Most bytes of one value, and of a whole store. */
const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

/** PropertiesService: text that outlives executions. */
export class PropertiesService extends Service {
  static readonly emulates = 'PropertiesService';

  getDocumentProperties() {
    const { host } = this.execution;
    if (host.options.container === false) return null;
    return new Properties(this.execution, host.workbook.documentProperties);
  }

  getScriptProperties() {
    return new Properties(this.execution, this.execution.host.scriptProperties);
  }

  getUserProperties() {
    const { host, plan } = this.execution;
    return new Properties(this.execution, host.userStore(plan.user.email));
  }
}

/** One store of properties. */
export class Properties extends Service {
  static readonly emulates = 'Properties';

  constructor(
    execution: Execution,
    readonly store: Map<string, string>,
  ) {
    super(execution);
  }

  getProperty(key: unknown) {
    return this.store.get(String(key)) ?? null;
  }

  getKeys() {
    return [...this.store.keys()];
  }

  getProperties() {
    return Object.fromEntries(this.store);
  }

  setProperty(key: unknown, value: unknown) {
    writeProperties(this, [[String(key), String(value)]]);
    return this;
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers?: unknown) {
    const entries = Object.entries(properties).map(([key, value]) => [key, String(value)] as const);
    if (deleteAllOthers === true) this.store.clear();
    writeProperties(this, entries);
    return this;
  }

  deleteProperty(key: unknown) {
    requireWriting(this);
    this.store.delete(String(key));
    return this;
  }

  deleteAllProperties() {
    requireWriting(this);
    this.store.clear();
    return this;
  }
}

function requireWriting({ execution }: Properties): void {
  if (execution.plan.authMode !== 'CUSTOM_FUNCTION') return;
  throw new Error('You do not have permission to call setProperty');
}

function writeProperties(
  properties: Properties,
  entries: readonly (readonly [string, string])[],
): void {
  requireWriting(properties);
  for (const [key, value] of entries) {
    if (Buffer.byteLength(value) > MAX_VALUE_BYTES) {
      throw new Error('Argument too large: value');
    }
    const others = [...properties.store].filter(([other]) => other !== key);
    const bytes = [...others, [key, value]].reduce(
      (sum, [name = '', text = '']) => sum + Buffer.byteLength(name) + Buffer.byteLength(text),
      0,
    );
    if (bytes > MAX_STORE_BYTES) {
      throw new Error(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    properties.store.set(key, value);
  }
}
