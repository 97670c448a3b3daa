import { measuresAt, type Coverage } from '../../domain/coverage/coverage.ts';
import { STEPS, stepOf, type Step } from '../../domain/coverage/figure.ts';
import { countSources } from '../../domain/count-sources.ts';
import type { Dataset, ShownDataset } from '../../domain/dataset.ts';
import { boxOfAll } from '../../domain/geo/boxes.ts';
import type { Bounds } from '../../domain/geo/lon-lat.ts';
import { issueName } from '../../domain/issue.ts';
import { writeImagined } from '../../domain/share/address-imagined.ts';
import type { Address } from '../../domain/share/address.ts';
import type { CoverageMessages } from '../../i18n/coverage/fr.ts';
import type { CoverageOutMessages } from '../../i18n/coverage-out/fr.ts';
import type { CoverageBoard } from '../../state/coverage.svelte.ts';
import type { Words } from '../words.svelte.ts';
import { howMeasured } from './how-measured.ts';

/** What a poster is made of besides the board. */
export interface PosterSetting extends ShownDataset {
  readonly address: Address;
  readonly words: Words;
  readonly cover: CoverageMessages;
  readonly text: CoverageOutMessages;
  /** True for a picture of the what-if, which says so; false for one of real places alone. */
  readonly isImagined: boolean;
}

/** Beyond these a picture would be a list of sources. */
const MOST_SOURCES = 5;
const AIR = 30;
const CLOSEST_ZOOM = 15;

/** The map of the chosen issue and measure as a PNG that explains itself. */
export async function makePoster(board: CoverageBoard, setting: PosterSetting): Promise<Blob> {
  const { dataset, tree, words, text, cover, address, isImagined } = setting;
  const coverage = isImagined ? board.shown : board.today;
  const { counts } = board;
  if (coverage === null || counts === null || tree === null)
    throw new Error('a poster before anything was measured');
  const [{ drawPoster, POSTER_MAP }, { PAPER_THEME }, { SKETCH }, { cameraForBounds }] = await Promise.all([
    import('../../map/draw-poster.ts'),
    import('../../map/paper-theme.ts'),
    import('../../map/sketch/sketch.ts'),
    import('../../map/camera-moves.ts'),
    document.fonts.ready,
  ]);
  const bounds = boundsOf(board.neighbourhoods, dataset);
  const padding = { top: AIR, right: AIR, bottom: AIR, left: AIR };
  const issue = dataset.issues[board.issue];
  const name = issue === undefined ? '' : issueName(issue, words.language);
  const measure = cover.measures[address.measure];
  const minutes = address.measure === 'share' ? ` (${cover.minutes(address.minutes)})` : '';
  const steps = stepsOf(coverage, board, setting);
  const canvas = document.createElement('canvas');
  drawPoster(canvas, {
    title: `${name} – ${dataset.site.title[words.language] ?? dataset.site.title['fr'] ?? ''}`,
    subtitle: `${measure}${minutes}${isImagined ? ` – ${text.whatIf.banner(board.imagination.places.length)}` : ''}`,
    legend: STEPS.filter((step) => [...steps.values()].includes(step)).map((step) => ({
      step,
      label: step === 'unknown' || step === 'unsaid' ? cover[step] : cover.steps[address.measure][step],
    })),
    notes: notesOf(board, setting),
    isRightToLeft: words.direction === 'rtl',
    picture: {
      // Where somebody looks, else all that is measured.
      camera: address.camera ?? cameraForBounds(bounds, POSTER_MAP, padding, CLOSEST_ZOOM),
      theme: PAPER_THEME,
      ground: dataset.site.sketch ? SKETCH : null,
      neighbourhoods: dataset.neighbourhoods,
      fills: steps,
      tokens: { dataset: { ...dataset, tree }, counts },
      pins: isImagined
        ? board.imagination.spots.map(({ position }, at) => ({
            position,
            number: at + 1,
            precisionMetres: 0,
          }))
        : [],
      texts: {
        north: text.north,
        attribution: dataset.site.sketch ? words.messages.attributionSketch : '',
        distance: text.distance,
        number: words.messages.number,
      },
    },
  });
  return toPng(canvas);
}

function stepsOf(
  coverage: Coverage,
  { neighbourhoods, issue }: CoverageBoard,
  { dataset, address }: PosterSetting,
): ReadonlyMap<string, Step> {
  return new Map(
    neighbourhoods.map((at) => [
      dataset.neighbourhoods[at]?.code ?? '',
      stepOf(measuresAt(coverage, at, issue), address.measure, address.minutes),
    ]),
  );
}

function notesOf(board: CoverageBoard, { dataset, words, cover, text, isImagined }: PosterSetting): string[] {
  const outlines = dataset.neighbourhoods.map(({ source }) => source);
  const places = countSources(dataset.table).map(({ source }) => source);
  const sources = [...new Set([...places.slice(0, MOST_SOURCES), ...outlines])].filter(
    (source) => source !== '',
  );
  return [
    howMeasured(board, words, cover, text).join(' '),
    ...(isImagined ? [text.exports.imaginedPlaces(writeImagined(board.imagination.spots))] : []),
    text.exports.sources(sources.slice(0, MOST_SOURCES + 1).join(' · ')),
  ];
}

function boundsOf(rows: readonly number[], { neighbourhoods, site }: Dataset): Bounds {
  const boxes = rows.flatMap((at) => neighbourhoods[at] ?? []).map(({ bounds }) => bounds);
  return boxOfAll(boxes) ?? site.bounds;
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the browser made no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}
