import { type Message, message } from '../../ground/text/text';
import { linksTexts } from '../../messages/linksTexts';
import type { CodeStyle } from '../tracking/codeKeeper';
import { oneEditApart } from '../tracking/oneEditApart';
import { freePlainCode } from '../tracking/plainCode';
import { normalCode, promoCode } from '../tracking/promoCode';

/** A code that is in use, and whose it is. */
export interface CodeInUse {
  readonly creatorId: string;
  readonly code: string;
}

/** How the codes of a plan are made. */
export interface CodePlan {
  readonly campaignId: string;
  readonly codeStyle: CodeStyle;
  /** Percent points or an amount; null leaves the codes without a number. */
  readonly discount: number | null;
  /** Codes that somebody typed instead, by creator. */
  readonly typedCodes: Readonly<Record<string, string>>;
}

/** A creator who is to get a code. */
interface CodeOwner {
  readonly creatorId: string;
  readonly name: string;
  readonly handle: string;
}

/** A new code of a creator's own: as typed, or by the plan's style, far from everybody else's. */
export function newCode(plan: CodePlan, creator: CodeOwner, inUse: readonly CodeInUse[]): string {
  const { campaignId, codeStyle, discount, typedCodes } = plan;
  const typed = (typedCodes[creator.creatorId] ?? '').trim();
  if (typed !== '') return typed;
  const taken = othersOf(creator, inUse).map(({ code }) => code);
  const name = creator.name || creator.handle || creator.creatorId;
  const wish = { name, handle: creator.handle, discount: discount ?? undefined };
  const plain = codeStyle === 'plain' ? freePlainCode(wish, taken) : undefined;
  return plain ?? promoCode(name, campaignId, taken);
}

/** What speaks against a code: it is somebody else's, or so near to one that people mix them up. */
export function codeTroubles(
  code: string,
  creator: CodeOwner,
  inUse: readonly CodeInUse[],
): { readonly obstacle: Message | null; readonly warnings: readonly Message[] } {
  const others = othersOf(creator, inUse);
  const normal = normalCode(code);
  const same = others.find((other) => normalCode(other.code) === normal);
  if (same) return { obstacle: message(linksTexts.codeTaken, { code }), warnings: [] };
  const near = others.find((other) => oneEditApart(normalCode(other.code), normal));
  const values = { code, other: near?.code ?? '' };
  return { obstacle: null, warnings: near ? [message(linksTexts.codeNear, values)] : [] };
}

function othersOf({ creatorId }: CodeOwner, inUse: readonly CodeInUse[]): readonly CodeInUse[] {
  return inUse.filter((each) => each.creatorId !== creatorId);
}
