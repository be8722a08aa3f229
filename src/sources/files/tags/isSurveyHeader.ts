import { cleanText } from '../../../ground/cells/cleanText';

const survey =
  /hear(?:d)? (?:about|of) us|how did you (?:hear|find)|where did you (?:hear|find)|heard from|self[- ]reported (?:source|attribution)|^lead ?source$|^deal - (?:lead )?source$|^leadquelle$|^origine de la piste$|^origen del (?:prospecto|candidato)$|어떻게 알게|알게 된 (?:경로|계기)|유입 ?경로 ?설문|wie (?:haben|hast) .{0,20}(?:von uns|gefunden|erfahren)|comment (?:nous )?avez-vous (?:connu|entendu)|c[oó]mo nos conoci|como (?:nos )?conhece|come ci hai conosciut|どこで知/iu;

/** Whether a header or question asks where somebody heard of the shop. */
export function isSurveyHeader(header: string): boolean {
  return survey.test(cleanText(header));
}
