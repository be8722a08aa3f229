import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Question } from '../../../emulator/hostTypes';

type Button = Answer['button'];

const BUTTONS: Readonly<Record<Question['buttons'], readonly Button[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['CANCEL', 'OK'],
  YES_NO: ['NO', 'YES'],
  YES_NO_CANCEL: ['CANCEL', 'NO', 'YES'],
};
const CAPTIONS: Readonly<Record<Button, string>> = {
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
};

/** An alert or a prompt; the script stands still until it is answered. */
export function QuestionDialog({
  question,
  answer,
}: {
  question: Question;
  answer(given: Answer): void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const isPrompt = question.kind === 'prompt';
  const buttons = BUTTONS[question.buttons];
  const give = (button: Button) => answer(isPrompt ? { button, text } : { button });
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="dialog question-dialog"
      aria-labelledby="question-title"
      onCancel={(event) => {
        event.preventDefault();
        give('CLOSE');
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          give(buttons[buttons.length - 1] ?? 'OK');
        }}
      >
        <h2 id="question-title">{question.title || 'Message from the add-on'}</h2>
        <p class="question-text">{question.message}</p>
        {isPrompt && (
          <input
            class="text-field"
            aria-label={question.message || question.title}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
        <div class="dialog-buttons">
          {buttons.map((button, index) => {
            const isLast = index === buttons.length - 1;
            return (
              <button
                key={button}
                type={isLast ? 'submit' : 'button'}
                class={isLast ? 'button button-filled' : 'button'}
                onClick={isLast ? undefined : () => give(button)}
              >
                {CAPTIONS[button]}
              </button>
            );
          })}
        </div>
      </form>
    </dialog>
  );
}
