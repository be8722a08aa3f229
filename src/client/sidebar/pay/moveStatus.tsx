import { sidebarPayTexts as texts } from '../../../messages/sidebarPayTexts';
import { Note } from '../../shared/note';
import { useWords } from '../../shared/sidebarContext';
import { WorkStatus } from '../../shared/workStatus';
import type { Move } from './useMove';

/** How a move went: done, or what was refused and why. */
export function MoveStatus({ move }: { readonly move: Move }) {
  const words = useWords();
  return (
    <WorkStatus
      work={move.work}
      progress={words(texts.moving)}
      done={({ refused }) =>
        refused.length === 0 ? (
          <span class="small good-text">{words(texts.moved)}</span>
        ) : (
          <Note tone="bad">
            {refused.map(({ payoutId, sentence, missing }) => (
              <div key={payoutId} class="tight">
                <p>{sentence}</p>
                {missing.map((line) => (
                  <p key={line.fact} class="small">
                    {line.sentence}
                  </p>
                ))}
              </div>
            ))}
          </Note>
        )
      }
    />
  );
}
