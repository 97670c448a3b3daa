import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerResponse } from 'node:http';

/** What a network, a host or a proxy does to an answer on a bad day. */
export type Fault =
  | { readonly kind: 'hang' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'redirect'; readonly to: string }
  /** A page where data was asked: a login wall, a host's own error page. */
  | { readonly kind: 'html' }
  /** A server or proxy that answers every range with the whole file. */
  | { readonly kind: 'no-ranges' }
  /** One that compresses whatever it sends. */
  | { readonly kind: 'encoded' }
  /** One that compresses a file and then sends parts of that. */
  | { readonly kind: 'parts-of-encoded' }
  /** The line breaks off. */
  | { readonly kind: 'truncated'; readonly bytes: number }
  /** The answer ends as if that were all. */
  | { readonly kind: 'short'; readonly bytes: number }
  /** Somebody has put another file there. */
  | { readonly kind: 'replaced'; readonly by: Buffer }
  | { readonly kind: 'delay'; readonly milliseconds: number };

/** The first rule whose pattern matches the path of a request decides. */
export interface FaultRule {
  readonly path: RegExp;
  readonly fault: Fault;
}

const PORTAL_PAGE = '<!doctype html><title>Connexion</title><p>Identifiez-vous pour continuer.';

/**
 * Applies a fault. Answers `true` where the fault was the whole answer; else the file is to be sent, in the way of the
 * fault.
 */
export async function applyFault(fault: Fault, response: ServerResponse): Promise<boolean> {
  switch (fault.kind) {
    case 'hang':
      return true;
    case 'reset':
      response.destroy();
      return true;
    case 'status':
      response.writeHead(fault.status, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`${String(fault.status)}\n`);
      return true;
    case 'redirect':
      response.writeHead(302, { Location: fault.to });
      response.end();
      return true;
    case 'html':
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(PORTAL_PAGE);
      return true;
    case 'delay':
      await sleep(fault.milliseconds);
      return false;
    case 'no-ranges':
    case 'encoded':
    case 'parts-of-encoded':
    case 'truncated':
    case 'short':
    case 'replaced':
      return false;
  }
}
