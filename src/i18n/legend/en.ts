import type { LegendMessages } from './fr.ts';

export const en = {
  cluster: 'Several places: the ring shows their issues',
  project: 'Project: double outline',
  doubt: 'Approximate position',
  neighbourhood: 'Priority neighbourhood, simplified outline',
  explained: 'A priority neighbourhood (QPV) gets more help from state and town.',
} satisfies LegendMessages;
