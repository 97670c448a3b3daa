/*
 * Names and where they go: typed by hand, at the town's heart rather than at the middle of its territory.
 */

export interface Commune {
  readonly name: string;
  /** INSEE code, the key that the data files use. */
  readonly code: string;
  /** 1 for the cities, 2 for the large towns of the agglomeration, 3 for towns, 4 for villages. */
  readonly rank: 1 | 2 | 3 | 4;
  /** Where the name goes, `lon lat`. */
  readonly at: string;
}

export interface PlaceName {
  readonly name: string;
  readonly rank: 1 | 2 | 3 | 4;
  readonly at: string;
}

// prettier-ignore
export const communes: readonly Commune[] = [
  { name: 'Albigny-sur-Saône', code: '69003', rank: 4, at: '4.8320 45.8640' },
  { name: 'Bron', code: '69029', rank: 2, at: '4.9110 45.7372' },
  { name: 'Cailloux-sur-Fontaines', code: '69033', rank: 4, at: '4.8790 45.8560' },
  { name: 'Caluire-et-Cuire', code: '69034', rank: 2, at: '4.8500 45.7965' },
  { name: 'Champagne-au-Mont-d’Or', code: '69040', rank: 4, at: '4.7905 45.7960' },
  { name: 'Charbonnières-les-Bains', code: '69044', rank: 4, at: '4.7440 45.7805' },
  { name: 'Charly', code: '69046', rank: 4, at: '4.7905 45.6495' },
  { name: 'Collonges-au-Mont-d’Or', code: '69063', rank: 4, at: '4.8440 45.8205' },
  { name: 'Couzon-au-Mont-d’Or', code: '69068', rank: 4, at: '4.8240 45.8470' },
  { name: 'Craponne', code: '69069', rank: 3, at: '4.7240 45.7455' },
  { name: 'Curis-au-Mont-d’Or', code: '69071', rank: 4, at: '4.8160 45.8715' },
  { name: 'Dardilly', code: '69072', rank: 3, at: '4.7520 45.8080' },
  { name: 'Écully', code: '69081', rank: 3, at: '4.7750 45.7785' },
  { name: 'Fleurieu-sur-Saône', code: '69085', rank: 4, at: '4.8500 45.8605' },
  { name: 'Fontaines-Saint-Martin', code: '69087', rank: 4, at: '4.8530 45.8455' },
  { name: 'Fontaines-sur-Saône', code: '69088', rank: 4, at: '4.8600 45.8255' },
  { name: 'Francheville', code: '69089', rank: 3, at: '4.7620 45.7370' },
  { name: 'Givors', code: '69091', rank: 2, at: '4.7640 45.5880' },
  { name: 'Grigny', code: '69096', rank: 3, at: '4.7880 45.6080' },
  { name: 'Irigny', code: '69100', rank: 3, at: '4.8220 45.6760' },
  { name: 'Jonage', code: '69279', rank: 3, at: '5.0450 45.7890' },
  { name: 'La Mulatière', code: '69142', rank: 4, at: '4.8098 45.7290' },
  { name: 'La Tour-de-Salvagny', code: '69250', rank: 4, at: '4.7130 45.8120' },
  { name: 'Limonest', code: '69116', rank: 4, at: '4.7700 45.8365' },
  { name: 'Lissieu', code: '69117', rank: 4, at: '4.7440 45.8600' },
  { name: 'Lyon', code: '69123', rank: 1, at: '4.8475 45.7575' },
  { name: 'Marcy-l’Étoile', code: '69127', rank: 4, at: '4.7080 45.7830' },
  { name: 'Meyzieu', code: '69282', rank: 2, at: '5.0040 45.7655' },
  { name: 'Mions', code: '69283', rank: 3, at: '4.9530 45.6640' },
  { name: 'Montanay', code: '69284', rank: 4, at: '4.8650 45.8780' },
  { name: 'Neuville-sur-Saône', code: '69143', rank: 3, at: '4.8450 45.8775' },
  { name: 'Oullins', code: '69149', rank: 3, at: '4.8060 45.7145' },
  { name: 'Pierre-Bénite', code: '69152', rank: 3, at: '4.8230 45.7020' },
  { name: 'Poleymieux-au-Mont-d’Or', code: '69153', rank: 4, at: '4.7970 45.8600' },
  { name: 'Quincieux', code: '69163', rank: 4, at: '4.7770 45.9120' },
  { name: 'Rillieux-la-Pape', code: '69286', rank: 2, at: '4.8980 45.8200' },
  { name: 'Rochetaillée-sur-Saône', code: '69168', rank: 4, at: '4.8400 45.8450' },
  { name: 'Saint-Cyr-au-Mont-d’Or', code: '69191', rank: 4, at: '4.8190 45.8150' },
  { name: 'Saint-Didier-au-Mont-d’Or', code: '69194', rank: 4, at: '4.7980 45.8120' },
  { name: 'Saint-Fons', code: '69199', rank: 3, at: '4.8540 45.7060' },
  { name: 'Sainte-Foy-lès-Lyon', code: '69202', rank: 3, at: '4.7960 45.7345' },
  { name: 'Saint-Genis-Laval', code: '69204', rank: 3, at: '4.7910 45.6955' },
  { name: 'Saint-Genis-les-Ollières', code: '69205', rank: 4, at: '4.7270 45.7610' },
  { name: 'Saint-Germain-au-Mont-d’Or', code: '69207', rank: 4, at: '4.8000 45.8830' },
  { name: 'Saint-Romain-au-Mont-d’Or', code: '69233', rank: 4, at: '4.8210 45.8360' },
  { name: 'Tassin-la-Demi-Lune', code: '69244', rank: 3, at: '4.7620 45.7605' },
  { name: 'Vaulx-en-Velin', code: '69256', rank: 1, at: '4.9215 45.7828' },
  { name: 'Vénissieux', code: '69259', rank: 2, at: '4.8830 45.6985' },
  { name: 'Vernaison', code: '69260', rank: 4, at: '4.8115 45.6490' },
  { name: 'Villeurbanne', code: '69266', rank: 1, at: '4.8830 45.7650' },
  { name: 'Chassieu', code: '69271', rank: 3, at: '4.9660 45.7430' },
  { name: 'Corbas', code: '69273', rank: 3, at: '4.9070 45.6670' },
  { name: 'Décines-Charpieu', code: '69275', rank: 2, at: '4.9620 45.7660' },
  { name: 'Feyzin', code: '69276', rank: 3, at: '4.8580 45.6740' },
  { name: 'Genay', code: '69278', rank: 3, at: '4.8400 45.8985' },
  { name: 'Sathonay-Camp', code: '69292', rank: 4, at: '4.8750 45.8245' },
  { name: 'Sathonay-Village', code: '69293', rank: 4, at: '4.8860 45.8425' },
  { name: 'Solaize', code: '69296', rank: 4, at: '4.8420 45.6420' },
  { name: 'Saint-Priest', code: '69290', rank: 2, at: '4.9480 45.6985' },
];

/** Towns beyond the edge, so that a reader who looks from afar knows where the metropolis lies. */
// prettier-ignore
export const townsBeyond: readonly PlaceName[] = [
  { name: 'Villefranche-sur-Saône', rank: 2, at: '4.7230 45.9880' },
  { name: 'Vienne', rank: 2, at: '4.8770 45.5250' },
  { name: 'Bourgoin-Jallieu', rank: 2, at: '5.2740 45.5870' },
  { name: 'Ambérieu-en-Bugey', rank: 3, at: '5.3560 45.9600' },
  { name: 'Tarare', rank: 3, at: '4.4330 45.8960' },
  { name: 'Belleville-en-Beaujolais', rank: 3, at: '4.7370 46.1080' },
  { name: 'L’Arbresle', rank: 3, at: '4.6140 45.8350' },
  { name: 'Brignais', rank: 3, at: '4.7540 45.6735' },
  { name: 'Chaponost', rank: 4, at: '4.7420 45.7105' },
  { name: 'Mornant', rank: 4, at: '4.6720 45.6190' },
  { name: 'Vaugneray', rank: 4, at: '4.6560 45.7380' },
  { name: 'Rive-de-Gier', rank: 3, at: '4.6170 45.5290' },
  { name: 'Saint-Chamond', rank: 3, at: '4.5140 45.4770' },
  { name: 'Anse', rank: 4, at: '4.7190 45.9360' },
  { name: 'Trévoux', rank: 4, at: '4.7750 45.9430' },
  { name: 'Miribel', rank: 4, at: '4.9540 45.8270' },
  { name: 'Beynost', rank: 4, at: '5.0010 45.8360' },
  { name: 'Montluel', rank: 3, at: '5.0570 45.8520' },
  { name: 'Meximieux', rank: 3, at: '5.1940 45.9050' },
  { name: 'Genas', rank: 3, at: '5.0050 45.7310' },
  { name: 'Pusignan', rank: 4, at: '5.0680 45.7570' },
  { name: 'Pont-de-Chéruy', rank: 3, at: '5.1740 45.7530' },
  { name: 'Crémieu', rank: 4, at: '5.2480 45.7250' },
  { name: 'La Verpillière', rank: 3, at: '5.1460 45.6340' },
  { name: 'Saint-Laurent-de-Mure', rank: 4, at: '5.0450 45.6850' },
  { name: 'Saint-Symphorien-d’Ozon', rank: 4, at: '4.8610 45.6330' },
  { name: 'Lagnieu', rank: 4, at: '5.3480 45.9030' },
  { name: 'Lentilly', rank: 4, at: '4.6640 45.8190' },
  { name: 'Aéroport Saint-Exupéry', rank: 3, at: '5.0880 45.7240' },
];

/** Landscapes, for a reader who looks from far. */
// prettier-ignore
export const landscapes: readonly PlaceName[] = [
  { name: 'Monts d’Or', rank: 1, at: '4.7960 45.8370' },
  { name: 'Dombes', rank: 1, at: '5.0100 45.9700' },
  { name: 'Beaujolais', rank: 1, at: '4.5700 45.9900' },
  { name: 'Monts du Lyonnais', rank: 1, at: '4.5500 45.6900' },
  { name: 'Bas-Dauphiné', rank: 1, at: '5.0600 45.5400' },
  { name: 'Pilat', rank: 1, at: '4.6400 45.4600' },
];

/** What people call the parts of their town; the priority neighbourhoods are data and are drawn above the sketch. */
// prettier-ignore
export const quarters: readonly PlaceName[] = [
  { name: 'Mas du Taureau', rank: 2, at: '4.9125 45.7853' },
  { name: 'La Grappinière', rank: 3, at: '4.9090 45.7889' },
  { name: 'Le Village', rank: 2, at: '4.9268 45.7872' },
  { name: 'La Thibaude', rank: 3, at: '4.9300 45.7772' },
  { name: 'La Tase', rank: 3, at: '4.9262 45.7582' },
  { name: 'Carré de Soie', rank: 2, at: '4.9238 45.7640' },
  { name: 'Saint-Jean', rank: 2, at: '4.9030 45.7795' },
  { name: 'Les Buers', rank: 2, at: '4.8925 45.7768' },
  { name: 'Croix-Luizet', rank: 3, at: '4.8846 45.7818' },
  { name: 'La Doua', rank: 2, at: '4.8730 45.7835' },
  { name: 'Gratte-Ciel', rank: 3, at: '4.8800 45.7706' },
  { name: 'Cusset', rank: 2, at: '4.8985 45.7688' },
  { name: 'Grandclément', rank: 3, at: '4.8905 45.7592' },
  { name: 'Terraillon', rank: 3, at: '4.9220 45.7452' },
  { name: 'Parilly', rank: 3, at: '4.9052 45.7285' },
  { name: 'Part-Dieu', rank: 1, at: '4.8570 45.7588' },
  { name: 'Presqu’île', rank: 1, at: '4.8335 45.7622' },
  { name: 'Croix-Rousse', rank: 1, at: '4.8290 45.7765' },
  { name: 'Fourvière', rank: 2, at: '4.8215 45.7625' },
  { name: 'Vaise', rank: 1, at: '4.8060 45.7730' },
  { name: 'La Duchère', rank: 2, at: '4.7990 45.7880' },
  { name: 'Confluence', rank: 2, at: '4.8195 45.7420' },
  { name: 'Guillotière', rank: 2, at: '4.8440 45.7510' },
  { name: 'Gerland', rank: 1, at: '4.8330 45.7260' },
  { name: 'Monplaisir', rank: 2, at: '4.8700 45.7435' },
  { name: 'Montchat', rank: 2, at: '4.8800 45.7500' },
  { name: 'États-Unis', rank: 2, at: '4.8670 45.7270' },
  { name: 'Minguettes', rank: 2, at: '4.8705 45.6920' },
  { name: 'Planétarium', rank: 3, at: '4.9223 45.7779' },
  { name: 'Groupama Stadium', rank: 2, at: '4.9816 45.7648' },
];

/** The city as a tint under everything else: where one walks from house to house without a field between. */
// prettier-ignore
export const builtAreas: readonly string[] = [
  '4.8420 45.8060, 4.8560 45.8130, 4.8680 45.8160, 4.8740 45.8270, 4.8860 45.8290, 4.8960 45.8260, 4.9030 45.8270, 4.9100 45.8225, 4.9070 45.8150, 4.8980 45.8105, 4.8860 45.8080,' +
  '4.8800 45.8035, 4.8790 45.7985, 4.8900 45.7985, 4.9040 45.7955, 4.9160 45.7935, 4.9260 45.7915, 4.9340 45.7880, 4.9390 45.7830, 4.9420 45.7780, 4.9510 45.7765, 4.9610 45.7782, 4.9730 45.7768,' +
  '4.9850 45.7785, 4.9960 45.7825, 5.0120 45.7825, 5.0290 45.7760, 5.0440 45.7670, 5.0360 45.7600, 5.0180 45.7570, 4.9980 45.7555, 4.9840 45.7600, 4.9740 45.7570, 4.9660 45.7545, 4.9760 45.7510,' +
  '4.9850 45.7440, 4.9760 45.7320, 4.9620 45.7330, 4.9520 45.7370, 4.9410 45.7390, 4.9330 45.7330, 4.9280 45.7250, 4.9400 45.7190, 4.9560 45.7120, 4.9700 45.7060, 4.9720 45.6950, 4.9630 45.6870,' +
  '4.9540 45.6800, 4.9610 45.6690, 4.9560 45.6590, 4.9440 45.6590, 4.9360 45.6690, 4.9280 45.6820, 4.9170 45.6840, 4.9140 45.6720, 4.9140 45.6590, 4.9010 45.6560, 4.8960 45.6670, 4.8900 45.6800,' +
  '4.8760 45.6820, 4.8660 45.6830, 4.8640 45.6710, 4.8560 45.6640, 4.8420 45.6640, 4.8400 45.6780, 4.8450 45.6950, 4.8420 45.7040, 4.8340 45.6960, 4.8290 45.6860, 4.8280 45.6740, 4.8220 45.6660,' +
  '4.8120 45.6690, 4.8120 45.6790, 4.8050 45.6870, 4.7940 45.6840, 4.7830 45.6880, 4.7800 45.6970, 4.7830 45.7070, 4.7800 45.7160, 4.7730 45.7260, 4.7580 45.7300, 4.7440 45.7340, 4.7260 45.7390,' +
  '4.7110 45.7430, 4.7140 45.7510, 4.7240 45.7600, 4.7330 45.7670, 4.7450 45.7690, 4.7400 45.7770, 4.7390 45.7850, 4.7540 45.7890, 4.7610 45.7980, 4.7740 45.8030, 4.7860 45.8060, 4.7970 45.8130,' +
  '4.8080 45.8100, 4.8180 45.8160, 4.8340 45.8220, 4.8430 45.8190',
  '4.8570 45.8210, 4.8630 45.8290, 4.8570 45.8370, 4.8470 45.8400, 4.8440 45.8480, 4.8510 45.8590, 4.8480 45.8690, 4.8540 45.8790, 4.8520 45.8950, 4.8420 45.9040, 4.8320 45.8960, 4.8330 45.8860,' +
  '4.8400 45.8830, 4.8390 45.8700, 4.8420 45.8590, 4.8400 45.8480, 4.8370 45.8400, 4.8450 45.8350, 4.8530 45.8320, 4.8570 45.8270',
  '5.0380 45.7950, 5.0500 45.7950, 5.0535 45.7860, 5.0480 45.7790, 5.0370 45.7830',
  '4.7480 45.5870, 4.7560 45.5950, 4.7690 45.6060, 4.7870 45.6160, 4.7970 45.6120, 4.7870 45.5990, 4.7740 45.5930, 4.7745 45.5830, 4.7640 45.5800',
  '4.9920 45.7380, 5.0080 45.7400, 5.0190 45.7330, 5.0100 45.7240, 4.9940 45.7250',
  '4.9280 45.8160, 4.9450 45.8260, 4.9700 45.8320, 5.0050 45.8390, 5.0400 45.8480, 5.0650 45.8570, 5.0660 45.8480, 5.0400 45.8410, 5.0000 45.8310, 4.9700 45.8250, 4.9450 45.8190',
  '4.7480 45.6800, 4.7620 45.6800, 4.7660 45.6690, 4.7540 45.6640, 4.7430 45.6710',
  '4.7280 45.7170, 4.7440 45.7190, 4.7540 45.7120, 4.7460 45.7030, 4.7320 45.7050',
  '4.7000 45.9750, 4.7050 45.9980, 4.7180 46.0090, 4.7380 46.0020, 4.7430 45.9850, 4.7320 45.9680, 4.7120 45.9650',
  '4.8680 45.5440, 4.8830 45.5450, 4.8960 45.5300, 4.8900 45.5120, 4.8740 45.5130, 4.8740 45.5280',
  '4.7680 45.6540, 4.7900 45.6560, 4.8080 45.6530, 4.8130 45.6470, 4.8060 45.6400, 4.7880 45.6420, 4.7760 45.6500',
  '4.7400 45.8130, 4.7560 45.8170, 4.7640 45.8080, 4.7560 45.8000, 4.7440 45.8030',
];
