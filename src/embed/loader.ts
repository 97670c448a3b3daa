import { isRecord } from '../domain/is-record.ts';
import { SOURCE, VERSION } from './protocol.ts';

/** CSS pixels where the page asks for no height, and the least that can be used. */
const USUAL_HEIGHT = 600;
const LEAST_HEIGHT = 240;
/** About the frame, not the map. */
const OWN = ['height', 'title'];

/**
 * `<script src="…/embed/loader.js" data-issues="emploi" async></script>`: puts the framed map after itself. What
 * other `data-*` say goes into the map's address, so that a new setting of the map needs no new loader.
 */
function load(script: HTMLScriptElement): void {
  const site = new URL('..', script.src);
  const asked = Number(script.dataset['height']) || USUAL_HEIGHT;
  const settings = Object.entries(script.dataset).flatMap(([name, value]) =>
    value === undefined || OWN.includes(name) ? [] : [[name, value]],
  );
  const frame = document.createElement('iframe');
  frame.src = `${site.href}?${new URLSearchParams([['embed', '1'], ...settings]).toString()}`;
  frame.title = script.dataset['title'] ?? 'CartoQuartiers';
  frame.loading = 'lazy';
  frame.allow = 'geolocation; fullscreen; clipboard-write';
  frame.referrerPolicy = 'strict-origin';
  Object.assign(frame.style, { display: 'block', width: '100%', height: `${String(asked)}px`, border: '0' });
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    // Another frame of the page, or another site that this one went to, says nothing here.
    if (source !== frame.contentWindow || origin !== site.origin || !isRecord(data)) return;
    if (data['source'] !== SOURCE || data['version'] !== VERSION || data['type'] !== 'resize') return;
    const height = Number(data['height']);
    // Few results take less room; more than was asked for they never take.
    if (height > 0) frame.style.height = `${String(Math.min(asked, Math.max(LEAST_HEIGHT, height)))}px`;
  });
  script.after(frame);
}

if (document.currentScript instanceof HTMLScriptElement) load(document.currentScript);
