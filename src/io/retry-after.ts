/** The milliseconds that a header `retry-after` asks for, in seconds or as a date; null where it says nothing. */
export function retryAfter(response: Response, now: number): number | null {
  const text = response.headers.get('retry-after') ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
