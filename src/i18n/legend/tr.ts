import type { LegendMessages } from './fr.ts';

export const tr = {
  cluster: 'Birden çok yer: halka konularını gösterir',
  project: 'Proje: çift çizgi',
  doubt: 'Yaklaşık konum',
  neighbourhood: 'Öncelikli mahalle, basitleştirilmiş sınır',
  explained: 'Öncelikli mahalleye (QPV) devlet ve belediye daha çok destek verir.',
} satisfies LegendMessages;
