import { inputError } from '../../domain/inputError';
import { leftOutTexts } from '../../messages/leftOutTexts';

/** What stands for making Google Docs of briefs in a copy that is built without it. */
export function createBriefDocument(): never {
  throw inputError(leftOutTexts.documents, {});
}
