/** Endings of what kind of remarks stands below. */
const remarks =
  /\b(?:use[ -]cases|features|benefits|practices|principles|principals|overview|summary|tips|examples?|limits|limitations|pricing|questions?|answers?|notes|resources|references|considerations|steps|comparison|takeaways|terminology|differences|guide|cheat ?sheet|scenarios|requirements|introduction|background|quiz|exam|syllabus|links)$/i;

/** Endings of what kind of things a list holds. */
const things =
  /\b(?:concepts|basics|fundamentals|types|options|tools|techniques|strategies|methods|patterns|tasks|topics|terms|services|roles|algorithms|metrics|models|components|settings)$/i;

/** Words that everybody uses for a part of a text. */
const parts =
  /^(?:security|risks?|performance|monitoring|networking|architecture|scaling|costs?|set ?up|installation|(?:hands-on )?exercises?|homework|easy|medium|hard|challenging|glossary|history|motivation|theory|labs?|demo|hands-on|integrations?|troubleshooting|maintenance|deployment|training|operations|management|data|tools|basics|questions?)$/i;

const weighs = /\b(?:vs\.?|versus|against|or|when)\b/i;
const counted =
  /^(?:types?|kinds?|ways|list|advantages|reasons|additional|other|various)\s+(?:(?:of|to|for)\b|.{0,60}s$)/i;

/** The same with the word for the remark in front, as Romance languages have it: `Componentes clave de …`, `Resumen de …`. */
const romance =
  /^(?:componentes|tipos|conceptos|conceitos|concetti|resum(?:en|o)|résumé|introduc(?:ción|ão)|introduzione|características|ventajas|vantagens|pasos|passos|étapes|ejemplos|exemplos|exemples)(?:\s(?:clave|chave|principales|principais|b[áa]sicos))?\s(?:de|del|da|do|di|des|du|a|à)\s/i;

/** The same at the end, as in Chinese and Japanese. */
const drawn =
  /(?:理由|原因|步驟|步骤|流程|重點|重点|整理|總結|总结|总括|注意事項|注意事项|まとめ|の流れ|手順|비교|정리|절차)$/u;

/** Whether a name without separator is more likely the head of a part of the text, or weighs one thing against another. */
export function gathers(name: string): boolean {
  return (
    remarks.test(name) ||
    parts.test(name) ||
    weighs.test(name) ||
    counted.test(name) ||
    romance.test(name) ||
    drawn.test(name)
  );
}

/** Whether a name above a list is more likely what its items have in common. */
export function groups(name: string): boolean {
  return gathers(name) || things.test(name);
}
