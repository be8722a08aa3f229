import { inputError } from '../domain/inputError';
import { briefDocumentTexts as texts } from '../messages/briefDocumentTexts';
import { leftOutTexts } from '../messages/leftOutTexts';
import { type JsonObject, parseJson, textAt } from '../sources/json';
import type { SourceAnswer } from '../sources/source';
import type { DocumentRequest } from './briefDocumentRequests';
import { serviceCaller } from './import/callService';
import { scopeMissing, serviceMissing } from './import/faultMessage';

/**
 * Makes an empty document in the person's Drive; `drive.file` is enough for files of our own.
 *
 * @returns its id
 * @throws InputError which says what to add while Docs is switched off or the permission is missing
 */
export function createDocument(title: string): string {
  const answer = called('create', [{ title }]);
  const documentId = textAt(parseJson(answer.body), 'documentId');
  if (/^[\w-]+$/.test(documentId)) return documentId;
  const detail = faultOf(answer);
  if (detail === serviceMissing) throw inputError(leftOutTexts.documents, {});
  if (detail === scopeMissing) throw inputError(texts.permissionMissing, {});
  throw inputError(texts.refused, { detail });
}

/**
 * Writes into a new document, all or nothing.
 *
 * @returns its address
 * @throws InputError which names the document that stayed empty
 */
export function fillDocument(documentId: string, requests: readonly DocumentRequest[]): string {
  const url = `https://docs.google.com/document/d/${documentId}/edit`;
  const answer = called('batchUpdate', [{ requests }, documentId]);
  if (answer.status === 200) return url;
  throw inputError(texts.leftEmpty, { detail: faultOf(answer), url });
}

function called(method: string, parameters: readonly (string | JsonObject)[]): SourceAnswer {
  const call = { kind: 'google', service: 'Docs', collection: 'Documents', method } as const;
  const service = () => (typeof Docs === 'undefined' ? null : (Docs ?? null));
  return serviceCaller('', service)({ ...call, parameters });
}

/** Why a call failed: the service's own word for it, else its status. */
function faultOf({ status, body }: SourceAnswer): string {
  return textAt(parseJson(body), 'error', 'errors', 0, 'reason') || String(status);
}
