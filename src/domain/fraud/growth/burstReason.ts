import { type Message, message } from '../../../ground/text/text';
import { fraudTexts } from '../../../messages/fraudTexts';
import type { CreatorDossier } from '../creatorDossier';
import type { PostEvidence } from '../fraudEvidence';
import { median } from '../quantile';
import { roundedFigure } from '../roundedFigure';
import { usableCount } from '../usableCount';

const DAYS_BEFORE = 3;
const DAYS_AFTER = 1;
/** A post this many times the creator's median can bring a burst. */
const OUTSTANDING = 3;
const FEWEST_POSTS = 3;
const LONGEST_NOTE = 80;

/** What explains growth between two days: an event somebody entered, or a post that stood out. */
export function burstReason(
  dossier: CreatorDossier,
  fromDay: number,
  toDay: number,
): Message | undefined {
  const near = (day: number) => day >= fromDay - DAYS_BEFORE && day <= toDay + DAYS_AFTER;
  const noted = notes(dossier)
    .filter(({ day }) => near(day))
    .sort((a, b) => a.day - b.day || (a.note < b.note ? -1 : 1))[0];
  if (noted !== undefined) {
    const note = noted.note.trim().slice(0, LONGEST_NOTE);
    return message(fraudTexts.burstEvent, { day: { day: noted.day }, note });
  }
  const post = outstandingPosts(dossier.posts).filter(({ day }) => near(day))[0];
  if (post === undefined) return undefined;
  return message(fraudTexts.burstPost, {
    day: { day: post.day },
    times: roundedFigure(post.times),
  });
}

function notes(dossier: CreatorDossier): { day: number; note: string }[] {
  const onSnapshots = dossier.snapshots.map(({ takenOn, note }) => ({
    day: takenOn,
    note: note ?? '',
  }));
  return [...dossier.events, ...onSnapshots].filter(({ note }) => note.trim() !== '');
}

/** Posts with at least three times the usual views (or likes), the strongest first. */
function outstandingPosts(posts: readonly PostEvidence[]): { day: number; times: number }[] {
  const usualViews = usual(posts.map(({ views }) => views));
  const usualLikes = usual(posts.map(({ likes }) => likes));
  return posts
    .flatMap(({ publishedOn, views, likes }) => {
      const times = Math.max(timesUsual(views, usualViews), timesUsual(likes, usualLikes));
      return publishedOn === undefined ? [] : [{ day: publishedOn, times }];
    })
    .filter(({ times }) => times >= OUTSTANDING)
    .sort((a, b) => b.times - a.times || a.day - b.day);
}

function usual(counts: readonly (number | undefined)[]): number | undefined {
  const known = counts.flatMap((count) => usableCount(count) ?? []);
  return known.length < FEWEST_POSTS ? undefined : median(known);
}

function timesUsual(count: number | undefined, usualCount: number | undefined): number {
  return count === undefined || !usualCount ? 0 : count / usualCount;
}
