import { useEffect } from 'preact/hooks';
import { useSidebar } from '../shared/sidebarContext';

/** Takes up, once, what another panel asked this one to do. */
export function useIntent<Intent extends object>(
  panel: 'links' | 'brief' | 'creators' | 'more' | 'help',
  take: (intent: Intent) => void,
): void {
  const { drafts } = useSidebar();
  useEffect(() => {
    const intent = drafts.read(`${panel}-intent`);
    if (typeof intent !== 'object' || intent === null) return;
    drafts.remove(`${panel}-intent`);
    take(intent as Intent);
  }, []);
}
