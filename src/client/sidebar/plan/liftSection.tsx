import { useState } from 'preact/hooks';
import { weekSchedule } from '../../../domain/incrementality/liftSchedule';
import { usualDispersion } from '../../../domain/incrementality/liftTest';
import { minimumLift, weeksNeeded } from '../../../domain/incrementality/minimumLift';
import { sidebarBudgetTexts as texts } from '../../../messages/sidebarBudgetTexts';
import { Note } from '../../shared/note';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { typedNumber, typedShare } from './planForm';
import { useDecimalSign } from './useDecimalSign';
import { useFormats } from './useFormats';

const lengths = [8, 12, 16] as const;

/** Did it add sales? What a test could show, before any money is spent on it. */
export function LiftSection() {
  const words = useWords();
  const decimalSign = useDecimalSign();
  const [perWeek, setPerWeek] = useState('');
  const [expected, setExpected] = useState('');
  const orders = typedNumber(perWeek, decimalSign);
  const lift = typedShare(expected, decimalSign);
  return (
    <section class="section" aria-labelledby="lift">
      <h2 id="lift">{words(texts.liftTitle)}</h2>
      <p class="quiet">{words(texts.liftLead)}</p>
      <TextField
        kind="number"
        name="lift-orders"
        label={words(texts.perWeek)}
        value={perWeek}
        onChange={setPerWeek}
      />
      <TextField
        kind="number"
        name="lift-expected"
        label={words(texts.expected)}
        hint={words(texts.expectedHint)}
        value={expected}
        onChange={setExpected}
      />
      {orders !== null && orders > 0 && <LiftResult perWeek={orders} expected={lift} />}
    </section>
  );
}

interface LiftResultProps {
  readonly perWeek: number;
  readonly expected: number | null;
}

/** A lift that lies this far below what can be seen is out of reach. */
const reachFactor = 1.5;

function LiftResult({ perWeek, expected }: LiftResultProps) {
  const words = useWords();
  const { share } = useFormats();
  const basis = { conversionsPerWeek: perWeek, dispersion: usualDispersion };
  const smallest = lengths.map(
    (weeks) => minimumLift({ ...basis, design: 'weeks', weeks, cells: weeks }).lift,
  );
  const best = smallest[smallest.length - 1];
  const isInReach =
    expected !== null && expected > 0 && best !== undefined && best <= reachFactor * expected;
  const needed = expected !== null && expected > 0 ? weeksNeeded(expected, basis) : undefined;
  return (
    <>
      {needed !== undefined && (
        <Note tone={isInReach ? 'good' : 'warn'}>
          {words(isInReach ? texts.canKnow : texts.cannotKnow, {
            needed: Math.max(lengths[0], needed),
          })}
        </Note>
      )}
      <table class="figures">
        <caption>{words(texts.seenFrom)}</caption>
        <tbody>
          {lengths.map((weeks, index) => (
            <tr key={weeks}>
              <th scope="row">{words(texts.weeks, { weeks })}</th>
              <td>{smallest[index] === undefined ? '' : `+${share(smallest[index])}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Schedule weeks={12} />
    </>
  );
}

/** A schedule drawn for this file: the same whenever it is opened. */
function Schedule({ weeks }: { readonly weeks: number }) {
  const words = useWords();
  const { opening } = useSidebar();
  const on = weekSchedule(weeks, seedOf(opening.file.id)).flatMap((isOn, index) =>
    isOn ? [index + 1] : [],
  );
  return (
    <div class="tight">
      <h3>
        {words(texts.schedule)} ({words(texts.weeks, { weeks })})
      </h3>
      <p>{words(texts.scheduleOn, { weeks: on.join(', ') })}</p>
      <p class="hint">{words(texts.scheduleRule)}</p>
    </div>
  );
}

function seedOf(text: string): number {
  let seed = 0;
  for (const letter of text) seed = (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return seed;
}
