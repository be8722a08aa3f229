import { isZone } from '../../src/ground/time/zoneOffsets';
import { FileProblem } from '../files/fileProblem';

/** What `npm run recognise` was asked. */
export interface RecogniseRequest {
  readonly file: string;
  readonly zone: string;
  readonly locale: string;
  readonly password: string;
}

const OPTIONS = ['zone', 'locale', 'password'] as const;

/**
 * Reads the command's arguments.
 * @throws FileProblem with one line when they cannot be used
 */
export function readArguments(args: readonly string[]): RecogniseRequest {
  const given: Record<string, string> = {};
  const files: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const name = OPTIONS.find((option) => args[at] === `--${option}`);
    if (name === undefined) files.push(args[at] ?? '');
    else {
      at += 1;
      given[name] = args[at] ?? '';
    }
  }
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new FileProblem(
      'usage: npm run recognise -- FILE [--zone Z] [--locale L] [--password P]',
    );
  }
  const { zone = 'UTC', locale = 'en_US', password = '' } = given;
  if (!isZone(zone)) throw new FileProblem(`zone must be an IANA name such as Asia/Seoul: ${zone}`);
  return { file, zone, locale, password };
}
