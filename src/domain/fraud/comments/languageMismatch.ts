import type { CreatorDossier } from '../creatorDossier';
import { cleanComment } from './cleanComment';
import { type CommentShare, shareOf } from './commentShares';
import type { PreparedComment } from './preparedComment';
import { type Script, scriptOf, scriptOfLanguage } from './scriptOf';

const FEWEST_CAPTIONS = 3;
const FEWEST_LETTERED = 10;
/** A script in at least this share of captions is one that the creator writes in. */
const OWN_SCRIPT = 0.2;

/**
 * Comments in a script that neither the creator's captions nor the stated audience use. Undefined
 * while it isn't known what the creator writes in, or with too few comments that have letters.
 */
export function languageMismatch(
  dossier: CreatorDossier,
  comments: readonly PreparedComment[],
): CommentShare | undefined {
  const lettered = comments.filter(
    ({ script, language }) => script !== undefined || language !== undefined,
  );
  if (lettered.length < FEWEST_LETTERED) return undefined;
  const expected = expectedScripts(dossier);
  if (expected.size === 0) return undefined;
  return shareOf(lettered, (comment) => !expected.has(writtenIn(comment)));
}

function writtenIn({ script, language }: PreparedComment): Script {
  return language === undefined ? (script ?? 'other') : scriptOfLanguage(language);
}

function expectedScripts({ creator, posts }: CreatorDossier): Set<Script> {
  const stated = (creator.languages ?? []).filter((code) => code.trim() !== '');
  return new Set([...stated.map(scriptOfLanguage), ...captionScripts(posts)]);
}

function captionScripts(posts: CreatorDossier['posts']): Script[] {
  const scripts = posts.flatMap(({ caption }) => scriptOf(cleanComment(caption ?? '')) ?? []);
  if (scripts.length < FEWEST_CAPTIONS) return [];
  return [...new Set(scripts)].filter(
    (script) => scripts.filter((other) => other === script).length >= OWN_SCRIPT * scripts.length,
  );
}
