import { pluraliser } from '../plural.ts';
import type { AboutMessages } from './fr.ts';

const plural = pluraliser('en-GB');

export const en = {
  pagesLabel: 'Pages of About',
  pages: {
    story: 'The story',
    sources: 'Sources and licences',
    method: 'How coverage is measured',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
  },
  story: {
    title: 'Find, close to home, what changes lives',
    lead: 'CartoQuartiers shows, issue by issue, the useful projects and places of priority neighbourhoods.',
    meetingTitle: 'It all began with a meeting',
    meeting: [
      'On 30 June 2015, 65 people met at the WOOPA in Vaulx-en-Velin.',
      'It was the fourth CaféLaboQUARTIERS, organised by Labo Cités.',
      'Seven projects told how they answer five needs of working-class neighbourhoods.',
      'This map keeps their memory and adds the places where one can go.',
    ],
    issuesTitle: 'The issues',
    issuesLead: 'Choose one: the map shows what answers it.',
    projectsTitle: (count: number) => plural(count, { one: 'The project', other: 'The # projects' }),
    vocationTitles: {
      commerciale: 'Those that live from their sales',
      'non-commerciale': 'Those that mix several sources of money',
      other: 'The others',
    },
    vocationTexts: {
      commerciale: 'What is new: the social good that their trade brings to the area.',
      'non-commerciale':
        'What is new: joining subsidies, sponsors, donations and services sold, as public money shrinks.',
      other: 'How they live is not recorded.',
    },
    innovationTitle: 'Two ways to innovate',
    innovation: [
      'Create a service that did not exist, or not in this form.',
      'Work differently: a step aside sets a newcomer apart among giants.',
    ],
    conditionTitle: 'What counts most: relations',
    condition: [
      'The meeting said it with one voice: all depends on funders and partners.',
      'Frames must move, above all the forms and circuits of calls for projects.',
      'The project learns the culture of the institution and convinces by acting.',
      'The partner stays supple, open to what is new and to its constraints.',
      'Each goes to the edge of what their role allows.',
    ],
    phasesTitle: 'Three ages of a project',
    phases: [
      'Emergence: an idea looks for its first support.',
      'Development: the service runs and grows.',
      'Spreading: other neighbourhoods take it up.',
    ],
    neighbourhoodTitle: 'What is a priority neighbourhood?',
    neighbourhood: [
      'It is a neighbourhood with low incomes, which state and town help more.',
      'In French it is called QPV. The list was set in 2015 and revised in 2024.',
    ],
  },
  sources: {
    lead: 'Each place says where it comes from and how old it is.',
    placesTitle: 'Where the places come from',
    source: 'Source',
    places: 'Places',
    unnamed: 'Source not given',
    neighbourhoodsTitle: 'The neighbourhoods',
    neighbourhoods: 'Outlines after ANCT, figures by Insee. A simplified outline has no legal value.',
    doubtTitle: 'What we do not know',
    doubt: [
      'We did not check that each place still exists: call before you go.',
      'A circle shows where an approximate position may really be.',
      'An empty map proves nothing where nobody looked.',
    ],
    licencesTitle: 'Licences',
    licences: [
      'Data gathered here: Licence Ouverte 2.0.',
      'Code: MIT licence.',
      'Icons: Phosphor, MIT licence.',
      'Letters: Atkinson Hyperlegible Next and Noto Sans Arabic, OFL licence.',
    ],
    filesTitle: 'The files of this map',
    filesLead: 'They open in a spreadsheet and are free to reuse.',
    correctTitle: 'Correct and complete',
    correct: 'Each place has a button “Report an error”. Is a place missing? Suggest it.',
  },
  privacy: {
    lead: 'No cookie, no tracker, no account: this page does not know who you are.',
    deviceTitle: 'What stays on your device',
    device: [
      'Two settings: language and appearance.',
      'Your own CSV files: they open here and go nowhere.',
      'A copy of files from other sites, for days when these fail.',
    ],
    elsewhereTitle: 'Who else is called',
    basemaps: (hosts: string) => `The online basemap comes from ${hosts}, which sees your IP address.`,
    noBasemap: 'No online basemap: the page asks nothing elsewhere.',
    sketch: 'With the basemap “Sketch”, nothing is asked elsewhere unless you agree.',
    typing: (host: string) =>
      `Letters typed in the search go to ${host}, a public service, to suggest addresses.`,
    geocoding: (host: string) => `The addresses of a file go to ${host}, a public service, only if you ask.`,
    images: 'The image of a place shows only after your click.',
    hostTitle: 'The host',
    host: 'Like any site, this one is served by a host that sees IP addresses.',
  },
  accessibility: {
    lead: 'Everybody must be able to find a place: by keyboard, by ear, enlarged, without a map.',
    waysTitle: 'How to use it',
    ways: [
      'The list says all that the map shows. The map can be skipped.',
      'Everything works by keyboard; the first links of the page lead straight there.',
      'The page grows to 400 %, follows the dark theme and reduced motion.',
      'Each issue has a shape, an icon and a colour, never colour alone.',
    ],
    statementTitle: 'Accessibility statement',
    statement: (rate: string, isWhole: boolean) => [
      'The French law of 11 February 2005 (article 47) asks that this site be accessible.',
      `It ${isWhole ? 'fully' : 'partly'} conforms to RGAA 4.1.2: ${rate} of the applicable criteria are met.`,
      'The figure comes from a check by the developers, without an outside audit.',
    ],
    limitsTitle: 'What is not accessible',
    limits: [
      'The drawing of the map cannot be read by ear: the list stands in for it.',
      'No screen reader has yet been tried by a person who lives with one.',
    ],
    madeTitle: 'How this statement was made',
    made: (date: string) => [
      `It dates from ${date}.`,
      'Technologies: HTML, CSS, JavaScript, SVG, Canvas.',
      'Tests: Chromium with axe-core, keyboard only, 320 px, French, English and Arabic.',
      'Pages seen: map, list, a place, coverage, data, embedding, print, about.',
    ],
    contactTitle: 'Write to us',
    contact: 'Does something block you? Write to us: we look for another way to answer you.',
    noContact: 'Does something block you? Write to the organisation that publishes this map.',
    appealTitle: 'Appeal',
    appeal: [
      'Without an answer from us, you can turn to the Défenseur des droits:',
      'by its online form, through its delegate in your region, or by free post.',
      'Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
    ],
    appealLink: 'Form of the Défenseur des droits',
  },
} satisfies AboutMessages;
