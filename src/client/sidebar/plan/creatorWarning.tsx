import { sidebarPlanTexts as texts } from '../../../messages/sidebarPlanTexts';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { planWarning } from './planWarning';

/** Says under a creator's row what speaks against paying her again. */
export function CreatorWarning({ name }: { readonly name: string }) {
  const words = useWords();
  const { opening } = useSidebar();
  const warning = planWarning(name, opening);
  if (!warning) return null;
  const { isStopped, signals } = warning;
  return (
    <p class="hint warn-text">
      {isStopped && words(texts.stopped)}
      {isStopped && signals !== null && ' '}
      {signals !== null && words(texts.signals, { points: signals })}
    </p>
  );
}
