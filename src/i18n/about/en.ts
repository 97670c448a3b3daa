import type { AboutMessages } from './fr.ts';

export const en = {
  lead: 'CartoQuartiers shows, issue by issue, the useful projects and places of priority neighbourhoods.',
  storyTitle: 'Where this map comes from',
  story: [
    'On 30 June 2015, 65 people met at the WOOPA in Vaulx-en-Velin.',
    'Seven projects showed new answers to five needs of working-class neighbourhoods.',
    'It was the fourth CaféLaboQUARTIERS, organised by Labo Cités.',
    'This map keeps the memory of these projects and adds the places of today.',
  ],
  issuesTitle: 'Five issues',
  projectsTitle: 'Seven projects',
  projectsLead: 'Three live from their sales, four mix several sources of money.',
  innovationTitle: 'What makes a project succeed',
  innovation: [
    'To innovate is to create a service that was missing, or to work in another way.',
    'The strongest condition lies in relations with funders and partners.',
    'The project learns how the institution works, and convinces by acting.',
    'The partner accepts the unexpected and goes to the edge of its role.',
  ],
  doubtTitle: 'What we know, and what we do not',
  doubt: [
    'Each place carries its source and date. That it exists today is not checked.',
    'A circle says where an approximate position may really be.',
    'The outlines of neighbourhoods are simplified, drawn by hand, without legal value.',
    'Nurseries were hardly recorded: an empty map does not prove a lack.',
  ],
  neighbourhoodTitle: 'What is a priority neighbourhood?',
  neighbourhood: [
    'It is a neighbourhood with low incomes, which state and town help more.',
    'The map shows those of greater Lyon, as defined in 2015.',
    'Their codes of 2024 stand beside; some outlines have changed since.',
  ],
  sourcesTitle: 'Sources and licences',
  sources: [
    'Projects: Labo Cités (2015), and the press named with each of them.',
    'Venues: data.inclusion, Métropole de Lyon, acceslibre, France services, Hinaura, conseillers numériques.',
    'Neighbourhoods: official outlines by ANCT (2015), figures by Insee.',
    'Data: Licence Ouverte 2.0. Code: MIT licence. Icons: Phosphor, MIT licence.',
  ],
  privacyTitle: 'Privacy',
  privacy: [
    'No cookie, no tracker, no account.',
    'Two settings stay on your device: language and appearance.',
    'The online basemap comes from another site, which sees your IP address.',
    'With the basemap “Sketch”, the page asks nothing elsewhere.',
  ],
  filesTitle: 'The files of this map',
  filesLead: 'They open in a spreadsheet and are free to reuse.',
} satisfies AboutMessages;
