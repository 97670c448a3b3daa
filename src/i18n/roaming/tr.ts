import type { RoamingMessages } from './fr.ts';

export const tr = {
  inSight: 'Bu sayılar görünen harita içindir.',
  inArea: 'Bu sayılar haritanın gösterdiği alan içindir.',
  start: 'Bu sayılar başlangıç noktanızın çevresi içindir.',
  neighbourhoods: 'Bu sayılar seçilen mahalleler içindir.',
  nothingInSight: 'Yalnızca görünen harita aranır. Başka yerde aramak için onu kaydırın.',
  before: 'Bu sayılar haritanın bu hareketten önceki hâli içindir.',
  afar: 'Bu sayılar bütün bölge içindir. Yerleri görmek için yakınlaşın.',
  asksNearer: 'Uzaktan yalnızca konular ve tür süzer. Hepsi için yakınlaşın.',
  goNearer: 'Yakınlaş',
  goBack: 'Bütün bölgeyi yeniden gör',
  moreFilters: 'Başka filtreler seçmek için yakınlaşın.',
  coverageAfar: 'Kapsamı ölçmek için haritada yakınlaşın.',
  coverageInSight: 'Yalnızca görünen yerler ve haritanın kenarından uzak mahalleler sayılır.',
  sourcesAfar: 'Yerlerin nereden geldiğini görmek için haritada yakınlaşın.',
  placesAfar: 'Önce haritada yakınlaşın: yerleri burada önerilecektir.',
  placesInArea: 'Yalnızca haritanın gösterdiği alandaki yerler önerilir.',
  lacksPlace: 'Bu yer burada değil. Bulmak için adresini arayın.',
} satisfies RoamingMessages;
