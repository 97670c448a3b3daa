import type { Proposal } from '../../domain/suggest/read-proposal.ts';

export const EMPTY_PROPOSAL: Proposal = Object.freeze({ kind: 'venue', issues: [], texts: {} });
