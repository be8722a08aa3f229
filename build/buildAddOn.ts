import { accessArguments } from './accessArguments';
import { buildBundle } from './buildBundle';

/** `npm run build [-- --with LIST]`: the add-on into dist, stamped with what it was built from. */
function buildAddOn(args: readonly string[]): void {
  const { withAccess, others } = accessArguments(args);
  if (others.length > 0) {
    throw new Error(`usage: npm run build [-- --with LIST]; not understood: ${others.join(' ')}`);
  }
  buildBundle(withAccess);
}

try {
  buildAddOn(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
