import { inputError } from '../../domain/inputError';
import { handleKey } from '../../ground/cells/handleKey';
import { endpointTexts } from '../../messages/endpointTexts';
import type { InputOf, ResultOf } from '../../shared/endpoints';
import { records } from '../../workbook/read/records';
import { requestReader } from '../../workbook/record/requestReader';
import { wireRecord } from '../../workbook/record/wireRecord';
import type { Row } from '../../workbook/schema/row';
import { withDocumentLock } from '../job/documentLock';
import { openWorkbook } from '../tabs/openWorkbook';
import { inputReader } from './readInput';
import { saveRecord } from './saveRecord';
import { withoutBlankId } from './withoutBlankId';

const readPost = requestReader('Posts');

/** Writes a post: over its own row, or as a new one. Its creator may be named by name or handle. */
export function savePost(input: InputOf<'savePost'>): ResultOf<'savePost'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const { clock } = workbook.reading;
    const asked = readPost(withoutBlankId(inputReader(input).value('post'), 'postId'), clock);
    const creators = records(workbook.table('Creators'));
    const { creator_id: named } = asked;
    const post = named === undefined ? asked : { ...asked, creator_id: creatorOf(named, creators) };
    const saved = saveRecord(workbook, 'Posts', post, `${post.creator_id ?? 'post'}-post`);
    return { post: wireRecord('Posts', saved, clock) };
  });
}

/** The id of the one creator with this id, name, handle or alias. @throws InputError otherwise */
function creatorOf(text: string, creators: readonly Row<'Creators'>[]): string {
  if (creators.some(({ creator_id }) => creator_id === text)) return text;
  const key = handleKey(text);
  const found = creators.filter(({ name, handle, also_known_as: aliases }) =>
    [name, handle, ...(aliases ?? [])].some((each) => handleKey(each ?? '') === key),
  );
  const [creator] = found;
  if (found.length !== 1 || creator === undefined) {
    throw inputError(endpointTexts.creatorUnclear, { name: text });
  }
  return creator.creator_id;
}
