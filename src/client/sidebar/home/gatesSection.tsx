import type { NextAction } from '../../../domain/standing/nextAction';
import type { Gate, GateName } from '../../../domain/standing/spendGates';
import type { CampaignFacts } from '../../../domain/standing/workbookFacts';
import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import { Button } from '../../shared/button';
import { Mark } from '../../shared/mark';
import { useSidebar, useWords, type Words } from '../../shared/sidebarContext';
import { listNames } from './actionTexts';
import { DayCounter } from './dayCounter';
import { GateInput, isTyped } from './gateInput';
import type { Actions } from './useActions';

const names = {
  audience: texts.gateAudience,
  nextStep: texts.gateNextStep,
  currency: texts.gateCurrency,
  margin: texts.gateMargin,
  brief: texts.gateBrief,
  rights: texts.gateRights,
  key: texts.gateKey,
  window: texts.gateWindow,
} as const;

const actionNames: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  lead: texts.actionLead,
  booking: texts.actionBooking,
  payment: texts.actionPayment,
};

interface GatesSectionProps {
  readonly campaign: CampaignFacts;
  readonly gates: readonly Gate[];
  readonly actions: Actions;
}

/** What must be true before the first payment, who is still missing, and the way to mend it. */
export function GatesSection({ campaign, gates, actions }: GatesSectionProps) {
  const words = useWords();
  const open = gates.filter(({ isOpen }) => isOpen).length;
  return (
    <section class="section" aria-labelledby="gates">
      <div class="spread">
        <h2 id="gates">{words(texts.gates)}</h2>
        <span class="quiet number">{words(texts.gatesCount, { open, all: gates.length })}</span>
      </div>
      <DayCounter campaignId={campaign.campaignId} />
      <ul class="stack gates">
        {gates.map((gate) => (
          <GateLine
            key={gate.gate}
            gate={gate}
            name={gateName(gate.gate, campaign, words)}
            mend={mendingOf(gate, campaign)}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}

function gateName(gate: GateName, { action }: CampaignFacts, words: Words): string {
  if (gate !== 'targetCpa') return words(names[gate]);
  return words(texts.gateTargetCpa, { action: words(actionNames[action] ?? texts.actionOrder) });
}

/** What opens a gate that is not opened by typing. */
function mendingOf({ gate, waitingFor }: Gate, { campaignId }: CampaignFacts): NextAction | null {
  switch (gate) {
    case 'audience':
      return { action: 'defineAudience', campaignId };
    case 'nextStep':
      return { action: 'answerNextStep', campaignId };
    case 'brief':
      return { action: 'writeBrief', campaignId, creatorIds: waitingFor };
    case 'rights':
      return { action: 'writeRights', campaignId, creatorIds: waitingFor };
    case 'key':
      return { action: 'makeLink', campaignId, creatorIds: waitingFor };
    default:
      return null;
  }
}

interface GateLineProps {
  readonly gate: Gate;
  readonly name: string;
  readonly mend: NextAction | null;
  readonly actions: Actions;
}

function GateLine({ gate, name, mend, actions }: GateLineProps) {
  const words = useWords();
  const { opening } = useSidebar();
  const { isOpen, isPassed, waitingFor } = gate;
  const nameOf = (id: string) =>
    opening.creators.find(({ creatorId }) => creatorId === id)?.name || id;
  if (!isOpen && isTyped(gate.gate)) {
    return (
      <li class="marked">
        <Mark kind="missing" />
        <div>
          <GateInput gate={gate.gate} label={name} />
          {isPassed && <p class="hint warn-text">{words(texts.gatePassed)}</p>}
        </div>
      </li>
    );
  }
  return (
    <li class="marked">
      <Mark kind={isOpen ? 'good' : 'missing'} />
      <div>
        <span class={isOpen ? 'quiet' : undefined}>{name}</span>
        <span class="unseen">: {words(isOpen ? texts.gateOpen : texts.gateShut)}</span>
        {waitingFor.length > 0 && (
          <p class="hint">
            {words(texts.gateWaiting, { names: listNames(waitingFor.map(nameOf), words) })}
          </p>
        )}
        {isPassed && <p class="hint warn-text">{words(texts.gatePassed)}</p>}
      </div>
      {!isOpen && mend && (
        <Button
          look="plain"
          label={words(texts.gateMendWhich, { gate: name })}
          onClick={() => actions.act(mend)}
        >
          {words(texts.gateMend)}
        </Button>
      )}
    </li>
  );
}
