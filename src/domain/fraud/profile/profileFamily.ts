import { message } from '../../../ground/text/text';
import { fraudTexts } from '../../../messages/fraudTexts';
import type { CreatorDossier } from '../creatorDossier';
import type { FamilyFinding, MeasuredSignal } from '../familyFinding';
import { ramp } from '../ramp';
import { roundedFigure, sharePercent, wholeCount } from '../roundedFigure';
import type { ThresholdLookup } from '../thresholds/fraudThresholds';
import { suspiciousFollowers } from './suspiciousFollowers';

/** Profile: weak rules that were found on follower accounts; added up under a low cap. */
export function profileFamily(dossier: CreatorDossier, thresholds: ThresholdLookup): FamilyFinding {
  const signals = [
    followingSignal(dossier, thresholds),
    followingRatioSignal(dossier, thresholds),
    fewPostsSignal(dossier, thresholds),
    followerSampleSignal(dossier, thresholds),
  ];
  const { following, postsCount } = dossier.creator;
  const inputs = [dossier.followers, following, postsCount];
  const known = inputs.filter((input) => input !== undefined).length / inputs.length;
  return {
    family: 'profile',
    signals,
    suspicion: Math.min(
      1,
      signals.reduce((sum, { suspicion }) => sum + suspicion, 0),
    ),
    weight: 1,
    coverage: signals.some(({ measured }) => measured) ? known : 0,
    against: [],
    notes: [],
    missing: message(fraudTexts.profileMissing, {}),
  };
}

function followingSignal(dossier: CreatorDossier, thresholds: ThresholdLookup): MeasuredSignal {
  const { following } = dossier.creator;
  const limit = thresholds('following', dossier)?.high ?? Number.POSITIVE_INFINITY;
  const suspicion = following !== undefined && following > limit ? 0.15 : 0;
  const finding =
    following !== undefined && suspicion > 0
      ? message(fraudTexts.followingFinding, {
          following: wholeCount(following),
          limit: wholeCount(limit),
        })
      : undefined;
  return profileSignal(
    'following',
    fraudTexts.followingName,
    following,
    'count',
    { high: limit },
    suspicion,
    finding,
  );
}

function followingRatioSignal(
  dossier: CreatorDossier,
  thresholds: ThresholdLookup,
): MeasuredSignal {
  const { creator, followers } = dossier;
  const threshold = thresholds('following_per_follower', dossier);
  const ratio =
    creator.following !== undefined && followers !== undefined && followers >= 1000
      ? creator.following / followers
      : undefined;
  const suspicion =
    ratio === undefined || threshold?.low === undefined || threshold.high === undefined
      ? 0
      : 0.25 * ramp(ratio, threshold.low, threshold.high);
  const finding =
    ratio !== undefined && suspicion > 0
      ? message(fraudTexts.followingRatioFinding, { ratio: roundedFigure(ratio) })
      : undefined;
  return profileSignal(
    'followingRatio',
    fraudTexts.followingRatioName,
    ratio,
    'ratio',
    { high: threshold?.low },
    suspicion,
    finding,
  );
}

function fewPostsSignal(dossier: CreatorDossier, thresholds: ThresholdLookup): MeasuredSignal {
  const { creator, followers } = dossier;
  const fewest = thresholds('few_posts', dossier)?.low ?? 0;
  const posts = followers === undefined ? undefined : creator.postsCount;
  const suspicion = posts !== undefined && posts < fewest && (followers ?? 0) > 5000 ? 0.25 : 0;
  const finding =
    posts !== undefined && suspicion > 0
      ? message(fraudTexts.fewPostsFinding, {
          posts: wholeCount(posts),
          count: posts,
          followers: wholeCount(followers ?? 0),
        })
      : undefined;
  return profileSignal(
    'fewPosts',
    fraudTexts.fewPostsName,
    posts,
    'count',
    { low: fewest },
    suspicion,
    finding,
  );
}

function followerSampleSignal(
  dossier: CreatorDossier,
  thresholds: ThresholdLookup,
): MeasuredSignal {
  const share = suspiciousFollowers(dossier.followerSample);
  const limit = thresholds('suspicious_followers', dossier);
  const suspicion = share === undefined ? 0 : 0.5 * ramp(share, limit?.low ?? 1, limit?.high ?? 1);
  const finding =
    share !== undefined && suspicion > 0
      ? message(fraudTexts.followerSampleFinding, { share: sharePercent(share) })
      : undefined;
  return profileSignal(
    'followerSample',
    fraudTexts.followerSampleName,
    share,
    'share',
    { high: limit?.low },
    suspicion,
    finding,
  );
}

function profileSignal(
  signal: string,
  name: { readonly en: string; readonly ko: string },
  value: number | undefined,
  unit: MeasuredSignal['unit'],
  usualRange: MeasuredSignal['usualRange'],
  suspicion: number,
  finding: MeasuredSignal['finding'],
): MeasuredSignal {
  const measured = value !== undefined;
  return {
    signal,
    name: message(name, {}),
    value,
    unit,
    usualRange,
    suspicion,
    measured,
    coverage: measured ? 1 : 0,
    finding,
  };
}
