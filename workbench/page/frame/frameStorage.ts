/** Under this prefix the workbench's own storage keeps what the add-on's pages store. */
const PREFIX = 'flywheel-frame/';

/** What the add-on's pages have stored so far. */
export function storedItems(): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...localStorage }).flatMap(([key, value]) =>
      key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), String(value)]] : [],
    ),
  );
}

/** Keeps what a page stores; null forgets it. */
export function storeItem(key: string, value: string | null): void {
  if (value === null) localStorage.removeItem(PREFIX + key);
  else localStorage.setItem(PREFIX + key, value);
}

/**
 * Gives a page the lasting localStorage that it has on Google, where every add-on has an origin of
 * its own; the sandboxed frame has none, so the workbench keeps the items. It runs inside the frame
 * as text, so it may use nothing from outside itself.
 */
export function frameStorageShim(stored: Record<string, string>): void {
  const items = new Map(Object.entries(stored));
  const tell = (key: string, value: string | null) =>
    window.parent.postMessage({ flywheel: 'store', key, value }, '*');
  const remove = (key: string) => {
    items.delete(key);
    tell(key, null);
  };
  const storage: Storage = {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(String(key)) ?? null,
    setItem: (key, value) => {
      items.set(String(key), String(value));
      tell(String(key), String(value));
    },
    removeItem: (key) => remove(String(key)),
    clear: () => {
      for (const key of [...items.keys()]) remove(key);
    },
  };
  Object.defineProperty(window, 'localStorage', { value: storage });
}
