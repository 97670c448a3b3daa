import type { LegendMessages } from './fr.ts';

export const ar = {
  cluster: 'عدة أماكن: الحلقة تبيّن قضاياها',
  project: 'مشروع: إطار مزدوج',
  doubt: 'موقع تقريبي',
  neighbourhood: 'حي ذو أولوية، حدود مبسطة',
  explained: 'الحي ذو الأولوية (QPV) تدعمه الدولة والبلدية أكثر.',
} satisfies LegendMessages;
