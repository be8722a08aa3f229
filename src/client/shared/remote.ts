import type { Answer } from '../../shared/answer';
import type { EndpointName, InputOf, ResultOf } from '../../shared/endpoints';
import { type Failure, failureOf } from './failure';

/** What a call brought back: the value, or why there is none. It never throws. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** Calls one endpoint of the server. */
export type Remote = <Name extends EndpointName>(
  name: Name,
  input: InputOf<Name>,
) => Promise<Outcome<ResultOf<Name>>>;

/** The part of `google.script.run` that the sidebar uses. */
export interface ScriptRunner {
  withSuccessHandler(handler: (text: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: unknown) => void): ScriptRunner;
  callEndpoint(name: string, json: string): void;
}

/**
 * The typed door to the server over `google.script.run`.
 *
 * @param runner finds the runner; undefined where the page stands outside a spreadsheet
 * @param isOnline whether the browser believes that it has a connection
 */
export function createRemote(
  runner: () => ScriptRunner | undefined,
  isOnline: () => boolean = () => navigator.onLine,
): Remote {
  return (name, input) =>
    new Promise((resolve) => {
      const fail = (error: unknown) =>
        resolve({ ok: false, failure: failureOf(error, isOnline()) });
      const run = runner();
      if (!run) return fail('google.script.run is missing');
      run
        .withSuccessHandler((text) => resolve(outcomeOf(text)))
        .withFailureHandler(fail)
        .callEndpoint(name, JSON.stringify(input));
    });
}

function outcomeOf<Value>(text: unknown): Outcome<Value> {
  const answer = parseAnswer<Value>(text);
  if (!answer) {
    return { ok: false, failure: { kind: 'unreachable', detail: 'the answer was empty' } };
  }
  if (answer.ok) return { ok: true, value: answer.value };
  const { code, message } = answer;
  return { ok: false, failure: { kind: 'refused', code, message } };
}

function parseAnswer<Value>(text: unknown): Answer<Value> | null {
  if (typeof text !== 'string') return null;
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && 'ok' in answer
      ? (answer as Answer<Value>)
      : null;
  } catch {
    return null;
  }
}
