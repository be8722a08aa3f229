import { useState } from 'preact/hooks';
import type { LiftDesign } from '../../../domain/incrementality/liftTest';
import { isInputError } from '../../../domain/inputError';
import { capital } from '../../../ground/text/capital';
import { say } from '../../../ground/text/text';
import { sidebarBudgetTexts as texts } from '../../../messages/sidebarBudgetTexts';
import { Note } from '../../shared/note';
import { useSpeech, useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { countsIn, type FinishedTest, finishedTest } from './finishedTest';
import { useFormats } from './useFormats';

interface LiftOutcomeProps {
  readonly design: LiftDesign;
  /** numbers that the lot gave posts, separated by commas */
  readonly drawn: string;
  readonly cells: number;
}

/** What a finished test showed: its counts typed in, the lift with its range at once. */
export function LiftOutcome({ design, drawn: lot, cells }: LiftOutcomeProps) {
  const words = useWords();
  const [drawn, setDrawn] = useState(lot);
  const [during, setDuring] = useState('');
  const [before, setBefore] = useState('');
  const field = (name: string, label: string, value: string, put: (value: string) => void) => {
    const found = countsIn(value).length;
    const isShort = value.trim() !== '' && found !== cells;
    return (
      <TextField
        name={name}
        rows={2}
        label={label}
        hint={words(texts.duringHint)}
        problem={isShort ? words(texts.counts, { found, wanted: cells }) : undefined}
        value={value}
        onChange={put}
      />
    );
  };
  return (
    <div class="stack">
      <h3>{words(texts.outcome)}</h3>
      <TextField
        name="lift-drawn"
        label={words(texts.drawn)}
        hint={words(texts.drawnHint)}
        value={drawn}
        onChange={setDrawn}
      />
      {design !== 'weeks' && field('lift-before', words(texts.before), before, setBefore)}
      {field('lift-during', words(texts.during), during, setDuring)}
      <Outcome test={{ design, cells, drawn, during, before }} />
    </div>
  );
}

function Outcome({ test }: { readonly test: FinishedTest }) {
  const words = useWords();
  const speech = useSpeech();
  const { share } = useFormats();
  const signed = (value: number) => `${value > 0 ? '+' : ''}${share(value)}`;
  try {
    const estimate = finishedTest(test);
    if (estimate === undefined) return null;
    const { lift, low, high, p } = estimate;
    if (low === undefined || high === undefined) {
      return <Note>{words(texts.tooFew, { lift: signed(lift), p: share(p) })}</Note>;
    }
    const range = { lift: signed(lift), low: signed(low), high: signed(high) };
    return low > 0 || high < 0 ? (
      <Note tone="good">{words(texts.measured, { ...range, p: share(p) })}</Note>
    ) : (
      <Note>{words(texts.unclear, range)}</Note>
    );
  } catch (error) {
    if (!isInputError(error)) throw error;
    return <Note tone="warn">{capital(say(error.told, speech))}</Note>;
  }
}
