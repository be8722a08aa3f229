import { isInputError } from '../domain/inputError';
import { message, say } from '../ground/text/text';
import { serverTexts } from '../messages/serverTexts';
import type { Answer, FailureCode } from '../shared/answer';
import { endpoints } from './endpoints/endpoints';
import { fileSpeech } from './fileLanguage';
import { logFailure } from './logFailure';

/**
 * The one door from the sidebar: looks the endpoint up, hands it the parsed input, answers in JSON.
 * Anybody who can open the page can call it, so names are checked as own properties and every
 * endpoint checks its input itself.
 */
export function callEndpoint(name: unknown, json: unknown): string {
  return JSON.stringify(answer(name, json));
}

function answer(name: unknown, json: unknown): Answer<unknown> {
  if (typeof name !== 'string' || !Object.hasOwn(endpoints, name)) {
    return refusal('input', say(message(serverTexts.unknownEndpoint, {}), fileSpeech()));
  }
  const input = parsed(json);
  if (input === undefined) {
    return refusal('input', say(message(serverTexts.unreadableInput, {}), fileSpeech()));
  }
  try {
    const endpoint = endpoints[name as keyof typeof endpoints] as (input: unknown) => unknown;
    return { ok: true, value: endpoint(input) };
  } catch (error) {
    return failure(error);
  }
}

function parsed(json: unknown): object | undefined {
  try {
    const input: unknown = JSON.parse(String(json));
    return typeof input === 'object' && input !== null ? input : undefined;
  } catch {
    return undefined;
  }
}

function failure(error: unknown): Answer<never> {
  if (isInputError(error)) return refusal('input', say(error.told, fileSpeech()));
  const sentence = error instanceof Error ? error.message : String(error);
  logFailure('endpoint', error);
  return refusal(
    /permission|authori[sz]ation/i.test(sentence) ? 'permission' : 'unexpected',
    sentence,
  );
}

function refusal(code: FailureCode, sentence: string): Answer<never> {
  return { ok: false, code, message: sentence };
}
