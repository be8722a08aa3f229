import { countOfText } from '../../../ground/cells/countOfText';
import { sidebarBudgetTexts as texts } from '../../../messages/sidebarBudgetTexts';
import type { PlanCreator } from '../../../shared/planOpening';
import type { PostLimits } from '../../shared/plan/monthPlan';
import { useWords } from '../../shared/sidebarContext';

interface LimitFieldsProps {
  readonly creators: readonly PlanCreator[];
  /** by the creator's id */
  readonly limits: ReadonlyMap<string, PostLimits>;
  readonly change: (creatorId: string, limits: PostLimits) => void;
}

/** How many posts of each creator somebody wants, and how many she may make: exclusives, holidays. */
export function LimitFields({ creators, limits, change }: LimitFieldsProps) {
  const words = useWords();
  return (
    <details>
      <summary>{words(texts.limits)}</summary>
      <table class="figures">
        <thead>
          <tr>
            {[texts.creator, texts.fewest, texts.most].map((text) => (
              <th scope="col" key={text.en}>
                {words(text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {creators.map(({ creatorId, name }) => {
            const own = limits.get(creatorId) ?? {};
            return (
              <tr key={creatorId}>
                <th scope="row">{name}</th>
                <td>
                  <CountInput
                    label={words(texts.fewestOf, { name })}
                    value={own.fewest}
                    put={(fewest) => change(creatorId, { ...own, fewest })}
                  />
                </td>
                <td>
                  <CountInput
                    label={words(texts.mostOf, { name })}
                    value={own.most}
                    put={(most) => change(creatorId, { ...own, most })}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

interface CountInputProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly put: (value: number | undefined) => void;
}

/** A whole number, or nothing. */
function CountInput({ label, value, put }: CountInputProps) {
  const read = (text: string) => {
    const count = countOfText(text);
    return text.trim() === '' || !Number.isFinite(count) ? undefined : count;
  };
  return (
    <input
      class="input"
      type="text"
      inputMode="numeric"
      size={2}
      aria-label={label}
      value={value === undefined ? '' : String(value)}
      onInput={(event) => put(read(event.currentTarget.value))}
    />
  );
}
