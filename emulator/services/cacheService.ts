import type { Execution } from '../execution';
import type { CacheEntry } from '../hostState';
import { Service } from './service';

const MAX_KEY_CHARACTERS = 250;
const MAX_VALUE_BYTES = 100 * 1024;
const MAX_SECONDS = 21_600;
const DEFAULT_SECONDS = 600;
const MAX_ENTRIES = 1000;
/** Entries that go at once when the cache is full, oldest first. */
const EVICTED_ENTRIES = 100;

/** CacheService: text that may vanish. */
export class CacheService extends Service {
  static readonly emulates = 'CacheService';

  getDocumentCache() {
    const { options } = this.execution.host;
    return options.container === false ? null : cacheNamed(this.execution, 'document');
  }

  getScriptCache() {
    return cacheNamed(this.execution, 'script');
  }

  getUserCache() {
    return cacheNamed(this.execution, `user ${this.execution.plan.user.email}`);
  }
}

function cacheNamed(execution: Execution, name: string): Cache {
  const { caches } = execution.host;
  let entries = caches.get(name);
  if (entries === undefined) {
    entries = new Map();
    caches.set(name, entries);
  }
  return new Cache(execution, entries);
}

/** One cache. */
export class Cache extends Service {
  static readonly emulates = 'Cache';

  constructor(
    execution: Execution,
    readonly entries: Map<string, CacheEntry>,
  ) {
    super(execution);
  }

  get(key: unknown) {
    return readEntry(this, String(key));
  }

  getAll(keys: unknown) {
    const found: Record<string, string> = {};
    for (const key of keys as unknown[]) {
      const text = readEntry(this, String(key));
      if (text !== null) found[String(key)] = text;
    }
    return found;
  }

  put(key: unknown, value: unknown, expirationInSeconds = DEFAULT_SECONDS) {
    writeEntry(this, String(key), String(value), expirationInSeconds);
  }

  putAll(values: Record<string, unknown>, expirationInSeconds = DEFAULT_SECONDS) {
    for (const [key, value] of Object.entries(values)) {
      writeEntry(this, key, String(value), expirationInSeconds);
    }
  }

  remove(key: unknown) {
    this.entries.delete(String(key));
  }

  removeAll(keys: unknown) {
    for (const key of keys as unknown[]) this.entries.delete(String(key));
  }
}

function readEntry({ entries, execution }: Cache, key: string): string | null {
  const entry = entries.get(key);
  return entry && entry.expiresAt > execution.now() ? entry.text : null;
}

function writeEntry({ entries, execution }: Cache, key: string, text: string, seconds: number) {
  if (key.length > MAX_KEY_CHARACTERS) throw new Error('Argument too large: key');
  if (Buffer.byteLength(text) > MAX_VALUE_BYTES) throw new Error('Argument too large: value');
  const kept = Math.min(MAX_SECONDS, Math.max(1, seconds));
  entries.delete(key);
  entries.set(key, { text, expiresAt: execution.now() + kept * 1000 });
  if (entries.size <= MAX_ENTRIES) return;
  for (const oldest of [...entries.keys()].slice(0, EVICTED_ENTRIES)) entries.delete(oldest);
}
