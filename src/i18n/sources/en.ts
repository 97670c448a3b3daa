import type { SourceMessages } from './fr.ts';

export const en = {
  faults: {
    'no-address': 'The address cannot be read. Copy the whole of it, with “https”.',
    'not-https': 'The address is not protected. It must begin with “https”.',
    credentials: 'The address holds a password. Take it out of the link.',
    'other-origin': 'That site is not on the allowed list. Ask to add it to “dataOrigins”.',
    elsewhere: 'A territory is only loaded from this site. Put its files here.',
    redirect: 'The address leads to another one. Give the file’s final address.',
    moved: 'The address leads to a site that is not listed. Add it to “dataOrigins”.',
    cors: 'The other site forbids reading. Ask it to allow CORS, or drop the file.',
    policy:
      'The map’s protection blocks the other site, or the one it leads to. ' +
      'Add them to “dataOrigins”, then build the map again.',
    page: 'The address gives a web page. Take the link of the published CSV file.',
    private: 'The file is not public. Publish it, then try again.',
    busy: 'It receives too many requests at once.',
    'no-ranges': 'The server does not send parts of files. Allow “Range” requests.',
    encoded: 'The server compresses the file of places. Exempt it from compression.',
    'other-pack': 'The summary speaks of another file. Make both again with “data:pack”.',
    'no-pack': 'A web page comes from this address. Publish the file there.',
  },
  kept: (date) => `You see the copy kept on ${date}.`,
  back: 'Back to the site’s places',
} satisfies SourceMessages;
