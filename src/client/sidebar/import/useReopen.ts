import { useCallback } from 'preact/hooks';
import { useSidebar } from '../../shared/sidebarContext';

/** Reads the workbook anew after an import, so that the other panels know the new rows. */
export function useReopen(): () => Promise<void> {
  const { remote, update } = useSidebar();
  return useCallback(async () => {
    const opened = await remote('openSidebar', {});
    if (opened.ok) update(opened.value);
  }, [remote, update]);
}
