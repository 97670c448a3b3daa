/** ISO 639-1 codes, so that `nom_qp` is not taken for a name in some language. */
const LANGUAGES: ReadonlySet<string> = new Set(
  (
    'aa ab af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cs cu cv cy da de dv dz ee el en ' +
    'eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it ' +
    'iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms ' +
    'mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si ' +
    'sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo ' +
    'xh yi yo za zh zu'
  ).split(' '),
);

/** `nom_en` → `nom` and `en`; null where a header ends in no language. */
export function splitLanguageSuffix(header: string): { base: string; language: string } | null {
  const match = /^(.*\S)\s*[_-]\s*([a-z]{2})$/i.exec(header.trim().slice(0, 200));
  const base = match?.[1];
  const language = match?.[2]?.toLowerCase();
  if (base === undefined || language === undefined || !LANGUAGES.has(language)) return null;
  return { base, language };
}
