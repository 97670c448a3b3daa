import type { RoomLoaders } from './fr.ts';

export const ar: RoomLoaders = {
  about: () => import('../about/ar.ts').then((module) => module.ar),
  builder: () => import('../builder/ar.ts').then((module) => module.ar),
  coverage: () => import('../coverage/ar.ts').then((module) => module.ar),
  coverageOut: () => import('../coverage-out/ar.ts').then((module) => module.ar),
  data: () => import('../data/ar.ts').then((module) => module.ar),
  embed: () => import('../embed/ar.ts').then((module) => module.ar),
  facets: () => import('../facets/ar.ts').then((module) => module.ar),
  hours: () => import('../hours/ar.ts').then((module) => module.ar),
  legend: () => import('../legend/ar.ts').then((module) => module.ar),
  method: () => import('../method/ar.ts').then((module) => module.ar),
  near: () => import('../near/ar.ts').then((module) => module.ar),
  place: () => import('../place/ar.ts').then((module) => module.ar),
  print: () => import('../print/ar.ts').then((module) => module.ar),
  roaming: () => import('../roaming/ar.ts').then((module) => module.ar),
  search: () => import('../search/ar.ts').then((module) => module.ar),
  sources: () => import('../sources/ar.ts').then((module) => module.ar),
  suggest: () => import('../suggest/ar.ts').then((module) => module.ar),
};
