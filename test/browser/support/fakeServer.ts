import type { Answer } from '../../../src/shared/answer';
import type { EndpointName, Endpoints } from '../../../src/shared/endpoints';

/** What stands behind the page: the one door, JSON text in and out. */
export interface SidebarServer {
  callEndpoint(name: string, json: string): Promise<string>;
}

/** What a test lets the server answer; an endpoint that is left out answers "unexpected". */
export type FakeAnswers = {
  readonly [name in EndpointName]?: (
    input: Parameters<Endpoints[name]>[0],
  ) => ReturnType<Endpoints[name]> | Promise<ReturnType<Endpoints[name]>>;
};

/** A call as the server got it. */
export interface FakeCall {
  readonly name: string;
  readonly input: unknown;
}

/** The page of these tests holds every panel already: no script has to come. */
const noScript = JSON.stringify({ ok: true, value: { page: '' } });

/** Stands in for `callEndpoint`: JSON text in, JSON text out, every call kept. */
export class FakeServer implements SidebarServer {
  readonly calls: FakeCall[] = [];
  answers: FakeAnswers;

  constructor(answers: FakeAnswers) {
    this.answers = answers;
  }

  async callEndpoint(name: string, json: string): Promise<string> {
    const input: unknown = JSON.parse(json);
    if (name === 'openScript' && !this.answers.openScript) return noScript;
    this.calls.push({ name, input });
    return JSON.stringify(await this.answer(name, input));
  }

  private async answer(name: string, input: unknown): Promise<Answer<unknown>> {
    const handler = this.answers[name as EndpointName] as ((input: unknown) => unknown) | undefined;
    if (!handler) return { ok: false, code: 'unexpected', message: `no answer for ${name}` };
    try {
      return { ok: true, value: await handler(input) };
    } catch (error) {
      return { ok: false, code: 'input', message: String((error as Error).message) };
    }
  }
}
