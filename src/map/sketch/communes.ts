/*
 * Names and where they go: typed by hand, at the town's heart rather than at the middle of its territory.
 */

interface Commune {
  readonly name: string;
  /** INSEE code, the key that the data files use. */
  readonly code: string;
  /** 1 for the cities, 2 for the large towns of the agglomeration, 3 for towns, 4 for villages. */
  readonly rank: 1 | 2 | 3 | 4;
  /** Where the name goes, `lon lat`. */
  readonly at: string;
}

interface PlaceName {
  readonly name: string;
  readonly rank: 1 | 2 | 3 | 4;
  readonly at: string;
}

// prettier-ignore
export const communes: readonly Commune[] = [
  { name: 'Albigny-sur-Saône', code: '69003', rank: 4, at: '4.832 45.864' },
  { name: 'Bron', code: '69029', rank: 2, at: '4.911 45.7372' },
  { name: 'Cailloux-sur-Fontaines', code: '69033', rank: 4, at: '4.879 45.856' },
  { name: 'Caluire-et-Cuire', code: '69034', rank: 2, at: '4.85 45.7965' },
  { name: 'Champagne-au-Mont-d’Or', code: '69040', rank: 4, at: '4.7905 45.796' },
  { name: 'Charbonnières-les-Bains', code: '69044', rank: 4, at: '4.744 45.7805' },
  { name: 'Charly', code: '69046', rank: 4, at: '4.7905 45.6495' },
  { name: 'Collonges-au-Mont-d’Or', code: '69063', rank: 4, at: '4.844 45.8205' },
  { name: 'Couzon-au-Mont-d’Or', code: '69068', rank: 4, at: '4.824 45.847' },
  { name: 'Craponne', code: '69069', rank: 3, at: '4.724 45.7455' },
  { name: 'Curis-au-Mont-d’Or', code: '69071', rank: 4, at: '4.816 45.8715' },
  { name: 'Dardilly', code: '69072', rank: 3, at: '4.752 45.808' },
  { name: 'Écully', code: '69081', rank: 3, at: '4.775 45.7785' },
  { name: 'Fleurieu-sur-Saône', code: '69085', rank: 4, at: '4.85 45.8605' },
  { name: 'Fontaines-Saint-Martin', code: '69087', rank: 4, at: '4.853 45.8455' },
  { name: 'Fontaines-sur-Saône', code: '69088', rank: 4, at: '4.86 45.8255' },
  { name: 'Francheville', code: '69089', rank: 3, at: '4.762 45.737' },
  { name: 'Givors', code: '69091', rank: 2, at: '4.764 45.588' },
  { name: 'Grigny', code: '69096', rank: 3, at: '4.788 45.608' },
  { name: 'Irigny', code: '69100', rank: 3, at: '4.822 45.676' },
  { name: 'Jonage', code: '69279', rank: 3, at: '5.045 45.789' },
  { name: 'La Mulatière', code: '69142', rank: 4, at: '4.8098 45.729' },
  { name: 'La Tour-de-Salvagny', code: '69250', rank: 4, at: '4.713 45.812' },
  { name: 'Limonest', code: '69116', rank: 4, at: '4.77 45.8365' },
  { name: 'Lissieu', code: '69117', rank: 4, at: '4.744 45.86' },
  { name: 'Lyon', code: '69123', rank: 1, at: '4.8475 45.7575' },
  { name: 'Marcy-l’Étoile', code: '69127', rank: 4, at: '4.708 45.783' },
  { name: 'Meyzieu', code: '69282', rank: 2, at: '5.004 45.7655' },
  { name: 'Mions', code: '69283', rank: 3, at: '4.953 45.664' },
  { name: 'Montanay', code: '69284', rank: 4, at: '4.865 45.878' },
  { name: 'Neuville-sur-Saône', code: '69143', rank: 3, at: '4.845 45.8775' },
  { name: 'Oullins', code: '69149', rank: 3, at: '4.806 45.7145' },
  { name: 'Pierre-Bénite', code: '69152', rank: 3, at: '4.823 45.702' },
  { name: 'Poleymieux-au-Mont-d’Or', code: '69153', rank: 4, at: '4.797 45.86' },
  { name: 'Quincieux', code: '69163', rank: 4, at: '4.777 45.912' },
  { name: 'Rillieux-la-Pape', code: '69286', rank: 2, at: '4.898 45.82' },
  { name: 'Rochetaillée-sur-Saône', code: '69168', rank: 4, at: '4.84 45.845' },
  { name: 'Saint-Cyr-au-Mont-d’Or', code: '69191', rank: 4, at: '4.819 45.815' },
  { name: 'Saint-Didier-au-Mont-d’Or', code: '69194', rank: 4, at: '4.798 45.812' },
  { name: 'Saint-Fons', code: '69199', rank: 3, at: '4.854 45.706' },
  { name: 'Sainte-Foy-lès-Lyon', code: '69202', rank: 3, at: '4.796 45.7345' },
  { name: 'Saint-Genis-Laval', code: '69204', rank: 3, at: '4.791 45.6955' },
  { name: 'Saint-Genis-les-Ollières', code: '69205', rank: 4, at: '4.727 45.761' },
  { name: 'Saint-Germain-au-Mont-d’Or', code: '69207', rank: 4, at: '4.8 45.883' },
  { name: 'Saint-Romain-au-Mont-d’Or', code: '69233', rank: 4, at: '4.821 45.836' },
  { name: 'Tassin-la-Demi-Lune', code: '69244', rank: 3, at: '4.762 45.7605' },
  { name: 'Vaulx-en-Velin', code: '69256', rank: 1, at: '4.9215 45.7828' },
  { name: 'Vénissieux', code: '69259', rank: 2, at: '4.883 45.6985' },
  { name: 'Vernaison', code: '69260', rank: 4, at: '4.8115 45.649' },
  { name: 'Villeurbanne', code: '69266', rank: 1, at: '4.883 45.765' },
  { name: 'Chassieu', code: '69271', rank: 3, at: '4.966 45.743' },
  { name: 'Corbas', code: '69273', rank: 3, at: '4.907 45.667' },
  { name: 'Décines-Charpieu', code: '69275', rank: 2, at: '4.962 45.766' },
  { name: 'Feyzin', code: '69276', rank: 3, at: '4.858 45.674' },
  { name: 'Genay', code: '69278', rank: 3, at: '4.84 45.8985' },
  { name: 'Sathonay-Camp', code: '69292', rank: 4, at: '4.875 45.8245' },
  { name: 'Sathonay-Village', code: '69293', rank: 4, at: '4.886 45.8425' },
  { name: 'Solaize', code: '69296', rank: 4, at: '4.842 45.642' },
  { name: 'Saint-Priest', code: '69290', rank: 2, at: '4.948 45.6985' },
];

/** Towns beyond the edge, so that a reader who looks from afar knows where the metropolis lies. */
// prettier-ignore
export const townsBeyond: readonly PlaceName[] = [
  { name: 'Villefranche-sur-Saône', rank: 2, at: '4.723 45.988' },
  { name: 'Vienne', rank: 2, at: '4.877 45.525' },
  { name: 'Bourgoin-Jallieu', rank: 2, at: '5.274 45.587' },
  { name: 'Ambérieu-en-Bugey', rank: 3, at: '5.356 45.96' },
  { name: 'Tarare', rank: 3, at: '4.433 45.896' },
  { name: 'Belleville-en-Beaujolais', rank: 3, at: '4.737 46.108' },
  { name: 'L’Arbresle', rank: 3, at: '4.614 45.835' },
  { name: 'Brignais', rank: 3, at: '4.754 45.6735' },
  { name: 'Chaponost', rank: 4, at: '4.742 45.7105' },
  { name: 'Mornant', rank: 4, at: '4.672 45.619' },
  { name: 'Vaugneray', rank: 4, at: '4.656 45.738' },
  { name: 'Rive-de-Gier', rank: 3, at: '4.617 45.529' },
  { name: 'Saint-Chamond', rank: 3, at: '4.514 45.477' },
  { name: 'Anse', rank: 4, at: '4.719 45.936' },
  { name: 'Trévoux', rank: 4, at: '4.775 45.943' },
  { name: 'Miribel', rank: 4, at: '4.954 45.827' },
  { name: 'Beynost', rank: 4, at: '5.001 45.836' },
  { name: 'Montluel', rank: 3, at: '5.057 45.852' },
  { name: 'Meximieux', rank: 3, at: '5.194 45.905' },
  { name: 'Genas', rank: 3, at: '5.005 45.731' },
  { name: 'Pusignan', rank: 4, at: '5.068 45.757' },
  { name: 'Pont-de-Chéruy', rank: 3, at: '5.174 45.753' },
  { name: 'Crémieu', rank: 4, at: '5.248 45.725' },
  { name: 'La Verpillière', rank: 3, at: '5.146 45.634' },
  { name: 'Saint-Laurent-de-Mure', rank: 4, at: '5.045 45.685' },
  { name: 'Saint-Symphorien-d’Ozon', rank: 4, at: '4.861 45.633' },
  { name: 'Lagnieu', rank: 4, at: '5.348 45.903' },
  { name: 'Lentilly', rank: 4, at: '4.664 45.819' },
  { name: 'Aéroport Saint-Exupéry', rank: 3, at: '5.088 45.724' },
];

/** Landscapes, for a reader who looks from far. */
// prettier-ignore
export const landscapes: readonly PlaceName[] = [
  { name: 'Monts d’Or', rank: 1, at: '4.796 45.837' },
  { name: 'Dombes', rank: 1, at: '5.01 45.97' },
  { name: 'Beaujolais', rank: 1, at: '4.57 45.99' },
  { name: 'Monts du Lyonnais', rank: 1, at: '4.55 45.69' },
  { name: 'Bas-Dauphiné', rank: 1, at: '5.06 45.54' },
  { name: 'Pilat', rank: 1, at: '4.64 45.46' },
];

/** What people call the parts of their town; the priority neighbourhoods are data and are drawn above the sketch. */
// prettier-ignore
export const quarters: readonly PlaceName[] = [
  { name: 'Mas du Taureau', rank: 2, at: '4.9125 45.7853' },
  { name: 'La Grappinière', rank: 3, at: '4.909 45.7889' },
  { name: 'Le Village', rank: 2, at: '4.9268 45.7872' },
  { name: 'La Thibaude', rank: 3, at: '4.93 45.7772' },
  { name: 'La Tase', rank: 3, at: '4.9262 45.7582' },
  { name: 'Carré de Soie', rank: 2, at: '4.9238 45.764' },
  { name: 'Saint-Jean', rank: 2, at: '4.903 45.7795' },
  { name: 'Les Buers', rank: 2, at: '4.8925 45.7768' },
  { name: 'La Doua', rank: 2, at: '4.873 45.7835' },
  { name: 'Grandclément', rank: 3, at: '4.8905 45.7592' },
  { name: 'Terraillon', rank: 3, at: '4.922 45.7452' },
  { name: 'Bron-Parilly', rank: 3, at: '4.9052 45.7285' },
  { name: 'Presqu’île', rank: 1, at: '4.8335 45.7622' },
  { name: 'La Croix-Rousse', rank: 1, at: '4.829 45.7765' },
  { name: 'Fourvière', rank: 2, at: '4.8215 45.7625' },
  { name: 'Vaise', rank: 1, at: '4.806 45.773' },
  { name: 'La Duchère', rank: 2, at: '4.799 45.788' },
  { name: 'Confluence', rank: 2, at: '4.8195 45.742' },
  { name: 'La Guillotière', rank: 2, at: '4.844 45.751' },
  { name: 'Gerland', rank: 1, at: '4.833 45.726' },
  { name: 'Monplaisir', rank: 2, at: '4.87 45.7435' },
  { name: 'Montchat', rank: 2, at: '4.88 45.75' },
  { name: 'États-Unis', rank: 2, at: '4.867 45.727' },
  { name: 'Minguettes', rank: 2, at: '4.8705 45.692' },
  { name: 'Planétarium', rank: 3, at: '4.9223 45.7779' },
  { name: 'Groupama Stadium', rank: 2, at: '4.9816 45.7648' },
];

/** The city as a tint under everything else: where one walks from house to house without a field between. */
// prettier-ignore
export const builtAreas: readonly string[] = [
  '4.842 45.806, 4.856 45.813, 4.868 45.816, 4.874 45.827, 4.886 45.829, 4.896 45.826, 4.903 45.827, 4.91 45.8225, 4.907 45.815, 4.898 45.8105, 4.886 45.808,' +
  '4.88 45.8035, 4.879 45.7985, 4.89 45.7985, 4.904 45.7955, 4.916 45.7935, 4.926 45.7915, 4.934 45.788, 4.939 45.783, 4.942 45.778, 4.951 45.7765, 4.961 45.7782, 4.973 45.7768,' +
  '4.985 45.7785, 4.996 45.7825, 5.012 45.7825, 5.029 45.776, 5.044 45.767, 5.036 45.76, 5.018 45.757, 4.998 45.7555, 4.984 45.76, 4.974 45.757, 4.966 45.7545, 4.976 45.751,' +
  '4.985 45.744, 4.976 45.732, 4.962 45.733, 4.952 45.737, 4.941 45.739, 4.933 45.733, 4.928 45.725, 4.94 45.719, 4.956 45.712, 4.97 45.706, 4.972 45.695, 4.963 45.687,' +
  '4.954 45.68, 4.961 45.669, 4.956 45.659, 4.944 45.659, 4.936 45.669, 4.928 45.682, 4.917 45.684, 4.914 45.672, 4.914 45.659, 4.901 45.656, 4.896 45.667, 4.89 45.68,' +
  '4.876 45.682, 4.866 45.683, 4.864 45.671, 4.856 45.664, 4.842 45.664, 4.84 45.678, 4.845 45.695, 4.842 45.704, 4.834 45.696, 4.829 45.686, 4.828 45.674, 4.822 45.666,' +
  '4.812 45.669, 4.812 45.679, 4.805 45.687, 4.794 45.684, 4.783 45.688, 4.78 45.697, 4.783 45.707, 4.78 45.716, 4.773 45.726, 4.758 45.73, 4.744 45.734, 4.726 45.739,' +
  '4.711 45.743, 4.714 45.751, 4.724 45.76, 4.733 45.767, 4.745 45.769, 4.74 45.777, 4.739 45.785, 4.754 45.789, 4.761 45.798, 4.774 45.803, 4.786 45.806, 4.797 45.813,' +
  '4.808 45.81, 4.818 45.816, 4.834 45.822, 4.843 45.819',
  '4.857 45.821, 4.863 45.829, 4.857 45.837, 4.847 45.84, 4.844 45.848, 4.851 45.859, 4.848 45.869, 4.854 45.879, 4.852 45.895, 4.842 45.904, 4.832 45.896, 4.833 45.886,' +
  '4.84 45.883, 4.839 45.87, 4.842 45.859, 4.84 45.848, 4.837 45.84, 4.845 45.835, 4.853 45.832, 4.857 45.827',
  '5.038 45.795, 5.05 45.795, 5.0535 45.786, 5.048 45.779, 5.037 45.783',
  '4.748 45.587, 4.756 45.595, 4.769 45.606, 4.787 45.616, 4.797 45.612, 4.787 45.599, 4.774 45.593, 4.7745 45.583, 4.764 45.58',
  '4.992 45.738, 5.008 45.74, 5.019 45.733, 5.01 45.724, 4.994 45.725',
  '4.928 45.816, 4.945 45.826, 4.97 45.832, 5.005 45.839, 5.04 45.848, 5.065 45.857, 5.066 45.848, 5.04 45.841, 5.0 45.831, 4.97 45.825, 4.945 45.819',
  '4.748 45.68, 4.762 45.68, 4.766 45.669, 4.754 45.664, 4.743 45.671',
  '4.728 45.717, 4.744 45.719, 4.754 45.712, 4.746 45.703, 4.732 45.705',
  '4.7 45.975, 4.705 45.998, 4.718 46.009, 4.738 46.002, 4.743 45.985, 4.732 45.968, 4.712 45.965',
  '4.868 45.544, 4.883 45.545, 4.896 45.53, 4.89 45.512, 4.874 45.513, 4.874 45.528',
  '4.768 45.654, 4.79 45.656, 4.808 45.653, 4.813 45.647, 4.806 45.64, 4.788 45.642, 4.776 45.65',
  '4.74 45.813, 4.756 45.817, 4.764 45.808, 4.756 45.8, 4.744 45.803',
];
