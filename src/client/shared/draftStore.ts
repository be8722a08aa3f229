/** Keeps what somebody typed: across panels always, across closing where the browser lets us. */
export interface DraftStore {
  read(key: string): unknown;
  write(key: string, draft: unknown): void;
  remove(key: string): void;
  /** Forgets every draft of this spreadsheet. */
  forget(): void;
  /** False once the browser refused to store: drafts then live only until the sidebar closes. */
  isLasting(): boolean;
}

/** The part of `localStorage` that drafts need. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Drafts of one spreadsheet. Storage may be absent, full or forbidden (private windows, sandboxed
 * frames): then memory alone holds the drafts and `isLasting` says so.
 *
 * @param findStorage asks the browser; may throw
 * @param fileId keeps the drafts of different spreadsheets apart
 */
export function createDraftStore(findStorage: () => TextStorage, fileId: string): DraftStore {
  const memory = new Map<string, unknown>();
  let lasting = true;
  const attempt = <Result>(use: (storage: TextStorage) => Result): Result | null => {
    try {
      return use(findStorage());
    } catch {
      lasting = false;
      return null;
    }
  };
  const name = (key: string) => `flywheel/${fileId}/${key}`;
  attempt((storage) => storage.getItem(name('probe')));
  return {
    read(key) {
      if (memory.has(key)) return memory.get(key);
      return parse(attempt((storage) => storage.getItem(name(key))));
    },
    write(key, draft) {
      memory.set(key, draft);
      attempt((storage) => storage.setItem(name(key), JSON.stringify(draft)));
    },
    remove(key) {
      memory.delete(key);
      attempt((storage) => storage.removeItem(name(key)));
    },
    forget() {
      memory.clear();
      attempt((storage) => {
        for (const key of keysOf(storage)) {
          if (key.startsWith(name(''))) storage.removeItem(key);
        }
      });
    },
    isLasting: () => lasting,
  };
}

function keysOf(storage: TextStorage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
}

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
