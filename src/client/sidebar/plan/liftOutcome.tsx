import { useState } from 'preact/hooks';
import {
  countsIn,
  type FinishedTest,
  finishedTest,
} from '../../../domain/incrementality/finishedTest';
import type { LiftEstimate } from '../../../domain/incrementality/liftEstimate';
import type { LiftDesign } from '../../../domain/incrementality/liftTest';
import { isInputError } from '../../../domain/inputError';
import { capital } from '../../../ground/text/capital';
import { say } from '../../../ground/text/text';
import { sidebarBudgetTexts as texts } from '../../../messages/sidebarBudgetTexts';
import { Note } from '../../shared/note';
import { isMeasured, liftSentence } from '../../shared/plan/testSentence';
import { useSidebar, useSpeech } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { type CountedThing, useConversionWords } from './conversionWords';
import { KeepTest } from './keepTest';
import { useFormats } from './useFormats';

interface LiftOutcomeProps {
  readonly design: LiftDesign;
  /** numbers that the lot gave posts, separated by commas */
  readonly drawn: string;
  readonly cells: number;
  readonly counted: CountedThing;
}

/** What a finished test showed: its counts typed in, the lift with its range at once. */
export function LiftOutcome({ design, drawn: lot, cells, counted }: LiftOutcomeProps) {
  const words = useConversionWords();
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
      <Outcome test={{ design, cells, drawn, during, before }} counted={counted} />
    </div>
  );
}

interface OutcomeProps {
  readonly test: FinishedTest;
  readonly counted: CountedThing;
}

function Outcome({ test, counted }: OutcomeProps) {
  const speech = useSpeech();
  try {
    const estimate = finishedTest(test);
    if (estimate === undefined) return null;
    const key = [test.drawn, test.during, test.before].join();
    return (
      <>
        <Shown estimate={estimate} counted={counted} />
        <KeepTest key={key} test={test} counted={counted} />
      </>
    );
  } catch (error) {
    if (!isInputError(error)) throw error;
    return <Note tone="warn">{capital(say(error.told, speech))}</Note>;
  }
}

interface ShownProps {
  readonly estimate: LiftEstimate;
  readonly counted: CountedThing;
}

function Shown({ estimate, counted }: ShownProps) {
  const { language } = useSidebar();
  const { share, chance } = useFormats();
  const { lift, low = null, high = null, p } = estimate;
  const shown = { counted, lift, low, high, p };
  return (
    <Note tone={isMeasured(shown) ? 'good' : 'plain'}>
      {liftSentence(shown, { language, share, chance })}
    </Note>
  );
}
