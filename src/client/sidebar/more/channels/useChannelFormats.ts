import { sidebarResultsTexts as texts } from '../../../../messages/sidebarResultsTexts';
import type { WireRange } from '../../../../shared/results';
import { useWords } from '../../../shared/sidebarContext';
import { useMoney } from '../../operations/useMoney';
import { useFormats } from '../../plan/useFormats';

/** How figures of channels are written. */
export interface ChannelFormats {
  readonly money: (amount: number) => string;
  readonly percent: (share: number) => string;
  /** The middle with its ends: "12 (8 – 20)". */
  readonly range: (range: WireRange, format: (value: number) => string) => string;
}

/** How figures of channels are written in the file’s notation. */
export function useChannelFormats(): ChannelFormats {
  const words = useWords();
  const money = useMoney();
  const { share } = useFormats();
  return {
    money: (amount) => money(amount),
    percent: share,
    range({ low, middle, high }, format) {
      if (high === null) return words(texts.atLeast, { low: format(low) });
      const ends = `${format(low)} – ${format(high)}`;
      return middle === null ? ends : `${format(middle)} (${ends})`;
    },
  };
}
