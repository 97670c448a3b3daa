import type { EmbedWay } from './embed-snippets.ts';

/** What a way of embedding asks of the content security policy of the page that it is put into. */
export interface PolicyNeed {
  readonly directive: 'frame-src' | 'script-src' | 'connect-src' | 'font-src' | 'img-src' | 'worker-src';
  readonly source: string;
  /** False where the map works without, slower or plainer. */
  readonly required: boolean;
}

/** From which directives each takes its sources, the first that a policy has. */
const FALLBACKS: Readonly<Record<PolicyNeed['directive'], readonly string[]>> = {
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'font-src': ['font-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
  'worker-src': ['worker-src', 'child-src', 'script-src', 'default-src'],
};

/** `basemaps`: origins of the online basemaps that the map offers. */
export function policyNeeds(way: EmbedWay, site: string, basemaps: readonly string[]): PolicyNeed[] {
  const need = (directive: PolicyNeed['directive'], source: string, required = true): PolicyNeed => ({
    directive,
    source,
    required,
  });
  switch (way) {
    case 'iframe':
      return [need('frame-src', site)];
    case 'script':
      return [need('script-src', site), need('frame-src', site)];
    case 'element':
      return [
        need('script-src', site),
        need('connect-src', site),
        need('font-src', site, false),
        // A worker of the page's own making, which imports ours.
        need('worker-src', 'blob:', false),
        need('worker-src', site, false),
        ...basemaps.flatMap((origin) => [need('connect-src', origin, false), need('img-src', origin, false)]),
      ];
  }
}

/** What of that a page's policy does not allow. `text` is its header or its `meta`; '' is no policy at all. */
export function missingInPolicy(text: string, needs: readonly PolicyNeed[]): PolicyNeed[] {
  const policies = readPolicies(text);
  return needs.filter((need) => policies.some((policy) => !allows(policy, need)));
}

type Policy = ReadonlyMap<string, readonly string[]>;

/** Several policies, of several headers or divided by commas, hold all at once. */
function readPolicies(text: string): Policy[] {
  const content = /content\s*=\s*(?:"([^"]*)"|'((?:[^']|'(?!\s*\/?>))*)')/i.exec(text);
  const written = content?.[1] ?? content?.[2] ?? text;
  return written
    .split(/,|\n(?=\s*content-security-policy\s*:)/i)
    .map((policy) => readPolicy(policy.replace(/^\s*content-security-policy\s*:/i, '')))
    .filter((policy) => policy.size > 0);
}

function readPolicy(text: string): Policy {
  const directives = text.split(';').map((directive) => directive.trim().split(/\s+/));
  // Of a directive that is there twice, browsers take the first.
  return new Map(
    directives
      .toReversed()
      .flatMap(([name = '', ...sources]) => (name === '' ? [] : [[name.toLowerCase(), sources] as const])),
  );
}

function allows(policy: Policy, { directive, source }: PolicyNeed): boolean {
  const name = FALLBACKS[directive].find((candidate) => policy.has(candidate));
  const sources = name === undefined ? null : policy.get(name);
  if (sources === null || sources === undefined) return true;
  // With it browsers look at nonces alone; ours come from the page's own script tag.
  if (directive === 'script-src' && sources.includes("'strict-dynamic'")) return false;
  return sources.some((allowed) => matches(allowed, source));
}

function matches(allowed: string, source: string): boolean {
  if (source.endsWith(':')) return allowed.toLowerCase() === source;
  const { protocol, hostname, port } = new URL(source);
  const pattern = allowed.toLowerCase();
  if (pattern === '*') return protocol !== 'blob:';
  if (pattern === protocol || (pattern === 'http:' && protocol === 'https:')) return true;
  const [, scheme, host = '', allowedPort] =
    /^(?:([a-z][a-z\d+.-]*):\/\/)?((?:\*\.)?[a-z\d.-]+|\*)(?::(\d+|\*))?(?:\/.*)?$/.exec(pattern) ?? [];
  if (host === '' || (scheme !== undefined && `${scheme}:` !== protocol && scheme !== 'http')) return false;
  if (allowedPort !== '*' && (allowedPort ?? '') !== port) return false;
  return host.startsWith('*') ? hostname.endsWith(host.slice(1)) : host === hostname;
}
