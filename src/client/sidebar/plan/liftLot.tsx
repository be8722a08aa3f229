import { useState } from 'preact/hooks';
import { cellLot, weekSchedule } from '../../../domain/incrementality/liftSchedule';
import type { LiftDesign } from '../../../domain/incrementality/liftTest';
import { sidebarBudgetTexts as texts } from '../../../messages/sidebarBudgetTexts';
import { useSidebar } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { type CountedThing, useConversionWords } from './conversionWords';
import { LiftOutcome } from './liftOutcome';
import { typedNumber } from './planForm';
import { useDecimalSign } from './useDecimalSign';

const MOST_CELLS = 52;

interface LiftLotProps {
  readonly design: LiftDesign;
  readonly counted: CountedThing;
}

/** The lot of a test, the same whenever this file is opened, and what a finished test showed. */
export function LiftLot({ design, counted }: LiftLotProps) {
  const words = useConversionWords();
  const { opening } = useSidebar();
  const decimalSign = useDecimalSign();
  const isWeeks = design === 'weeks';
  const [size, setSize] = useState(isWeeks ? '12' : '8');
  const cells = typedNumber(size, decimalSign);
  const isUsable = cells !== null && Number.isInteger(cells) && cells >= 2 && cells <= MOST_CELLS;
  const seed = seedOf(`${opening.file.id}${design}`);
  const lot = isUsable ? (isWeeks ? weekSchedule : cellLot)(cells, seed) : [];
  const drawn = lot.flatMap((isOn, index) => (isOn ? [index + 1] : [])).join(', ');
  return (
    <div class="stack">
      <h3>{words(texts.schedule)}</h3>
      <TextField
        kind="number"
        name="lift-size"
        label={words(isWeeks ? texts.sizeWeeks : texts.size)}
        value={size}
        onChange={setSize}
      />
      {isUsable && (
        <>
          <Picture lot={lot} />
          <p>{words(texts.scheduleOn, { numbers: drawn })}</p>
          <p class="hint">{words(texts.scheduleRule)}</p>
          <LiftOutcome key={drawn} design={design} drawn={drawn} cells={cells} counted={counted} />
        </>
      )}
    </div>
  );
}

/** The lot drawn: full boxes have posts. */
function Picture({ lot }: { readonly lot: readonly boolean[] }) {
  return (
    <p class="lot" aria-hidden="true">
      {lot.map((isOn, index) => (
        <span key={String(index)} class={isOn ? 'lot-cell on' : 'lot-cell'}>
          {index + 1}
        </span>
      ))}
    </p>
  );
}

function seedOf(text: string): number {
  let seed = 0;
  for (const letter of text) seed = (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return seed;
}
