import { isHtml } from './is-html.ts';
import { retryAfter } from './retry-after.ts';

/** Why a service gave nothing: its name for i18n, and the status where it answered one. */
export interface ServiceFailure {
  readonly ok: false;
  /** `unreachable`: no connection or a cut one; `slow`: connected, and no answer in time. */
  readonly reason: 'unreachable' | 'slow' | 'busy' | 'refused' | 'html';
  readonly status: number;
}

export type ServiceAnswer = { readonly ok: true; readonly bytes: Uint8Array } | ServiceFailure;

/** Lets a pause pass; after a failure it is told which one, to say why nothing comes. */
export type Wait = (milliseconds: number, failure?: ServiceFailure) => Promise<void>;

export const waitFor: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface PatientRequest {
  readonly method?: string;
  readonly body?: FormData;
  readonly tries?: number;
  /** How long one try may take. */
  readonly timeoutMs?: number;
}

const TRIES = 5;
const FIRST_PAUSE_MS = 1000;
/** A service that asks for a longer pause has closed its door. */
const LONGEST_PAUSE_MS = 60_000;
const TIMEOUT_MS = 120_000;
/** Who has been silent for so many whole times will be again. */
const MOST_SILENCES = 2;

/**
 * Asks a public service, patiently: what is busy (429), broken (5xx) or cut is asked again after a pause that
 * doubles, or that the service names. Any other refusal is an answer.
 */
export async function askPatiently(
  address: URL,
  { tries = TRIES, timeoutMs = TIMEOUT_MS, ...request }: PatientRequest = {},
  wait: Wait = waitFor,
): Promise<ServiceAnswer> {
  let failure: ServiceFailure = { ok: false, reason: 'unreachable', status: 0 };
  let silences = 0;
  for (let attempt = 0; attempt < tries; attempt++) {
    let pause = FIRST_PAUSE_MS * 2 ** attempt;
    try {
      const response = await fetch(address, {
        ...request,
        credentials: 'omit',
        signal: AbortSignal.timeout(timeoutMs),
      });
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (response.ok) {
        return isHtml(response, bytes)
          ? { ok: false, reason: 'html', status: response.status }
          : { ok: true, bytes };
      }
      failure = { ok: false, reason: 'refused', status: response.status };
      if (response.status !== 429 && response.status < 500) return failure;
      if (response.status === 429) failure = { ...failure, reason: 'busy' };
      pause = retryAfter(response, Date.now()) ?? pause;
    } catch (error) {
      const isSlow = error instanceof DOMException && error.name === 'TimeoutError';
      failure = { ok: false, reason: isSlow ? 'slow' : 'unreachable', status: 0 };
      if (isSlow && ++silences === MOST_SILENCES) return failure;
    }
    if (pause > LONGEST_PAUSE_MS) return failure;
    if (attempt < tries - 1) await wait(pause, failure);
  }
  return failure;
}
