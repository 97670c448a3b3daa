import type { Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY, toHeadersFile } from '../security-headers.ts';

/**
 * Writes the policy into the built page, so that a host without header settings is as strict as ours, and
 * `_headers` beside it. Not in development: Vite's own client needs inline styles.
 */
export function securityPolicy(): Plugin {
  return {
    name: 'security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: toHeadersFile() });
    },
  };
}
