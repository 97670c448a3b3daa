import { describe, expect, it } from 'vitest';
import { placesOf, readFile, readFiles, utf8 } from '../../fixtures/csv-file.ts';

const LAMEDNUM_HEADER =
  'id,pivot,nom,commune,code_postal,code_insee,adresse,complement_adresse,latitude,longitude,typologie,telephone,' +
  'courriels,site_web,horaires,presentation_resume,presentation_detail,source,itinerance,structure_parente,date_maj,' +
  'services,publics_specifiquement_adresses,prise_en_charge_specifique,frais_a_charge,' +
  'dispositif_programmes_nationaux,formations_labels,autres_formations_labels,modalites_acces,' +
  'modalites_accompagnement,fiche_acces_libre,prise_rdv\n';

const STRUCTURES_HEADER =
  'source,id,nom,date_maj,siret,adresse,complement_adresse,code_postal,commune,code_insee,latitude,longitude,' +
  'telephone,courriel,site_web,description,horaires_accueil,accessibilite_lieu,lien_source,reseaux_porteurs\n';

const SERVICES_HEADER =
  'source,id,structure_id,nom,date_maj,adresse,complement_adresse,code_postal,commune,code_insee,latitude,longitude,' +
  'telephone,courriel,description,type,thematiques,publics,publics_precisions,frais,frais_precisions,' +
  'conditions_acces,modes_accueil,modes_mobilisation,mobilisable_par,lien_mobilisation,zone_eligibilite,lien_source\n';

describe('LaMednum', () => {
  const row =
    '"Source_1",43493312300029,"Médiathèque, annexe",Vaulx-en-Velin,69120,69256,55 rue de la République,RDC,45.7778,' +
    '4.9111,BIB,+33478000000,contact@example.org|aide@example.org,https://a.example|https://b.example,' +
    'Mo-Fr 09:00-12:00,Court,Long,hinaura,Itinérant,Ville,2024-05-02,' +
    'Maîtrise des outils numériques du quotidien|Accès internet et matériel informatique,Jeunes|Seniors,,Gratuit,' +
    'France Services,,,Se présenter,Atelier collectif,https://acceslibre.example/x,https://rdv.example\n';

  it('loads unchanged', () => {
    const { summary, said, places } = readFile(LAMEDNUM_HEADER + row);
    expect(said).toEqual([]);
    expect(summary).toMatchObject({ format: 'lamednum', kind: 'venue', located: 1, delimiter: ',' });
    expect(places[0]).toMatchObject({
      id: 'Source_1',
      name: 'Médiathèque, annexe',
      issues: ['numerique'],
      type: 'BIB',
      description: 'Court',
      operator: 'Ville',
      address: '55 rue de la République',
      addressComplement: 'RDC',
      postcode: '69120',
      communeCode: '69256',
      audiences: 'Jeunes|Seniors',
      price: 'Gratuit',
      openingHours: 'Mo-Fr 09:00-12:00',
      phone: '+33478000000',
      email: 'contact@example.org|aide@example.org',
      accessibility: 'https://acceslibre.example/x',
      updated: '2024-05-02',
    });
    expect(places[0]?.other).toContainEqual(['modalites_accompagnement', 'Atelier collectif']);
    expect(places[0]?.other).toContainEqual(['presentation_detail', 'Long']);
  });

  it.each([
    ['ML', 'Aide aux démarches administratives', ['emploi', 'numerique']],
    ['ES', '', ['alimentation']],
    ['AVIP', '', ['garde-enfants']],
    ['ASSO', 'Insertion professionnelle via le numérique', ['emploi', 'numerique']],
    ['ASSO', 'Comprehension du monde numérique', ['numerique']],
  ])('typologie %s with services "%s"', (type, services, issues) => {
    const cells = row.trim().replace(',BIB,', `,${type},`);
    const { places } = readFile(LAMEDNUM_HEADER + cells.replace(/Maîtrise[^,]*/, services));
    expect(places[0]?.issues).toEqual(issues);
  });
});

describe('data.inclusion', () => {
  const structures =
    STRUCTURES_HEADER +
    'dora,s1,Maison des services,2024-06-01,,1 place Carnot,,69120,Vaulx-en-Velin,69256,45.7778,4.9111,' +
    '0478000000,c@example.org,https://a.example,Une maison,Mo-Fr 09:00-12:00,,https://dora.example/s1,"[""france-services""]"\n';
  const services =
    SERVICES_HEADER +
    'dora,v1,s1,Atelier CV,2024-06-01,,,,,,,,,,Un atelier,accompagnement,"[""trouver-un-emploi--repondre-a-des-offres-demploi"", ""numerique--acceder-a-des-services-en-ligne""]",' +
    '"[""jeunes""]",,gratuit,,,"[""en-presentiel""]",,,,"[""69256""]",https://dora.example/v1\n' +
    'dora,v2,s9,Halte garderie,2024-06-01,2 rue X,,69500,Bron,69029,45.73,4.91,,,,accueil,famille--garde-denfants,,,,,,,,,,,\n';

  it('structures load unchanged', () => {
    const { summary, said, places } = readFile(structures);
    expect(said).toEqual([]);
    expect(summary.format).toBe('data-inclusion-structures');
    expect(places[0]).toMatchObject({
      id: 's1',
      website: 'https://a.example',
      openingHours: 'Mo-Fr 09:00-12:00',
      operator: '["france-services"]',
      issues: [],
    });
    expect(places[0]?.other).toEqual([['lien_source', 'https://dora.example/s1']]);
  });

  it('services load unchanged', () => {
    const { summary, said, places } = readFile(services);
    expect(said).toEqual(['2:missing-coordinate']);
    expect(summary.format).toBe('data-inclusion-services');
    expect(places.map(({ issues }) => issues)).toEqual([['emploi', 'numerique'], ['garde-enfants']]);
    expect(places[0]).toMatchObject({ type: 'accompagnement', price: 'gratuit', address: '' });
  });

  it.each([
    ['structures first', 0],
    ['services first', 1],
  ])('join by structure_id, %s', (_, first) => {
    const files = [
      { name: 'structures.csv', bytes: utf8(structures) },
      { name: 'services.csv', bytes: utf8(services) },
    ];
    const intake = readFiles(first === 0 ? files : files.toReversed());
    expect(intake.report).toEqual([]);
    const byId = new Map(placesOf(intake).map((place) => [place.id, place] as const));
    expect(byId.get('v1')).toMatchObject({
      name: 'Atelier CV',
      operator: 'Maison des services',
      address: '1 place Carnot',
      commune: 'Vaulx-en-Velin',
      phone: '0478000000',
      points: [{ position: [4.9111, 45.7778], precisionMetres: 0 }],
    });
    expect(byId.get('s1')?.issues).toEqual(['emploi', 'numerique']);
    expect(byId.get('v2')).toMatchObject({ operator: '', address: '2 rue X' });
    expect(intake.files.every(({ rows, places, rejected }) => rows === places + rejected)).toBe(true);
  });
});

describe('INSEE BPE', () => {
  const header =
    'AN;NOMRS;CNOMRS;NUMVOIE;INDREP;TYPVOIE;LIBVOIE;CADR;CODPOS;DEPCOM;DEP;REG;LIBCOM;TYPEQU;SIRET;LAMBERT_X;LAMBERT_Y;LONGITUDE;LATITUDE;QUALITE_XY;EPSG;QP2024;QP2015\n';

  it('loads unchanged', () => {
    const { summary, said, places } = readFile(
      header +
        '2023;CRECHE LES LUTINS;;12;BIS;RUE;DES FLEURS;;69120;69256;69;84;VAULX-EN-VELIN;D502;12345678900011;848488.38;6521595.45;4.9111;45.7778;BONNE;2154;QN06916M;QP069018\n' +
        '2023;SUPERETTE DU COIN;;;;PL;DU MARCHE;;69120;69256;69;84;VAULX-EN-VELIN;B201;12345678900029;848488.38;6521595.45;;;BONNE;2154;CSZ;CSZ\n' +
        '2023;CRECHE DE CAYENNE;;1;;RUE;X;;97300;97302;973;03;CAYENNE;D502;12345678900037;350000;545000;-52.33;4.93;BONNE;2972;;\n',
    );
    expect(summary).toMatchObject({ format: 'insee-bpe', delimiter: ';', places: 3, located: 3 });
    expect(said).toEqual(['3:lambert93-converted', '4:outside-territory']);
    expect(places[0]).toMatchObject({
      id: '12345678900011',
      name: 'CRECHE LES LUTINS',
      issues: ['garde-enfants'],
      type: 'D502',
      address: '12 BIS RUE DES FLEURS',
      postcode: '69120',
      commune: 'VAULX-EN-VELIN',
      communeCode: '69256',
      neighbourhoodCode: 'QN06916M',
      points: [{ position: [4.9111, 45.7778], precisionMetres: 0 }],
    });
    expect(places[1]?.issues).toEqual(['alimentation']);
    expect(places[1]?.points[0]?.position[0]).toBeCloseTo(4.9111, 6);
  });
});

it('SCDL équipements load unchanged', () => {
  const { summary, said, places } = readFile(
    'COLL_NOM,COLL_SIRET,EQUIP_UID,EQUIP_THEME,EQUIP_TYPE,EQUIP_NOM,ADR_NUMERO,ADR_NOMVOIE,ADR_CODEPOSTAL,ADR_COMMUNE,EQUIP_LAT,EQUIP_LONG,EQUIP_OUVERTURE,EQUIP_TEL,EQUIP_EMAIL,EQUIP_WEB\n' +
      'Bron,21690029700012,E-1,Petite enfance,Crèche,Les Petits Pas,5,rue du Lac,69500,Bron,45.73,4.91,Mo-Fr 07:30-18:30,0478000000,c@example.org,www.bron.example\n' +
      'Bron,21690029700012,E-2,Environnement,Parc,Parc du Lac,,rue du Lac,69500,Bron,45.731,4.912,,,,\n',
  );
  expect(said).toEqual([]);
  expect(summary).toMatchObject({ format: 'scdl-equipements', located: 2 });
  expect(places[0]).toMatchObject({
    id: 'E-1',
    name: 'Les Petits Pas',
    issues: ['garde-enfants'],
    type: 'Crèche',
    address: '5 rue du Lac',
    postcode: '69500',
    commune: 'Bron',
    openingHours: 'Mo-Fr 07:30-18:30',
    phone: '0478000000',
    email: 'c@example.org',
    website: 'www.bron.example',
  });
  expect(places[1]).toMatchObject({ address: 'rue du Lac', issues: ['cadre-de-vie'] });
});

it('uMap exports load unchanged', () => {
  const { summary, said, places } = readFile(
    'name,description,Latitude,Longitude\nJardin partagé,"[[https://a.example|Le site]]",45.7778,4.9111\n',
  );
  expect(said).toEqual([]);
  expect(summary.format).toBe('umap');
  expect(places[0]).toMatchObject({ name: 'Jardin partagé', description: '[[https://a.example|Le site]]' });
});

it('GoGoCarto exports load unchanged', () => {
  const { summary, said, places } = readFile(
    'id;name;taxonomy;streetAddress;addressLocality;postalCode;latitude;longitude\nabc;AMAP;"[""AMAP"",""Producteur""]";1 rue X;Bron;69500;45.73;4.91\n',
  );
  expect(said).toEqual([]);
  expect(summary.format).toBe('gogocarto');
  expect(places[0]).toMatchObject({
    issues: ['alimentation'],
    address: '1 rue X',
    commune: 'Bron',
    postcode: '69500',
  });
});

it('Opendatasoft exports load unchanged', () => {
  const { summary, said, places } = readFile(
    '\ufeffnom;theme;adresse;geo_shape;geo_point_2d\nMarché;Marchés;Place X;"{""type"":""Point""}";45.7778, 4.9111\n',
  );
  expect(said).toEqual([]);
  expect(summary).toMatchObject({ format: 'opendatasoft', located: 1 });
  expect(places[0]?.issues).toEqual(['alimentation']);
});
