import { genericWords, particle } from '../../domain/attribution/surveyNames';
import type { ModelStep } from './modelStep';
import { cleanText, listOfText, wordPattern } from './textExpressions';

const generic = [...genericWords].map((word) => `'${word}'`).join(', ');

/** The words of a text that tell a name: Korean parted from Latin letters, generic words left out. */
function tellingWords(text: string, word = 'word'): string {
  const apart = String.raw`REGEXP_REPLACE(REGEXP_REPLACE(LOWER(${cleanText(text)}),
          r'([a-z0-9])([가-힣])', r'\1 \2'), r'([가-힣])([a-z0-9])', r'\1 \2')`;
  return `ARRAY(
        SELECT ${word} FROM UNNEST(REGEXP_EXTRACT_ALL(${apart}, r'${wordPattern}')) AS word WITH OFFSET AS place
        WHERE ${word} NOT IN (${generic}) ORDER BY place)`;
}

const withoutParticle = `IF(REGEXP_CONTAINS(word, r'^[가-힣]{3,}$'), REGEXP_REPLACE(word, r'${particle.source}', ''), word)`;

/** Some words in a row as one text. */
function wordsFrom(words: string, from: string, count: string): string {
  return `(SELECT STRING_AGG(word, ' ' ORDER BY place) FROM UNNEST(${words}) AS word WITH OFFSET AS place
      WHERE place >= ${from} AND place < ${from} + ${count})`;
}

/** Whom buyers name within an answer: handles, names and aliases as whole words. */
export const answersModel: readonly ModelStep[] = [
  {
    name: 'phrases',
    comment: 'The names of creators as words; ids are no names.',
    sql: `
  SELECT DISTINCT
    creator_id, words[OFFSET(0)] AS first_word, ARRAY_LENGTH(words) AS word_count,
    ARRAY_TO_STRING(words, ' ') AS phrase
  FROM (
    SELECT creator_id, ${tellingWords('called')} AS words
    FROM {creators}, UNNEST(ARRAY_CONCAT([name, handle], ${listOfText('also_known_as')})) AS called)
  WHERE LENGTH(ARRAY_TO_STRING(words, '')) >= 2`,
  },
  {
    name: 'answer_words',
    comment:
      'Every answer as words, as it is (attempt 1) and without Korean particles (attempt 2).',
    sql: `
  SELECT answer, attempt, words
  FROM (SELECT DISTINCT survey_creator AS answer FROM {conversions} WHERE survey_creator != ''), UNNEST([
    STRUCT(1 AS attempt, ${tellingWords('answer')} AS words),
    STRUCT(2, ${tellingWords('answer', withoutParticle)})])`,
  },
  {
    name: 'standing_names',
    comment: 'The names that stand at each word of an answer, the longest of each word.',
    sql: `
  SELECT answer, attempt, spot, creator_id, word_count
  FROM (
    SELECT
      answer, attempt, spot, phrases.creator_id, phrases.word_count,
      MAX(phrases.word_count) OVER (PARTITION BY answer, attempt, spot) AS longest
    FROM answer_words, UNNEST(words) AS word WITH OFFSET AS spot
    JOIN phrases ON phrases.first_word = word
    WHERE ${wordsFrom('words', 'spot', 'phrases.word_count')} = phrases.phrase)
  WHERE word_count = longest`,
  },
  {
    name: 'answer_names',
    comment:
      'A name within a longer one that was found before is part of it; the first attempt that finds decides.',
    sql: `
  SELECT answer, COUNT(DISTINCT creator_id) AS creator_count, MIN(creator_id) AS creator_id
  FROM (
    SELECT answer, attempt, creator_id, MIN(attempt) OVER (PARTITION BY answer) AS first_attempt
    FROM (
      SELECT
        answer, attempt, creator_id, spot + word_count AS covered_to,
        MAX(spot + word_count) OVER (
          PARTITION BY answer, attempt ORDER BY spot
          RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS covered_before
      FROM standing_names)
    WHERE covered_before IS NULL OR covered_to > covered_before)
  WHERE attempt = first_attempt
  GROUP BY answer`,
  },
];
