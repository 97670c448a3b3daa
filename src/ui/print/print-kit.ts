import { LANGUAGES } from '../../i18n/languages.ts';
import type { PlaceMessages } from '../../i18n/place/fr.ts';
import type { PrintMessages } from '../../i18n/print/fr.ts';
import type { CameraFor } from './paper-map.ts';
import type { drawPicture } from '../../map/draw-picture.ts';
import type { PAPER_THEME } from '../../map/paper-theme.ts';
import type { SKETCH } from '../../map/sketch/sketch.ts';

/** All that a sheet of paper is made with, so that it can be made in the instant in which a browser prints. */
export interface PrintKit {
  readonly text: PrintMessages;
  readonly place: PlaceMessages;
  readonly draw: typeof drawPicture;
  readonly theme: typeof PAPER_THEME;
  readonly sketch: typeof SKETCH;
  readonly cameraFor: CameraFor;
}

/** Rejects where a script does not come. */
export async function loadPrintKit(language: string): Promise<PrintKit | null> {
  const words = LANGUAGES[language];
  if (words === undefined) return null;
  const [text, place, picture, paper, sketch, cameras] = await Promise.all([
    words.print(),
    words.place(),
    import('../../map/draw-picture.ts'),
    import('../../map/paper-theme.ts'),
    import('../../map/sketch/sketch.ts'),
    import('../../map/camera-moves.ts'),
  ]);
  return {
    text,
    place,
    draw: picture.drawPicture,
    theme: paper.PAPER_THEME,
    sketch: sketch.SKETCH,
    cameraFor: cameras.cameraForBounds,
  };
}
