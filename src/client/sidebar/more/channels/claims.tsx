import { sidebarResultsTexts as texts } from '../../../../messages/sidebarResultsTexts';
import type { ClaimLine } from '../../../../shared/results';
import { useSidebar, useWords } from '../../../shared/sidebarContext';
import type { ChannelFormats } from './useChannelFormats';

interface ClaimsProps {
  readonly claims: readonly ClaimLine[];
  readonly formats: ChannelFormats;
}

/** What articles claim, judged only where their conditions hold here; else which one does not. */
export function Claims({ claims, formats }: ClaimsProps) {
  const words = useWords();
  const { opening } = useSidebar();
  const number = new Intl.NumberFormat(opening.file.locale.replace('_', '-'), {
    maximumFractionDigits: 1,
  });
  if (claims.length === 0) return null;
  return (
    <ul class="tight small">
      {claims.map(({ kind, low, high, source, state, figure, why }) => (
        <li key={kind}>
          {words(kind === 'cpm' ? texts.claimCpm : texts.claimEarned, { low, high, source })}{' '}
          {state === 'locked' || figure === null
            ? words(texts[`locked_${why || 'unknown'}`])
            : words(state === 'reached' ? texts.reached : texts.notReached, {
                figure: kind === 'cpm' ? formats.money(figure) : number.format(figure),
              })}
        </li>
      ))}
    </ul>
  );
}
