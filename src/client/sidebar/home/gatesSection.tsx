import type { Gate } from '../../../domain/standing/spendGates';
import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import { Mark } from '../../shared/mark';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { listNames } from './actionTexts';

const names = {
  audience: texts.gateAudience,
  nextStep: texts.gateNextStep,
  brief: texts.gateBrief,
  rights: texts.gateRights,
  code: texts.gateCode,
  page: texts.gatePage,
  window: texts.gateWindow,
} as const;

/** What must be true before the first payment, and who is still missing. */
export function GatesSection({ gates }: { readonly gates: readonly Gate[] }) {
  const words = useWords();
  const open = gates.filter(({ isOpen }) => isOpen).length;
  return (
    <section class="section" aria-labelledby="gates">
      <div class="spread">
        <h2 id="gates">{words(texts.gates)}</h2>
        <span class="quiet number">{words(texts.gatesCount, { open, all: gates.length })}</span>
      </div>
      <ul class="stack gates">
        {gates.map((gate) => (
          <GateLine key={gate.gate} gate={gate} />
        ))}
      </ul>
    </section>
  );
}

function GateLine({ gate: { gate, isOpen, waitingFor } }: { readonly gate: Gate }) {
  const words = useWords();
  const { opening } = useSidebar();
  const nameOf = (id: string) =>
    opening.creators.find(({ creatorId }) => creatorId === id)?.name || id;
  return (
    <li class="marked">
      <Mark kind={isOpen ? 'good' : 'missing'} />
      <div>
        <span class={isOpen ? 'quiet' : undefined}>{words(names[gate])}</span>
        <span class="unseen">: {words(isOpen ? texts.gateOpen : texts.gateShut)}</span>
        {waitingFor.length > 0 && (
          <p class="hint">
            {words(texts.gateWaiting, { names: listNames(waitingFor.map(nameOf), words) })}
          </p>
        )}
      </div>
    </li>
  );
}
