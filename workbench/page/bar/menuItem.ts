import type { MenuEntry } from '../../../emulator/hostTypes';

/** One entry of a drop-down menu on the page. */
export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly hint?: string; select(): void }
  | { readonly kind: 'separator' }
  | { readonly kind: 'text'; readonly caption: string }
  | { readonly kind: 'menu'; readonly caption: string; readonly items: readonly MenuItem[] };

/** The script's own menu entries, each of which runs its function. */
export function scriptMenuItems(
  entries: readonly MenuEntry[],
  run: (functionName: string, caption: string) => void,
): MenuItem[] {
  return entries.map((entry): MenuItem => {
    if (entry.kind === 'separator') return entry;
    if (entry.kind === 'menu') return { ...entry, items: scriptMenuItems(entry.entries, run) };
    return { ...entry, select: () => run(entry.functionName, entry.caption) };
  });
}
