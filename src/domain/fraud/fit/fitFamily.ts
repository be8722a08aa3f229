import { type Message, message, type Text } from '../../../ground/text/text';
import { fraudTexts } from '../../../messages/fraudTexts';
import type { CreatorDossier } from '../creatorDossier';
import type { FamilyFinding, MeasuredSignal } from '../familyFinding';
import type { CreatorFatigue } from '../fraudAssessment';
import { noisyOr } from '../noisyOr';
import { ramp } from '../ramp';
import { sharePercent } from '../roundedFigure';
import type { Threshold, ThresholdLookup } from '../thresholds/fraudThresholds';
import { captionFatigue } from './captionFatigue';

/** What fit and fatigue add to the risk, which is little: they are judged on their own. */
export interface FitFinding {
  readonly family: FamilyFinding;
  readonly fatigue: CreatorFatigue;
}

/**
 * Fatigue (repeated captions, code after code) and an audience elsewhere, the latter only when the
 * comments' script disagrees too.
 *
 * @param languageMismatch share of comments in an unexpected script, when it was measured
 */
export function fitFamily(
  dossier: CreatorDossier,
  languageMismatch: number | undefined,
  thresholds: ThresholdLookup,
): FitFinding {
  const captions = captionFatigue(dossier.posts);
  const copies = captionSignal(
    'captionCopies',
    fraudTexts.captionCopiesName,
    captions?.copies,
    thresholds('caption_copies', dossier),
    (share) => message(fraudTexts.captionCopiesFinding, { share }),
  );
  const codes = captionSignal(
    'codeCaptions',
    fraudTexts.codeCaptionsName,
    captions?.codes,
    thresholds('code_captions', dossier),
    (share) => message(fraudTexts.codeCaptionsFinding, { share }),
  );
  const tired = [copies, codes];
  const signals = [...tired, audienceElsewhere(dossier, languageMismatch, thresholds)];
  return {
    family: fitFinding(signals),
    fatigue: {
      score: captions === undefined ? undefined : noisyOr(tired.map((one) => one.suspicion)),
      nearDuplicateCaptions: captions?.copies,
      codeCaptions: captions?.codes,
      notes: tired.flatMap(({ finding }) => finding ?? []),
    },
  };
}

/** Fit has no part in the confidence: a missing caption hides nothing about followers. */
function fitFinding(signals: readonly MeasuredSignal[]): FamilyFinding {
  return {
    family: 'fit',
    signals,
    suspicion: noisyOr(signals.map(({ suspicion }) => suspicion)),
    weight: 1,
    coverage: 0,
    against: [],
    notes: [],
    missing: message(fraudTexts.fitMissing, {}),
  };
}

function captionSignal(
  signal: string,
  name: Text,
  value: number | undefined,
  limit: Threshold | undefined,
  words: (share: Message) => Message,
): MeasuredSignal {
  const suspicion = value === undefined ? 0 : ramp(value, limit?.low ?? 1, limit?.high ?? 1);
  return {
    signal,
    name: message(name as Text & { en: '' }, {}),
    value,
    unit: 'share',
    usualRange: { high: limit?.low },
    suspicion,
    measured: value !== undefined,
    coverage: value === undefined ? 0 : 1,
    finding: value !== undefined && suspicion > 0 ? words(sharePercent(value)) : undefined,
  };
}

function audienceElsewhere(
  dossier: CreatorDossier,
  languageMismatch: number | undefined,
  thresholds: ThresholdLookup,
): MeasuredSignal {
  const { countryMatch } = dossier.creator;
  const least = thresholds('country_match', dossier)?.low ?? 0;
  const script = thresholds('language_mismatch', dossier);
  const measured = countryMatch !== undefined && languageMismatch !== undefined;
  const suspicion = measured
    ? ramp(countryMatch, least, 0) * ramp(languageMismatch, script?.low ?? 1, script?.high ?? 1)
    : 0;
  return {
    signal: 'audienceElsewhere',
    name: message(fraudTexts.audienceElsewhereName, {}),
    value: countryMatch,
    unit: 'share',
    usualRange: { low: least },
    suspicion,
    measured,
    coverage: measured ? 1 : 0,
    finding:
      suspicion > 0
        ? message(fraudTexts.audienceElsewhereFinding, { share: sharePercent(countryMatch ?? 0) })
        : undefined,
  };
}
