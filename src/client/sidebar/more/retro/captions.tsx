import { sidebarResultsTexts as texts } from '../../../../messages/sidebarResultsTexts';
import type { CaptionLine } from '../../../../shared/results';
import { useWords } from '../../../shared/sidebarContext';

/** How the captions use the hashtag and the tone words that were agreed: counts, no score. */
export function Captions({ lines }: { readonly lines: readonly CaptionLine[] }) {
  const words = useWords();
  const [line] = lines;
  if (!line) return null;
  const { captions, hashtag, tagged } = line;
  return (
    <section class="section" aria-labelledby="captions">
      <h2 id="captions">{words(texts.captions)}</h2>
      <dl class="facts small">
        {hashtag !== '' && (
          <>
            <dt>{hashtag.startsWith('#') ? hashtag : `#${hashtag}`}</dt>
            <dd class="number">
              {tagged === null
                ? words(texts.noHashtag)
                : words(texts.captionsOf, { count: tagged, of: captions })}
            </dd>
          </>
        )}
        {line.words.map(({ word, captions: count }) => (
          <>
            <dt key={`${word}-word`}>{word}</dt>
            <dd key={word} class="number">
              {words(texts.captionsOf, { count, of: captions })}
            </dd>
          </>
        ))}
      </dl>
      <p class="hint">{words(texts.captionsHint)}</p>
    </section>
  );
}
