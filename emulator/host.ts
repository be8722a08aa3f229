import { VirtualClock } from './clock';
import { EmulatedHost, hostInterface } from './emulatedHost';
import { FormulaEngine } from './formulas/formulaEngine';
import { requireOwnNames } from './formulas/requireOwnNames';
import { HostState } from './hostState';
import type { Host, HostOptions } from './hostTypes';
import { readScript } from './scriptFile';
import { zoneOffset } from './workbook/zoneOffset';

/**
 * A spreadsheet with the add-on installed. The script is compiled once; nothing of it runs yet.
 *
 * @throws SyntaxError when the code does not parse
 * @throws Error when the process lives in another zone than the manifest's: set TZ before it starts
 */
export function createHost(options: HostOptions): Host {
  requireProcessZone(options.manifest.timeZone);
  const script = readScript(options.code);
  requireOwnNames(options.functions ?? []);
  const state = new HostState(options, new VirtualClock(options.now ?? Date.now));
  const engine = new FormulaEngine(state, script, options.functions ?? []);
  state.engine = engine;
  return hostInterface(state, new EmulatedHost(state, script, engine));
}

/** Local methods of Date follow the process, on Google the manifest: they must agree. */
function requireProcessZone(timeZone: string): void {
  const months = Array.from({ length: 24 }, (_, month) => Date.UTC(2025, month, 1));
  const differs = months.some(
    (instant) => -new Date(instant).getTimezoneOffset() * 60_000 !== zoneOffset(timeZone, instant),
  );
  if (!differs) return;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  throw new Error(`The process runs in zone ${own}; the manifest wants TZ=${timeZone}`);
}
