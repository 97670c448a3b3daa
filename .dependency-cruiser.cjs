/**
 * Which room may look into which (the arrows of ARCHITECTURE.md). A rule that is in your way is a
 * question about the design: move the code first, change the arrow last and with a line in docs/adr/.
 */

const outside = (...rooms) => `^src/(?!(${rooms.join('|')})/)`;

/** A room of `src` that may import itself and the rooms named, and nothing else of `src`. */
function arrows(room, allowed, comment) {
  return {
    name: `${room}-arrows`,
    severity: 'error',
    comment,
    from: { path: `^src/${room}/` },
    to: { path: outside(room, ...allowed) },
  };
}

/** A part of the domain that must not know the others named. */
function apart(part, others) {
  return {
    name: `${part}-stands-alone`,
    severity: 'error',
    comment:
      'Intake, explore and coverage are three answers to three questions. They share the nouns (place, issue, ' +
      'neighbourhood) and geo; what two of them need belongs there.',
    from: { path: `^src/domain/${part}/` },
    to: { path: `^src/domain/(${others.join('|')})/` },
  };
}

module.exports = {
  forbidden: [
    arrows(
      'domain',
      [],
      'The domain is what we know about places, told without a screen: it runs the same in the page, a worker, ' +
        'the command line and a test. Whatever it needs from outside comes in as an argument.',
    ),
    arrows('state', ['domain'], 'State holds and derives; it does not draw, load or translate.'),
    arrows('io', ['domain'], 'The outside world is a set of small functions that hand bytes to the domain.'),
    arrows(
      'map',
      ['domain', 'symbols'],
      'The map draws what it is given: it knows no state, no words and no panels.',
    ),
    arrows('symbols', [], 'Shapes and icons are drawings: the same on a button and on the map.'),
    arrows('i18n', ['domain'], 'Words know the codes they put into sentences, and nothing else.'),
    arrows(
      'ui',
      ['state', 'map', 'i18n', 'domain', 'symbols', 'styles'],
      'Components show state and call it. What a component wants from the network or from storage, main.ts hands ' +
        'down: so every component can be shown in a test without either.',
    ),
    {
      name: 'map-comes-late',
      severity: 'error',
      comment:
        'MapLibre and the drawing weigh ten times the rest: the interface may name their types and import them ' +
        'dynamically, so that list and filters work before they are there and without them.',
      from: { path: '^src/ui/' },
      to: { path: '^src/map/', dependencyTypesNot: ['type-only', 'dynamic-import'] },
    },
    {
      name: 'i18n-takes-types',
      severity: 'error',
      comment:
        'A language file is loaded on demand: if it pulled code of the domain along, so would each language.',
      from: { path: '^src/i18n/' },
      to: { path: '^src/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'ui-rooms-stand-apart',
      severity: 'error',
      comment:
        'The rooms of the interface (explore, place, coverage…) do not look into each other: what two of them ' +
        'show goes to parts/, what frames them is shell/.',
      from: { path: '^src/ui/([^/]+)/', pathNot: '^src/ui/shell/' },
      to: { path: '^src/ui/[^/]+/', pathNot: '^src/ui/($1|parts|shell)/' },
    },
    apart('intake', ['explore', 'coverage']),
    apart('explore', ['intake', 'coverage']),
    apart('coverage', ['intake', 'explore']),
    {
      name: 'share-reads-the-filter',
      severity: 'error',
      comment:
        'An address holds what a visitor asked for, so share may read the filter of explore. An export writes the ' +
        'columns that intake reads, so it may know their names. Nothing else.',
      from: { path: '^src/domain/share/' },
      to: {
        path: '^src/domain/(intake|coverage|explore)/',
        pathNot:
          '^src/domain/(explore/filter|intake/(column-names|canonical-columns|normalise-header))[.]ts$',
      },
    },
    {
      name: 'domain-guests',
      severity: 'error',
      comment:
        'Only small, pure libraries are guests of the domain; another one needs a line of reason here.',
      from: { path: '^src/domain/' },
      to: {
        path: 'node_modules/',
        pathNot: 'node_modules/(@types/)?(papaparse|valibot|@turf/turf|kdbush|opening_hours|geojson)/',
      },
    },
    {
      name: 'one-door-to-maplibre',
      severity: 'error',
      comment:
        'One class wraps MapLibre: the rest of the map can be tested without WebGL, and the next major version ' +
        'is one file of work.',
      from: { path: '^src/', pathNot: '^src/map/map-view[.]ts$' },
      to: { path: 'node_modules/maplibre-gl/' },
    },
    {
      name: 'scripts-arrows',
      severity: 'error',
      comment:
        'The command line computes with the domain, reads with io and says the words of the app: it has no use ' +
        'for a screen.',
      from: { path: '^scripts/' },
      to: { path: outside('domain', 'io', 'i18n') },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      comment: 'What the product needs is not a test.',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'roots-are-roots',
      severity: 'error',
      comment:
        'main.ts, page.ts and embed/ wire everything together; nothing may need the one that wires it.',
      from: { path: '^src/', pathNot: '^src/((main|page)[.]ts$|embed/)' },
      to: { path: '^src/((main|page)[.]ts$|embed/)' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Files that need each other are one file, or hide a third one that both need.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nothing imports and that imports nothing is dead: wire it or delete it.',
      from: { orphan: true, pathNot: '[.]d[.]ts$|^(scripts|tests)/' },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that does not resolve here may resolve somewhere else to something else.',
      from: {},
      // `?worker`, `?url` and the like are Vite's; `geojson` is a package of types alone.
      to: { couldNotResolve: true, pathNot: '[?]|^geojson$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Imports of types are arrows as well.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.svelte'],
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'browser', 'default', 'types'],
    },
  },
};
