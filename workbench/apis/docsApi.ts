import type { Json } from '../../src/sources/json';
import { at, listAt, numberAt, textAt } from '../../src/sources/json';
import type { SourceAnswer } from '../../src/sources/source';
import { type Api, googleError, jsonAnswer } from './api';

/** A document as the stand-in keeps it: its text from index 1 on, and the style of each range. */
interface SampleDocument {
  readonly title: string;
  text: string;
  readonly styled: { readonly style: string; readonly text: string }[];
}

/**
 * documents.create and documents.batchUpdate of the Google Docs API, for insertions and styles of
 * paragraphs. Indexes count UTF-16 units; one outside of the text refuses the whole batch, and so
 * does text that Docs would change by itself.
 *
 * @see https://developers.google.com/docs/api/reference/rest/v1/documents/request
 */
export function docsApi(documents: Map<string, SampleDocument>): Api {
  return (request) => {
    if (request.kind !== 'google' || request.collection !== 'Documents')
      return googleError(404, 'notFound');
    const [body, id] = request.parameters;
    if (request.method === 'create') return created(documents, textAt(body, 'title'));
    const document = documents.get(String(id));
    if (document === undefined) return googleError(404, 'notFound');
    return updated(document, String(id), listAt(body, 'requests') as readonly Json[]);
  };
}

function created(documents: Map<string, SampleDocument>, title: string): SourceAnswer {
  const documentId = `sample-document_${documents.size + 1}`;
  documents.set(documentId, { title, text: '\n', styled: [] });
  return jsonAnswer({ documentId, title });
}

function updated(document: SampleDocument, documentId: string, requests: readonly Json[]) {
  const copy = { ...document, styled: [...document.styled] };
  if (!requests.every((request) => isApplied(copy, request))) return googleError(400, 'badRequest');
  document.text = copy.text;
  document.styled.splice(0, Number.POSITIVE_INFINITY, ...copy.styled);
  return jsonAnswer({ documentId, replies: requests.map(() => ({})) });
}

/** Applies one request; false when Docs would refuse it. */
function isApplied(document: SampleDocument, request: Json): boolean {
  const text = textAt(request, 'insertText', 'text');
  if (text !== '') {
    const place = (numberAt(request, 'insertText', 'location', 'index') ?? 0) - 1;
    if (place < 0 || place >= document.text.length || isChangedByDocs(text)) return false;
    document.text = document.text.slice(0, place) + text + document.text.slice(place);
    return true;
  }
  const range = at(request, 'updateParagraphStyle', 'range');
  const start = (numberAt(range, 'startIndex') ?? 0) - 1;
  const end = (numberAt(range, 'endIndex') ?? 0) - 1;
  if (start < 0 || end <= start || end > document.text.length) return false;
  const style = textAt(request, 'updateParagraphStyle', 'paragraphStyle', 'namedStyleType');
  document.styled.push({ style, text: document.text.slice(start, end) });
  return true;
}

function isChangedByDocs(text: string): boolean {
  return /(?![\t\n\v])\p{Cc}|[\uE000-\uF8FF]|\p{Cs}/u.test(text);
}
