/** A sentence with a capital letter in front, for places where one stands by itself: the domain starts lower case. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
