import { fitTexts as texts } from '../../../messages/fitTexts';
import { Note } from '../../shared/note';
import { useWords } from '../../shared/sidebarContext';
import { useDraft } from '../useDraft';

const questions = ['clearOffer', 'visual', 'measurable'] as const;

type Question = (typeof questions)[number];

const unanswered = { clearOffer: '', visual: '', measurable: '' };

/** The three yes-or-no tests, before the first campaign: is this channel the right one at all. */
export function FitQuestions() {
  const words = useWords();
  const { draft, change } = useDraft('fit', unanswered);
  const fits = questions.every((question) => draft[question] === 'yes');
  return (
    <section class="section" aria-labelledby="fit">
      <h2 id="fit">{words(texts.title)}</h2>
      <p class="quiet small">{words(texts.lead)}</p>
      {questions.map((question) => (
        <YesOrNo
          key={question}
          question={question}
          answer={draft[question]}
          onAnswer={(answer) => change({ [question]: answer })}
        />
      ))}
      <div role="status">{fits && <Note tone="good">{words(texts.fits)}</Note>}</div>
    </section>
  );
}

interface YesOrNoProps {
  readonly question: Question;
  readonly answer: string;
  readonly onAnswer: (answer: 'yes' | 'no') => void;
}

function YesOrNo({ question, answer, onAnswer }: YesOrNoProps) {
  const words = useWords();
  return (
    <fieldset class="question">
      <legend>{words(texts[question])}</legend>
      <div class="row">
        {(['yes', 'no'] as const).map((value) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name={`fit-${question}`}
              value={value}
              checked={answer === value}
              onChange={() => onAnswer(value)}
            />
            {words(texts[value])}
          </label>
        ))}
      </div>
      {answer === 'no' && <p class="hint warn-text">{words(texts[`${question}No`])}</p>}
    </fieldset>
  );
}
