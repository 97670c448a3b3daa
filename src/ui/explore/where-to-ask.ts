import type { Site } from '../../domain/site.ts';

interface AddressSource {
  readonly address: string;
  readonly host: string;
  readonly around: { readonly lon: number; readonly lat: number };
  /** False where nothing leaves for another host unless the visitor asks for it: that is what the sketch promises. */
  readonly isAskedAsTyped: boolean;
}

/** The service that knows the addresses of a territory, seen from where the site is; null where it names none. */
export function whereToAskAddresses(
  site: Site,
  chosenBasemap: string | null,
  base: string,
): AddressSource | null {
  if (site.geocoder === '' || !URL.canParse(site.geocoder, base)) return null;
  const address = new URL(site.geocoder, base);
  const isElsewhere = address.origin !== new URL(base).origin;
  return {
    address: address.href,
    host: address.host,
    around: site.start,
    isAskedAsTyped: !(isElsewhere && (chosenBasemap ?? site.basemap) === 'sketch'),
  };
}
