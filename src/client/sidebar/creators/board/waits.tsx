import { sidebarCreatorsTexts as texts } from '../../../../messages/sidebarCreatorsTexts';
import type { BoardCollaboration } from '../../../../shared/operations';
import { useWords } from '../../../shared/sidebarContext';
import { useDay } from '../../operations/useDay';

/** Who waits for whom, and since when; nothing where nobody does. */
export function Waits({ row: { waitsFor, waitsSince } }: { readonly row: BoardCollaboration }) {
  const words = useWords();
  const dayText = useDay();
  if (waitsFor === 'nobody') return null;
  const isOurs = waitsFor === 'us';
  const day = dayText(waitsSince);
  const [plain, since] = isOurs
    ? ([texts.waitsForUs, texts.waitsForUsSince] as const)
    : ([texts.waitsForCreator, texts.waitsForCreatorSince] as const);
  return (
    <span class={`small ${isOurs ? 'warn-text' : 'quiet'}`}>
      {waitsSince === '' ? words(plain) : words(since, { day })}
    </span>
  );
}
