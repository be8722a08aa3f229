/** A leap year, in which every day and month that can be written is there. */
const someYear = '2000';
/** A day and a month are no longer; names and addresses often are. */
const longest = 20;

/**
 * Whether a text is a day and month that would be a date with a year ("28 octobre", "Oct 28", "10/28",
 * "10월 28일"), as some tools write them.
 *
 * @param isDate whether a whole text is a date
 */
export function lacksYear(text: string, isDate: (text: string) => boolean): boolean {
  if (text.length > longest || !/^\d{1,2}\D|\D\d{1,2}$/.test(text)) return false;
  const separator = /^\d{1,2} ?([-./])/.exec(text)?.[1] ?? '';
  const dated = /\p{L}/u.test(text)
    ? [
        `${text} ${someYear}`,
        `${text}, ${someYear}`,
        `${text} de ${someYear}`,
        `${someYear}년 ${text}`,
      ]
    : [`${text}${someYear}`, `${text}${separator}${someYear}`];
  return dated.some(isDate);
}
