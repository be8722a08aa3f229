/** A part of one collaboration that opens in a view of its own. */
export type CollaborationPart = 'stage' | 'terms' | 'agreement' | 'contact' | 'recap' | 'renew';
