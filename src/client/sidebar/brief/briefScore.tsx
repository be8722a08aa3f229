import type { Brief } from '../../../domain/brief/brief';
import { briefScore } from '../../../domain/brief/briefScore';
import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import { useSidebar, useWords } from '../../shared/sidebarContext';

/** How many of the five things are there, and which are missing. */
export function BriefScore({ brief }: { readonly brief: Brief }) {
  const words = useWords();
  const { language } = useSidebar();
  const { present, wanted, missing } = briefScore(brief);
  const names = missing.map((name) => name[language]).join(', ');
  return (
    <div class="score">
      <div class="spread">
        <h2>{words(texts.scoreTitle)}</h2>
        <strong class="number">{words(texts.score, { present, wanted })}</strong>
      </div>
      <div class="score-bar" aria-hidden="true">
        {Array.from({ length: wanted }, (_, index) => (
          <span key={index} class={index < present ? 'score-step filled' : 'score-step'} />
        ))}
      </div>
      <p class="hint" role="status">
        {missing.length === 0 ? words(texts.complete) : words(texts.missing, { missing: names })}
      </p>
    </div>
  );
}
