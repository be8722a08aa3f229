import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Text } from '../../src/ground/text/text';

const SRC = join(__dirname, '../../src');
/** Pages and the server only show what these rooms say; `sources` quotes the words of other people's files. */
const rooms = ['messages', 'workbook', 'functions', 'domain', 'job'];

/** A text with the file that says it and the key under which it stands there. */
export interface PlacedText extends Text {
  readonly file: string;
  readonly key: string;
}

/** Every text that the pure rooms hold in both languages: messages, declarations of tabs, docs of functions. */
export function koreanTexts(): PlacedText[] {
  const files = rooms.flatMap((room) => filesOf(join(SRC, room)));
  return files
    .filter((file) => readFileSync(file, 'utf8').includes('ko: '))
    .flatMap((file) => {
      const found: PlacedText[] = [];
      collect(require(file), '', relative(SRC, file), found, new Set());
      return found;
    });
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}

function collect(
  value: unknown,
  key: string,
  file: string,
  found: PlacedText[],
  seen: Set<unknown>,
): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  const { en, ko } = value as Partial<Text>;
  if (typeof en === 'string' && typeof ko === 'string') found.push({ en, ko, file, key });
  for (const [name, inner] of Object.entries(value)) collect(inner, name, file, found, seen);
}
