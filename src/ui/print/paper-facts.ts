import type { Dataset } from '../../domain/dataset.ts';
import type { Place } from '../../domain/place.ts';
import type { Messages } from '../../i18n/page/fr.ts';
import type { PlaceMessages } from '../../i18n/place/fr.ts';
import { addressOf, neighbourhoodName } from '../parts/whereabouts.ts';
import { yearsOf } from '../parts/place-years.ts';

/** What is known of a place, label by label, for a sheet of its own; what is not known is left out. */
export function paperFacts(
  place: Place,
  dataset: Dataset,
  page: Messages,
  text: PlaceMessages,
): (readonly [label: string, value: string])[] {
  const list = new Intl.ListFormat(page.locale);
  const doubt = Math.max(0, ...place.points.map(({ precisionMetres }) => precisionMetres));
  const facts: (readonly [label: string, value: string])[] = [
    [text.address, addressOf(place)],
    [page.neighbourhood, neighbourhoodName(place, dataset, page)],
    [text.position, place.points.length === 0 ? page.notLocated : doubt > 0 ? page.approximate(doubt) : ''],
    [text.hours, place.openingHours],
    [text.phone, place.phone],
    [text.email, place.email],
    [text.website, place.website],
    [text.audiences, place.audiences],
    [text.price, place.price],
    [text.accessibility, place.accessibility],
    [text.operator, place.operator],
    [text.legalForm, place.legalForm],
    [text.vocation, place.vocation === null ? '' : page.vocations[place.vocation]],
    [text.fundings, list.format(place.fundings.map((id) => page.fundings[id]))],
    [text.innovations, list.format(place.innovations.map((id) => page.innovations[id]))],
    [text.phase, place.phase === null ? '' : page.phases[place.phase]],
    [text.years, yearsOf(place, text)],
    [text.active, place.active],
    [text.meeting, place.meeting],
    ...place.other,
    [text.updated, place.updated],
    [text.confidence, place.confidence],
  ];
  return facts.filter(([, value]) => value !== '');
}
