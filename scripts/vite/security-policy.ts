import type { Plugin } from 'vite';
import { toHeadersFile, toSecurityPolicy, type SiteHosts } from '../security-headers.ts';
import { readSiteHosts } from '../site-hosts.ts';

/**
 * Writes the policy into the built page, so that a host without header settings is as strict as ours, and
 * `_headers` beside it. Both know the hosts that the territories name. Not in development: Vite's own client needs
 * inline styles.
 */
export function securityPolicy(): Plugin {
  let hosts: SiteHosts = { maps: [], data: [] };
  return {
    name: 'security-policy',
    apply: 'build',
    configResolved(config) {
      hosts = readSiteHosts(config.root);
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: toSecurityPolicy(hosts) },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: toHeadersFile(hosts) });
    },
  };
}
