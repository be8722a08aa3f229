import type { Step } from '../../../domain/standing/flywheelSteps';
import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import { useWords } from '../../shared/sidebarContext';

const radius = 40;
const gapDegrees = 10;

/** The wheel: a ring of four arcs, filled where a step is done; the list beside it says the same. */
export function FlywheelPicture({ steps }: { readonly steps: readonly Step[] }) {
  const words = useWords();
  const done = steps.filter(({ state }) => state === 'done').length;
  return (
    <figure class="flywheel">
      <svg viewBox="0 0 100 100" role="img" aria-label={words(texts.picture, { done })}>
        {steps.map(({ step, state, have, need }, index) => (
          <g key={step} class={`arc ${state}`}>
            <path d={arc(index, 1)} class="track" />
            {have > 0 && <path d={arc(index, Math.min(1, have / need))} class="fill" />}
          </g>
        ))}
        <text x="50" y="50" class="wheel-number">
          {done}/4
        </text>
      </svg>
      <ol class="tight">
        {steps.map((step) => (
          <StepLine key={step.step} step={step} />
        ))}
      </ol>
    </figure>
  );
}

const counts = {
  audience: texts.audienceCount,
  cluster: texts.clusterCount,
  coCreate: texts.coCreateCount,
  compound: texts.compoundCount,
} as const;

const states = { done: texts.stepDone, now: texts.stepNow, ahead: texts.stepAhead } as const;

function StepLine({ step: { step, state, have, need } }: { readonly step: Step }) {
  const words = useWords();
  return (
    <li class={`step ${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      <span class="step-name">{words(texts[step])}</span>
      <span class="unseen"> ({words(states[state])})</span>
      <span class="step-count">{words(counts[step], { have, need })}</span>
    </li>
  );
}

/** An arc of a quarter of the ring, clockwise from the top; `share` of it is drawn. */
function arc(quarter: number, share: number): string {
  const from = quarter * 90 + gapDegrees / 2;
  const to = from + (90 - gapDegrees) * share;
  return `M${point(from)} A${radius} ${radius} 0 0 1 ${point(to)}`;
}

function point(degrees: number): string {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return `${(50 + radius * Math.cos(angle)).toFixed(2)} ${(50 + radius * Math.sin(angle)).toFixed(2)}`;
}
