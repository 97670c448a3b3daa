/** A captive portal, a login or an error page instead of data. */
export function isHtml(response: Response, bytes: Uint8Array): boolean {
  if (/\bhtml\b/i.test(response.headers.get('content-type') ?? '')) return true;
  return isPage(bytes);
}

export function isPage(bytes: Uint8Array): boolean {
  return /^\s*<(?:!doctype|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}
