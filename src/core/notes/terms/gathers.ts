/** Endings of what kind of remarks stands below. */
const remarks =
  /\b(?:use[ -]cases|features|benefits|practices|principles|principals|overview|summary|tips|examples?|limits|limitations|pricing|questions?|answers?|notes|resources|references|considerations|steps|comparison|takeaways|terminology|differences|guide|cheat ?sheet|scenarios|requirements|introduction|background|quiz|exam|syllabus|links)$/i;

/** Endings of what kind of things a list holds. */
const things =
  /\b(?:concepts|basics|fundamentals|types|options|tools|techniques|strategies|methods|patterns|tasks|topics|terms|services|roles|algorithms|metrics|models|components|settings)$/i;

/** Words that everybody uses for a part of a text. */
const parts =
  /^(?:security|risks?|performance|monitoring|networking|architecture|scaling|costs?|set ?up|installation|exercises?|homework|easy|medium|hard|challenging|glossary|history|motivation|theory|labs?|demo|hands-on|integrations?|troubleshooting|maintenance|deployment|training|operations|management|data|tools|basics|questions?)$/i;

const weighs = /\b(?:vs\.?|versus|against|or|when)\b/i;
const counted = /^(?:types?|kinds?|ways|list|advantages|reasons)\s+(?:of|to|for)\b/i;

/** Whether a name without separator is more likely the head of a part of the text, or weighs one thing against another. */
export function gathers(name: string): boolean {
  return remarks.test(name) || parts.test(name) || weighs.test(name) || counted.test(name);
}

/** Whether a name above a list is more likely what its items have in common. */
export function groups(name: string): boolean {
  return gathers(name) || things.test(name);
}
