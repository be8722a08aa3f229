import { isInputError } from '../../domain/inputError';
import { say } from '../../ground/text/text';
import { fileSpeech } from '../fileLanguage';

/** What went wrong, in the file's language when it is one of our own sentences. */
export function reasonOf(error: unknown): string {
  if (isInputError(error)) return say(error.told, fileSpeech());
  return error instanceof Error ? error.message : String(error);
}
