declare global {
  interface Window {
    /** Changes one pixel in each frame until the answer is called. */
    keepFramesComing?: () => () => void;
  }
}

/**
 * Sent to a page before something is measured in frames. A page at rest is given its next frame by the clock of a
 * screen, 17 ms later, whatever the browser has been told about pacing; one that changes gets it as soon as the last
 * is shown. Self-contained.
 */
export function offerFrames(): void {
  window.keepFramesComing = () => {
    const pixel = document.createElement('div');
    pixel.style.cssText =
      'position:fixed;inset:0 auto auto 0;inline-size:1px;block-size:1px;background:#888;will-change:opacity';
    document.body.append(pixel);
    let frame = 0;
    const beat = (time: number): void => {
      pixel.style.opacity = String(0.5 + (time % 100) / 1000);
      frame = requestAnimationFrame(beat);
    };
    frame = requestAnimationFrame(beat);
    return () => {
      cancelAnimationFrame(frame);
      pixel.remove();
    };
  };
}
