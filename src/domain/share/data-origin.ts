/** Letters, digits and hyphens between dots: nothing that could end the line of a policy or begin another. */
const HOST = /^(?:\*\.(?=[^.]+\.))?[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;
const THIS_MACHINE = ['localhost', '127.0.0.1'];

/** True for `https`, and for a server on the visitor's own machine, whose words nobody can change on the way. */
export function isProtected({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && THIS_MACHINE.includes(hostname));
}

/**
 * An origin as `site.json` lists it in `dataOrigins`, whatever path follows it; null for what is none.
 * `https://*.example.org` stands for every host below `example.org`, as in a content security policy.
 */
export function readDataOrigin(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return isProtected(url) && HOST.test(url.hostname) ? url.origin : null;
}

/** Whether the host of an address is one of those listed. */
export function isFromListedOrigin(url: URL, origins: readonly string[]): boolean {
  return origins.some((text) => {
    const [scheme = '', hosts] = readDataOrigin(text)?.split('://*') ?? [];
    if (hosts === undefined) return scheme === url.origin;
    return url.protocol === `${scheme}:` && url.host.endsWith(hosts);
  });
}
