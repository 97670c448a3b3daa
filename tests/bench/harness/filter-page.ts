import type { BenchPage } from '../pages/protocol.ts';

/**
 * Runs in the product's page: does what a visitor does, a click on an issue, and measures it as the peers'
 * pages do themselves (`untilPainted`). Self-contained, because it is sent to the page as text.
 */
export function driveProduct(): void {
  const nextFrame = (): Promise<number> =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  const nextTask = (): Promise<unknown> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve, { once: true });
      port1.start();
      port2.postMessage(null);
    });
  const boxes = (): HTMLInputElement[] => [
    ...document.querySelectorAll<HTMLInputElement>('.issues input[type=checkbox]'),
  ];
  const labels = ['emploi', 'garde-enfants', 'numerique', 'alimentation', 'cadre-de-vie'];
  const filter: BenchPage['filter'] = async (issue) => {
    const wanted = boxes().filter((box, position) => box.checked !== (labels[position] === issue));
    if (wanted.length > 1) throw new Error('one click shows one more issue, or one less');
    await nextFrame();
    await nextTask();
    // Asked for before the page asks: the frame begins with this.
    const drawing = nextFrame().then(() => performance.now());
    const start = performance.now();
    wanted[0]?.click();
    // What the click has set off in the page is done by then.
    await nextTask();
    const acted = performance.now();
    const drawn = await drawing;
    await nextTask();
    return acted - start + (performance.now() - drawn);
  };
  window.bench = {
    filter,
    countShown: () => Number(document.querySelector('[data-drawn]')?.getAttribute('data-drawn')),
  };
}

/** What the product says in words about what it shows: they must agree with what it draws. */
export interface ShownByProduct {
  readonly status: number;
  readonly listed: number;
  readonly byIssue: readonly number[];
  /** The pixels of the places' canvas as one number: another filter draws something else. */
  readonly picture: number;
}

/** Sent to the product's page as well. */
export function readProduct(): ShownByProduct {
  const figures = (text: string | null | undefined): number => Number((text ?? '').replaceAll(/\D/g, ''));
  let picture = 0;
  for (const canvas of document.querySelectorAll('canvas')) {
    const context = canvas.getContext('2d');
    if (context === null) continue;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const pixels = new Uint32Array(data.buffer);
    for (const pixel of pixels) picture = (Math.imul(picture, 31) + pixel) | 0;
  }
  return {
    status: figures(document.querySelector('.results [role=status]')?.textContent),
    listed: Number(document.querySelector('.results [aria-setsize]')?.getAttribute('aria-setsize')),
    byIssue: [...document.querySelectorAll('.issues .count')].map(({ textContent }) => figures(textContent)),
    picture,
  };
}
