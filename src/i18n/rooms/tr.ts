import type { RoomLoaders } from './fr.ts';

export const tr: RoomLoaders = {
  about: () => import('../about/tr.ts').then((module) => module.tr),
  builder: () => import('../builder/tr.ts').then((module) => module.tr),
  coverage: () => import('../coverage/tr.ts').then((module) => module.tr),
  coverageOut: () => import('../coverage-out/tr.ts').then((module) => module.tr),
  data: () => import('../data/tr.ts').then((module) => module.tr),
  embed: () => import('../embed/tr.ts').then((module) => module.tr),
  facets: () => import('../facets/tr.ts').then((module) => module.tr),
  hours: () => import('../hours/tr.ts').then((module) => module.tr),
  legend: () => import('../legend/tr.ts').then((module) => module.tr),
  method: () => import('../method/tr.ts').then((module) => module.tr),
  near: () => import('../near/tr.ts').then((module) => module.tr),
  place: () => import('../place/tr.ts').then((module) => module.tr),
  print: () => import('../print/tr.ts').then((module) => module.tr),
  roaming: () => import('../roaming/tr.ts').then((module) => module.tr),
  search: () => import('../search/tr.ts').then((module) => module.tr),
  sources: () => import('../sources/tr.ts').then((module) => module.tr),
  suggest: () => import('../suggest/tr.ts').then((module) => module.tr),
};
