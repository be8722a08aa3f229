import type { ImportRequest } from '../../src/shared/importEndpoints';

/** The request of the Import panel for one file, as it is before a person chooses anything. */
export function importOf(
  text: string,
  more: Partial<ImportRequest> = {},
): { readonly request: ImportRequest } {
  return {
    request: {
      texts: [text],
      dayOrder: '',
      decimalSign: '',
      campaignId: '',
      creatorId: '',
      postId: '',
      periodStart: '',
      periodEnd: '',
      repeats: '',
      takesSameSales: false,
      mapping: null,
      ...more,
    },
  };
}
