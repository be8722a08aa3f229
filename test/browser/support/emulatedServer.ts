import type { SidebarHost } from '../../server/endpoints/sidebarHost';
import type { SidebarServer } from './fakeServer';

/** A server that can be told to fail the way Google fails. */
export interface EmulatedServer extends SidebarServer {
  /** Names of the endpoints called so far. */
  readonly called: string[];
  /** The next call fails with these words; undefined lets it through. */
  failNext(words: string | undefined): void;
}

/** The compiled add-on in the emulator behind a page. */
export function emulatedServer({ host }: SidebarHost): EmulatedServer {
  const called: string[] = [];
  let failure: string | undefined;
  return {
    called,
    failNext(words) {
      failure = words;
    },
    async callEndpoint(name, json) {
      called.push(name);
      if (failure !== undefined) {
        const words = failure;
        failure = undefined;
        throw new Error(words);
      }
      const { ok, value, error } = host.callFromPage('callEndpoint', [name, json]);
      if (!ok) throw new Error(error?.message);
      return String(value);
    },
  };
}
