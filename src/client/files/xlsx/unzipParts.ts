import { strFromU8, unzipSync } from 'fflate';
import { FileFault } from '../fileFault';

const mostUnpackedBytes = 250_000_000;
const mostParts = 5000;
/** Cells written as XML shrink to a tenth or a fiftieth; what unpacks to more than this many times its size is a bomb. */
const mostSwelling = 200;
/** Below this even a bomb does no harm. */
const harmlessBytes = 20_000_000;
const wanted =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;

/**
 * The parts of a workbook that hold its cells, unpacked as bytes. Parts are never unpacked beyond
 * the size that they state, and files that state too much are refused before anything is unpacked.
 *
 * @throws FileFault
 */
export function unzipParts(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let unpacked = 0;
  let parts = 0;
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        parts += 1;
        if (parts > mostParts) throw new FileFault('tooBig');
        if (!wanted.test(name.replace(/^\//, ''))) return false;
        unpacked += originalSize;
        const isBomb = originalSize > harmlessBytes && originalSize > size * mostSwelling;
        if (isBomb || unpacked > mostUnpackedBytes) throw new FileFault('tooBig');
        return true;
      },
    });
    return new Map(
      Object.entries(found).map(([name, part]) => [name.replace(/^\//, '').toLowerCase(), part]),
    );
  } catch (error) {
    throw error instanceof FileFault ? error : new FileFault('damaged');
  }
}

/** The text of a part piece by piece, so that a long one never stands in memory twice. */
export function* piecesOf(part: Uint8Array): Iterable<string> {
  const decoder = new TextDecoder();
  const pieceBytes = 1 << 20;
  for (let at = 0; at < part.length; at += pieceBytes) {
    yield decoder.decode(part.subarray(at, at + pieceBytes), { stream: true });
  }
  yield decoder.decode();
}

/** The text of a small part. */
export function textOf(part: Uint8Array): string {
  return strFromU8(part);
}
