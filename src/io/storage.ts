/**
 * The visitor's preferences on this device. Where storage is blocked, full or absent, nothing is kept and
 * nothing breaks.
 */
export function readPreference(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writePreference(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Blocked storage: the choice holds until the page is closed.
  }
}
