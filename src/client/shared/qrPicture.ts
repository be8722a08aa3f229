import { encode } from 'uqr';

/** A QR code as a drawing: a square of `size` modules and the path of the dark ones. */
export interface QrPicture {
  readonly size: number;
  readonly path: string;
}

/** Quiet zone around the code in modules, as the standard asks. */
const quietModules = 4;
/** The most bytes that level M of the largest code holds. */
const mostBytes = 2331;

/**
 * The QR code of a text, error correction M. Null when the text is too long for any code.
 *
 * @see ISO/IEC 18004
 */
export function qrPicture(text: string): QrPicture | null {
  if (new TextEncoder().encode(text).length > mostBytes) return null;
  const { data, size } = encode(text, { ecc: 'M', border: quietModules });
  const runs: string[] = [];
  data.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      runs.push(`M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`);
    }
  });
  return { size, path: runs.join('') };
}

/** The code as an SVG file. */
export function qrSvgFile({ size, path }: QrPicture): Blob {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" ` +
    `shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/>` +
    `<path d="${path}"/></svg>`;
  return new Blob([svg], { type: 'image/svg+xml' });
}

const pixelsPerModule = 12;

/** The code as a PNG file, large enough to print. */
export function qrPngFile({ size, path }: QrPicture): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = size * pixelsPerModule;
  canvas.height = size * pixelsPerModule;
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(pixelsPerModule, pixelsPerModule);
  pen.fillStyle = '#000';
  pen.fill(new Path2D(path));
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
