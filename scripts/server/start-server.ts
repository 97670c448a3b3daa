import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHeaders } from '../security-headers.ts';
import { readSiteHosts } from '../site-hosts.ts';
import { applyFault, type FaultRule } from './faults.ts';
import { sendFile } from './send-file.ts';
import { SiteFile } from './site-file.ts';
import { SiteFiles } from './site-files.ts';

export interface ServerOptions {
  readonly root: string;
  /** 0: any free port. */
  readonly port: number;
  readonly replaced?: Readonly<Record<string, Buffer | string>>;
  readonly extraHeaders?: Readonly<Record<string, string>>;
  /** What answers beside the files, by the beginning of its path (`/geocodage/`). */
  readonly services?: Readonly<Record<string, RequestListener>>;
}

export interface SiteServer {
  readonly origin: string;
  /** Rules in force from now on, for what is asked from now on. */
  faults: readonly FaultRule[];
  close(): Promise<void>;
}

function pathOf(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return null;
  }
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

/** Serves a built site on this machine only, as a careful host would; in tests, as a bad one. */
export async function startServer(options: ServerOptions): Promise<SiteServer> {
  const files = new SiteFiles(options.root, options.replaced);
  const services = Object.entries(options.services ?? {});
  const site = { faults: [] as readonly FaultRule[] };
  const territories = Object.entries(options.replaced ?? {}).filter(([path]) => path.endsWith('/site.json'));
  const hosts = readSiteHosts(
    options.root,
    territories.map(([, bytes]) => Buffer.from(bytes)),
  );
  const headers = { ...siteHeaders(hosts), ...options.extraHeaders };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(headers)) {
      response.setHeader(name, value);
    }
    const path = pathOf(request);
    const service = services.find(([start]) => path?.startsWith(start))?.[1];
    if (service !== undefined) {
      service(request, response);
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendText(response, 405, 'Only GET and HEAD');
      return;
    }
    const fault = site.faults.find((rule) => path !== null && rule.path.test(path))?.fault;
    if (fault !== undefined && (await applyFault(fault, response))) return;
    const found = path === null || path.includes('\0') ? null : await files.read(path);
    if (path === null || found === null) {
      sendText(response, 404, 'Not found');
      return;
    }
    const file = fault?.kind === 'replaced' ? new SiteFile(path, fault.by) : found;
    sendFile(file, path, request, response, fault);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) sendText(response, 500, 'The server failed');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return Object.assign(site, {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  });
}
