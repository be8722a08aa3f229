import { sidebarHelpTexts as texts } from '../../../messages/sidebarHelpTexts';
import { Heading } from '../../shared/heading';
import { useWords } from '../../shared/sidebarContext';

const steps = ['step1', 'step2', 'step3', 'step4', 'step5', 'step6', 'step7'] as const;
const terms = ['attributed', 'window', 'cpa', 'romi', 'signals', 'held'] as const;

/** Help: the work from the first campaign to the next one, and the words on these screens. */
export function HelpView() {
  const words = useWords();
  return (
    <div class="stack">
      <Heading>{words(texts.title)}</Heading>
      <section class="stack tight" aria-labelledby="help-steps">
        <h2 id="help-steps">{words(texts.steps)}</h2>
        <ol class="steps">
          {steps.map((step) => (
            <li key={step}>{words(texts[step])}</li>
          ))}
        </ol>
      </section>
      <section class="stack tight" aria-labelledby="help-words">
        <h2 id="help-words">{words(texts.words)}</h2>
        <dl class="stack tight">
          {terms.map((term) => (
            <div key={term}>
              <dt>
                <strong>{words(texts[term])}</strong>
              </dt>
              <dd>{words(texts[`${term}What`])}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
