import { healthHelpTexts } from '../../../messages/healthHelpTexts';
import { sidebarHelpTexts as texts } from '../../../messages/sidebarHelpTexts';
import { Heading } from '../../shared/heading';
import { useWords } from '../../shared/sidebarContext';
import { focusSoon } from '../focusHeading';
import type { HelpIntent } from '../intents';
import { useIntent } from '../useIntent';

const steps = ['step1', 'step2', 'step3', 'step4', 'step5', 'step6', 'step7'] as const;
const terms = ['attributed', 'window', 'cpa', 'romi', 'signals', 'held'] as const;

/** The section of Help that has this title, in either language. */
function sectionNamed(title: string): string | undefined {
  const found = Object.values(healthHelpTexts).find(({ title: each }) =>
    Object.values<string>(each).includes(title),
  );
  return found && helpSectionId(found.title.en);
}

function helpSectionId(title: string): string {
  return `help-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
}

/** Help: the work from the first campaign to the next one, and the words on these screens. */
export function HelpView() {
  const words = useWords();
  useIntent<HelpIntent>('help', ({ section }) => {
    const id = sectionNamed(section);
    if (id) focusSoon(`#${id}`);
  });
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
      <section class="stack tight" aria-labelledby="help-health">
        <h2 id="help-health">{words(texts.health)}</h2>
        {Object.entries(healthHelpTexts).map(([topic, { title, why, mend }]) => (
          <div key={topic}>
            <h3 id={helpSectionId(title.en)} tabIndex={-1}>
              {words(title)}
            </h3>
            <p>{words(why)}</p>
            <p class="quiet">{words(mend)}</p>
          </div>
        ))}
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
