import { SaxesParser } from 'saxes';
import { FileFault } from '../fileFault';

/** What is told while XML is read; names come without their namespace's prefix. */
export interface XmlListener {
  open?(name: string, attributes: { readonly [name: string]: string }): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads XML piece by piece. A document type is refused: entities of one's own are how small files
 * become large.
 *
 * @throws FileFault
 */
export function readXml(pieces: Iterable<string>, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const fail = () => {
    throw new FileFault('damaged');
  };
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', ({ name, attributes }) => listener.open?.(localName(name), attributes));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => listener.close?.(localName(name)));
  for (const piece of pieces) parser.write(piece);
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
