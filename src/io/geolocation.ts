import type { DeviceLocation, LocationFailure } from '../domain/location.ts';

/** After so long the page says that it is still looking, in milliseconds. */
const PATIENCE = 5000;
/** Counted by ourselves: a browser's own limit does not run while its question to the visitor is open. */
const LIMIT = 15_000;
/** A position found so long ago still serves: nobody walks far in a minute. */
const MAXIMUM_AGE = 60_000;

const PERMISSION_DENIED = 1;

/** Asks the device where it is, once. What it says goes nowhere but to the caller. */
export function locateDevice(onSlow: () => void): Promise<DeviceLocation | LocationFailure> {
  // Pages without TLS have the object and may not use it; that is not the visitor's refusal.
  if (!isSecureContext || !('geolocation' in navigator)) return Promise.resolve('absent');
  return new Promise((resolve) => {
    const slow = setTimeout(onSlow, PATIENCE);
    const late = setTimeout(() => {
      end('slow');
    }, LIMIT);
    function end(outcome: DeviceLocation | LocationFailure): void {
      clearTimeout(slow);
      clearTimeout(late);
      resolve(outcome);
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        end({ position: [coords.longitude, coords.latitude], accuracyMetres: coords.accuracy });
      },
      ({ code }) => {
        end(code === PERMISSION_DENIED ? 'refused' : 'unavailable');
      },
      { enableHighAccuracy: true, maximumAge: MAXIMUM_AGE },
    );
  });
}
