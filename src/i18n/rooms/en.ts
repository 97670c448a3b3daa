import type { RoomLoaders } from './fr.ts';

export const en: RoomLoaders = {
  about: () => import('../about/en.ts').then((module) => module.en),
  builder: () => import('../builder/en.ts').then((module) => module.en),
  coverage: () => import('../coverage/en.ts').then((module) => module.en),
  coverageOut: () => import('../coverage-out/en.ts').then((module) => module.en),
  data: () => import('../data/en.ts').then((module) => module.en),
  embed: () => import('../embed/en.ts').then((module) => module.en),
  facets: () => import('../facets/en.ts').then((module) => module.en),
  hours: () => import('../hours/en.ts').then((module) => module.en),
  legend: () => import('../legend/en.ts').then((module) => module.en),
  method: () => import('../method/en.ts').then((module) => module.en),
  near: () => import('../near/en.ts').then((module) => module.en),
  place: () => import('../place/en.ts').then((module) => module.en),
  print: () => import('../print/en.ts').then((module) => module.en),
  roaming: () => import('../roaming/en.ts').then((module) => module.en),
  search: () => import('../search/en.ts').then((module) => module.en),
  sources: () => import('../sources/en.ts').then((module) => module.en),
  suggest: () => import('../suggest/en.ts').then((module) => module.en),
};
