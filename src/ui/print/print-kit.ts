import type { HoursMessages } from '../../i18n/hours/fr.ts';
import { textsOf } from '../../i18n/languages.ts';
import type { NearMessages } from '../../i18n/near/fr.ts';
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
  readonly hours: HoursMessages;
  readonly near: NearMessages;
  readonly draw: typeof drawPicture;
  readonly theme: typeof PAPER_THEME;
  readonly sketch: typeof SKETCH;
  readonly cameraFor: CameraFor;
}

/** Rejects where a script does not come. */
export async function loadPrintKit(language: string): Promise<PrintKit> {
  const [text, place, hours, near, picture, paper, sketch, cameras] = await Promise.all([
    textsOf(language, 'print'),
    textsOf(language, 'place'),
    textsOf(language, 'hours'),
    textsOf(language, 'near'),
    import('../../map/draw-picture.ts'),
    import('../../map/paper-theme.ts'),
    import('../../map/sketch/sketch.ts'),
    import('../../map/camera-moves.ts'),
  ]);
  return {
    text,
    place,
    hours,
    near,
    draw: picture.drawPicture,
    theme: paper.PAPER_THEME,
    sketch: sketch.SKETCH,
    cameraFor: cameras.cameraForBounds,
  };
}
