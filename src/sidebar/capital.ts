/** A sentence that starts with a capital: the domain's own start lower case, with the argument. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
