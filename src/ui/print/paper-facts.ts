import { audiencesOf } from '../../domain/explore/audiences.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Place } from '../../domain/place.ts';
import type { Messages } from '../../i18n/page/fr.ts';
import type { PlaceMessages } from '../../i18n/place/fr.ts';
import { cellLanguages } from '../parts/cell-language.ts';
import { addressOf, neighbourhoodName } from '../parts/whereabouts.ts';
import { yearsOf } from '../parts/place-years.ts';

interface Fact {
  readonly label: string;
  readonly value: string;
  /** Undefined where it is that of the page. */
  readonly lang: string | undefined;
}

interface Wording {
  readonly dataset: Dataset;
  readonly language: string;
  readonly page: Messages;
  readonly text: PlaceMessages;
  /** In words. */
  readonly hours: string;
}

/** What is known of a place, label by label, for a sheet of its own; what is not known is left out. */
export function paperFacts(place: Place, { dataset, language, page, text, hours }: Wording): Fact[] {
  const list = new Intl.ListFormat(page.locale);
  const langOf = cellLanguages(dataset, place.index, language);
  const doubt = Math.max(0, ...place.points.map(({ precisionMetres }) => precisionMetres));
  const facts: (readonly [label: string, value: string, column?: string])[] = [
    [text.address, addressOf(place), 'adresse'],
    [page.neighbourhood, neighbourhoodName(place, dataset, page)],
    [
      text.position,
      place.points.length === 0 ? page.notLocated : doubt > 0 ? text.approximate(page.distance(doubt)) : '',
    ],
    [text.hours, hours],
    [text.phone, place.phone],
    [text.email, place.email],
    [text.website, place.website],
    [text.audiences, audiencesOf(place.audiences).join(', '), 'publics'],
    [text.price, place.price, 'frais'],
    [text.accessibility, place.accessibility, 'accessibilite'],
    [text.operator, place.operator, 'porteur'],
    [text.legalForm, place.legalForm, 'forme_juridique'],
    [text.vocation, place.vocation === null ? '' : page.vocations[place.vocation]],
    [text.fundings, list.format(place.fundings.map((id) => page.fundings[id]))],
    [text.innovations, list.format(place.innovations.map((id) => text.innovationNames[id]))],
    [text.phase, place.phase === null ? '' : page.phases[place.phase]],
    [text.years, yearsOf(place, text)],
    [text.active, place.active, 'actif'],
    [text.meeting, place.meeting, 'rencontre'],
    ...place.other.map(([label, value]) => [label, value, label] as const),
    [text.updated, place.updated],
    [text.confidence, place.confidence, 'confiance'],
  ];
  return facts
    .filter(([, value]) => value !== '')
    .map(([label, value, column]) => ({
      label,
      value,
      lang: column === undefined ? undefined : langOf(column),
    }));
}
