const LONGEST_CAPTION = 3000;
const giveaway =
  /giveaway|give away|contest|raffle|sweepstake|tag (?:a|your|two|three|\d) ?friend|이벤트|추첨|경품|나눔|증정/iu;

/** Whether a caption announces a giveaway, where many and alike comments are what was asked for. */
export function isGiveaway(caption: string | undefined): boolean {
  return giveaway.test((caption ?? '').slice(0, LONGEST_CAPTION));
}
