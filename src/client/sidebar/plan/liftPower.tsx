import { type LiftDesign, usualDispersion } from '../../../domain/incrementality/liftTest';
import { minimumLift, weeksNeeded, weeksToSee } from '../../../domain/incrementality/minimumLift';
import { sidebarBudgetTexts as texts } from '../../../messages/sidebarBudgetTexts';
import { Note } from '../../shared/note';
import { useConversionWords } from './conversionWords';
import { useFormats } from './useFormats';

interface LiftPowerProps {
  readonly design: LiftDesign;
  /** orders a week, all of the shop */
  readonly perWeek: number;
  /** variance over mean of weekly orders; null where too few weeks are known */
  readonly dispersion: number | null;
  /** lift that is expected at most, as a fraction; null where nobody said */
  readonly expected: number | null;
}

const weekCounts = [8, 12, 16] as const;
const cellCounts = [4, 6, 8, 12, 20] as const;
/** Weeks of a test by products or regions, half of them before it. */
const CELL_WEEKS = 8;
/** A lift that lies this far below what can be seen is out of reach. */
const REACH_FACTOR = 1.5;

/** What a test could show, before any money is spent on it. */
export function LiftPower({ design, perWeek, dispersion, expected }: LiftPowerProps) {
  const words = useConversionWords();
  const { share } = useFormats();
  const basis = { conversionsPerWeek: perWeek, dispersion: dispersion ?? usualDispersion };
  const isWeeks = design === 'weeks';
  const sizes = isWeeks ? weekCounts : cellCounts;
  const smallest = sizes.map(
    (size) =>
      minimumLift({ ...basis, design, weeks: isWeeks ? size : CELL_WEEKS, cells: size }).lift,
  );
  const best = smallest[smallest.length - 1];
  return (
    <>
      {expected !== null && expected > 0 && (
        <Answer
          isInReach={best !== undefined && best <= REACH_FACTOR * expected}
          needed={
            isWeeks
              ? Math.max(weekCounts[0], weeksNeeded(expected, basis))
              : weeksToSee(expected, { ...basis, design, cells: cellCounts[4] })
          }
        />
      )}
      <table class="figures">
        <caption>{words(isWeeks ? texts.seenFrom : texts.seenFromCells)}</caption>
        <tbody>
          {sizes.map((size, index) => (
            <tr key={size}>
              <th scope="row">
                {isWeeks
                  ? words(texts.weeks, { weeks: size })
                  : words(texts.cells, { cells: size })}
              </th>
              <td>
                {smallest[index] === undefined ? words(texts.never) : `+${share(smallest[index])}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface AnswerProps {
  readonly isInReach: boolean;
  /** weeks of a test that would tell; undefined where none would */
  readonly needed: number | undefined;
}

function Answer({ isInReach, needed }: AnswerProps) {
  const words = useConversionWords();
  if (needed === undefined) return <Note tone="warn">{words(texts.cannotKnowEver)}</Note>;
  return (
    <Note tone={isInReach ? 'good' : 'warn'}>
      {words(isInReach ? texts.canKnow : texts.cannotKnow, { needed })}
    </Note>
  );
}
