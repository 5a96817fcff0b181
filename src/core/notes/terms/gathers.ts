/** Endings of headings that gather: what kind of remarks stands below them. */
const kinds =
  /\b(?:use[ -]cases|features|benefits|best practices|practices|overview|summary|tips|examples?|limits|limitations|pricing|questions?|answers?|notes|resources|references|considerations|steps|comparison|takeaways|concepts|basics|fundamentals|types|options|tools|techniques|strategies|methods|patterns|tasks|topics|terms|terminology|services|differences|guide|cheat ?sheet|scenarios|requirements|introduction|background|quiz|exam|syllabus|links|roles|algorithms|metrics|models|components|settings|steps)$/i;

/** Words that everybody uses for a part of a text. */
const parts =
  /^(?:security|risks?|performance|monitoring|networking|architecture|scaling|costs?|set ?up|installation|exercises?|homework|easy|medium|hard|challenging|glossary|history|motivation|theory|labs?|demo|hands-on|integrations?|troubleshooting|maintenance|deployment|training|operations|management|data|tools|basics|questions?)$/i;

const weighs = /\b(?:vs\.?|versus|against|or|when)\b/i;

/** Whether a name without separator is more likely the head of a part of the text, or weighs one thing against another. */
export function gathers(name: string): boolean {
  return (
    kinds.test(name) ||
    parts.test(name) ||
    weighs.test(name) ||
    /^(?:types?|kinds?|ways|list|advantages)\s+(?:of|to)\b/i.test(name)
  );
}
