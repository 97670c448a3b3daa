import { describe, expect, it } from 'vitest';
import { placeText } from '../../../src/domain/place-table.ts';
import { readPlaces } from '../../../src/domain/intake/read-places.ts';
import { CONTEXT, readFile, readFiles, utf8 } from '../../fixtures/csv-file.ts';

/** Every header that the contract accepts, by the column that it means. */
const ACCEPTED = {
  nom: 'name title titre nom_structure nom_usage nom_service',
  id: 'identifiant uid equip_uid siret',
  latitude: 'lat y_wgs84 geo.latitude equip_lat result_latitude y',
  longitude: 'lon lng long x_wgs84 geo.longitude equip_long result_longitude x',
  point: 'geo_point_2d geopoint coordonnees coordinates wkt geom geojson',
  adresse: 'streetaddress address voie adresse_postale',
  complement_adresse: 'adrs_complement cadr',
  code_postal: 'postalcode cp zipcode adr_codepostal',
  commune: 'ville city addresslocality lib_com libcom nom_commune adr_commune',
  code_insee: 'code_commune insee_com citycode depcom codgeo',
  enjeux:
    'enjeu thematiques thematique theme themes issue issues categories category categorie taxonomy services cat equip_theme',
  type: 'typologie type_lieu kind equip_type typequ',
  description: 'presentation_resume presentation_detail desc objet presentation',
  horaires: 'horaires_accueil horaires_osm horaires_ouverture opening_hours equip_ouverture',
  telephone: 'tel phone equip_tel',
  courriel: 'courriels email mail e-mail equip_email',
  site_web: 'url website siteweb lien_source web equip_web lien',
  frais: 'frais_a_charge tarif tarifs',
  publics: 'publics_specifiquement_adresses public_accueilli profils',
  accessibilite: 'fiche_acces_libre accessibilite_lieu',
  code_qp: 'qpv code_qpv qp2024 qp2015 quartier_prioritaire',
  porteur: 'structure_parente owner operateur reseaux_porteurs',
  date_maj: 'date_de_derniere_modification updated_at date_modification maj',
  image: 'images photo',
};

describe('headers', () => {
  const pairs = Object.entries(ACCEPTED).flatMap(([column, headers]) =>
    [column, ...headers.split(' ')].map((header) => [header, column] as const),
  );
  it.each(pairs.filter(([header, column]) => header !== 'point' && column !== 'nom'))(
    '%s means %s',
    (header, column) => {
      const other = { latitude: 'longitude', longitude: 'latitude' }[column];
      const partner = { x: 'y', y: 'x' }[header] ?? other ?? 'remarque';
      const { summary } = readFile(`nom;${header};${partner}\nFoo;1;2\n`);
      expect(summary.columns).toMatchObject({ nom: 'nom', [column]: header });
    },
  );

  it.each(['nom', ...ACCEPTED.nom.split(' '), 'NOM', ' Nom ', 'N o m', 'Nom (obligatoire)', '"nom"', '#nom'])(
    '%s names the places',
    (header) => {
      expect(readFile(`${header};commune\nFoo;Bron\n`).places[0]).toMatchObject({
        name: 'Foo',
        commune: 'Bron',
      });
    },
  );

  it('are compared without case, accents, spaces, _ and -', () => {
    const { summary } = readFile(
      'NOM;Code-Postal;CODE INSEE;Télé phone;Complément d_adresse;complement adresse\n',
    );
    expect(summary.columns).toEqual({
      nom: 'NOM',
      code_postal: 'Code-Postal',
      code_insee: 'CODE INSEE',
      telephone: 'Télé phone',
      complement_adresse: 'complement adresse',
    });
  });

  it('are compared exactly: what only contains a name is other information', () => {
    const { places, summary } = readFile('nom;plateforme;salon;nomade;typologies\nFoo;5;12;oui;x\n');
    expect(Object.keys(summary.columns)).toEqual(['nom']);
    expect(places[0]?.other).toEqual([
      ['plateforme', '5'],
      ['salon', '12'],
      ['nomade', 'oui'],
      ['typologies', 'x'],
    ]);
  });

  it('that come twice: the first wins, once said', () => {
    const { places, intake } = readFile('nom;commune;Commune;commune\nFoo;Bron;Lyon;Givors\n');
    expect(places[0]).toMatchObject({ commune: 'Bron', other: [] });
    expect(intake.report.filter(({ code }) => code === 'duplicate-header')).toMatchObject([
      { row: 1, column: 'Commune' },
      { row: 1, column: 'commune' },
    ]);
  });

  it('that mean the same column: the best wins, the other is kept', () => {
    const { places, said } = readFile(
      'siret;name;id;nom;presentation_detail;presentation_resume\n123;X;a;Foo;long;court\n',
    );
    expect(places[0]).toMatchObject({ id: 'a', name: 'Foo', description: 'court' });
    expect(places[0]?.other).toEqual([
      ['siret', '123'],
      ['name', 'X'],
      ['presentation_detail', 'long'],
    ]);
    expect(said).toEqual(['0:no-coordinate-columns']);
  });

  it('such as __proto__ and constructor are harmless', () => {
    const { places, intake } = readFile('__proto__;constructor;nom;toString;nom_en\na;b;Foo;c;d\n');
    expect(places[0]?.name).toBe('Foo');
    expect(places[0]?.other).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['toString', 'c'],
    ]);
    expect(Object.getPrototypeOf(intake.table.texts)).toBe(Object.prototype);
    expect(readFile('__proto__;b\n1;2\n').summary.columns).toEqual({});
  });

  it('with a language suffix are translations', () => {
    const { intake, places } = readFile(
      'nom;nom_en;description;description_ar;titre_es;nom_qp\nJardin;Garden;Potager;حديقة;Huerto;Centre\n',
    );
    expect(placeText(intake.table, 0, 'nom', 'en')).toBe('Garden');
    expect(placeText(intake.table, 0, 'nom', 'es')).toBe('Huerto');
    expect(placeText(intake.table, 0, 'nom', 'ar')).toBe('Jardin');
    expect(placeText(intake.table, 0, 'description', 'ar')).toBe('حديقة');
    expect(places[0]?.other).toEqual([['nom_qp', 'Centre']]);
  });

  it('may name the places in French only', () => {
    expect(readFile('nom_fr;nom_en\nJardin;Garden\n').places[0]?.name).toBe('Jardin');
  });

  it('may be missing over a column, which then bears its letter', () => {
    expect(readFile('nom;;\nFoo;;secret\n').places[0]?.other).toEqual([['C', 'secret']]);
  });

  it('may be chosen by hand', () => {
    const bytes = utf8('Intitulé;Où;Y du lieu;X du lieu;type\nFoo;Bron;45,7;4,9;marché\n');
    const columns = { nom: 'Intitulé', commune: 'Où', latitude: 'Y du lieu', longitude: 'X du lieu' };
    const { files, table } = readPlaces([{ name: 'a.csv', bytes }], CONTEXT, { columns });
    expect(files[0]).toMatchObject({ ok: true, located: 1, columns: { ...columns, type: 'type' } });
    expect(placeText(table, 0, 'commune')).toBe('Bron');
    expect(table.otherTexts).toEqual([]);
  });
});

describe('cells', () => {
  it('are text: codes keep their zeros', () => {
    const { places } = readFile('nom;code_postal;code_insee;telephone\nFoo;01000;01004;0478000000\n');
    expect(places[0]).toMatchObject({ postcode: '01000', communeCode: '01004', phone: '0478000000' });
  });

  it('are text, never markup', () => {
    const { places } = readFile('nom;description\n<b>Foo</b>;"<img src=x onerror=""window.__xss=1"">"\n');
    expect(places[0]).toMatchObject({
      name: '<b>Foo</b>',
      description: '<img src=x onerror="window.__xss=1">',
    });
  });

  it('of other columns keep the order of the file, and merge between files', () => {
    const { table } = readFiles([
      { name: 'a.csv', bytes: utf8('nom;Places;Accès\nFoo;12;rampe\n') },
      { name: 'b.csv', bytes: utf8('nom;Accès;Vide;Chef\nBar;ascenseur;;x\n') },
    ]);
    expect(table.otherTexts.map(({ label }) => label)).toEqual(['Places', 'Accès', 'Chef']);
  });

  it('beyond the last header are kept as other information', () => {
    const { places } = readFile('nom;type\nFoo;a;b;c\n');
    expect(places[0]?.other).toEqual([['C', 'b;c']]);
  });

  it('that a coded column does not know are kept as other information', () => {
    const { places } = readFile(
      'nom;vocation;phase;financements;precision_m\nFoo;Mixte;Émergence;subvention|loto;environ 30\nBar;Non commerciale;;Mécénat | ventes;30\n',
    );
    expect(places[0]).toMatchObject({ vocation: null, phase: 'emergence', fundings: ['subvention'] });
    expect(places[0]?.other).toEqual([
      ['precision_m', 'environ 30'],
      ['vocation', 'Mixte'],
      ['financements', 'subvention|loto'],
    ]);
    expect(places[1]).toMatchObject({
      vocation: 'non-commerciale',
      fundings: ['mecenat', 'ventes'],
      other: [],
    });
  });
});
