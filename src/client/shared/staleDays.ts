/** From so many days on figures are called old. */
export const staleDays = 2;
