import type { AboutMessages } from '../about/fr.ts';
import type { BuilderMessages } from '../builder/fr.ts';
import type { CoverageMessages } from '../coverage/fr.ts';
import type { CoverageOutMessages } from '../coverage-out/fr.ts';
import type { DataMessages } from '../data/fr.ts';
import type { EmbedMessages } from '../embed/fr.ts';
import type { FacetMessages } from '../facets/fr.ts';
import type { HoursMessages } from '../hours/fr.ts';
import type { LegendMessages } from '../legend/fr.ts';
import type { MethodMessages } from '../method/fr.ts';
import type { NearMessages } from '../near/fr.ts';
import type { PlaceMessages } from '../place/fr.ts';
import type { PrintMessages } from '../print/fr.ts';
import type { RoamingMessages } from '../roaming/fr.ts';
import type { SearchMessages } from '../search/fr.ts';
import type { SourceMessages } from '../sources/fr.ts';
import type { SuggestMessages } from '../suggest/fr.ts';

/** What is read in each room of the page, beside the texts that it begins with. */
export interface Rooms {
  readonly about: AboutMessages;
  readonly builder: BuilderMessages;
  readonly coverage: CoverageMessages;
  readonly coverageOut: CoverageOutMessages;
  readonly data: DataMessages;
  readonly embed: EmbedMessages;
  readonly facets: FacetMessages;
  readonly hours: HoursMessages;
  readonly legend: LegendMessages;
  readonly method: MethodMessages;
  readonly near: NearMessages;
  readonly place: PlaceMessages;
  readonly print: PrintMessages;
  readonly roaming: RoamingMessages;
  readonly search: SearchMessages;
  readonly sources: SourceMessages;
  readonly suggest: SuggestMessages;
}

/** The texts of a language by room, each fetched when the room is entered. */
export type RoomLoaders = { readonly [Room in keyof Rooms]: () => Promise<Rooms[Room]> };

export const fr: RoomLoaders = {
  about: () => import('../about/fr.ts').then((module) => module.fr),
  builder: () => import('../builder/fr.ts').then((module) => module.fr),
  coverage: () => import('../coverage/fr.ts').then((module) => module.fr),
  coverageOut: () => import('../coverage-out/fr.ts').then((module) => module.fr),
  data: () => import('../data/fr.ts').then((module) => module.fr),
  embed: () => import('../embed/fr.ts').then((module) => module.fr),
  facets: () => import('../facets/fr.ts').then((module) => module.fr),
  hours: () => import('../hours/fr.ts').then((module) => module.fr),
  legend: () => import('../legend/fr.ts').then((module) => module.fr),
  method: () => import('../method/fr.ts').then((module) => module.fr),
  near: () => import('../near/fr.ts').then((module) => module.fr),
  place: () => import('../place/fr.ts').then((module) => module.fr),
  print: () => import('../print/fr.ts').then((module) => module.fr),
  roaming: () => import('../roaming/fr.ts').then((module) => module.fr),
  search: () => import('../search/fr.ts').then((module) => module.fr),
  sources: () => import('../sources/fr.ts').then((module) => module.fr),
  suggest: () => import('../suggest/fr.ts').then((module) => module.fr),
};
