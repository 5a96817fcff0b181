import { oneLine, plainText } from '../inline';

/** Characters of a raw name that are looked at: links and marks included, nobody writes more. */
export const LONGEST_WRITTEN = 400;

const tags =
  /<\/?(?:a|b|big|br|center|code|del|em|font|i|ins|kbd|mark|p|s|small|span|strong|sub|sup|u)\b[^<>]{0,200}>/gi;
const hashtags = /(?:\s+#[\p{L}][\p{L}\p{N}/_-]{0,60})+$/u;
const pictures = /[\p{Extended_Pictographic}\u{FE0F}\u{20E3}\u{200B}-\u{200D}\u{2060}]/gu;
/** `1.`, `2)`, `1.2.3`, `a)` before a name. */
const numbering =
  /^(?:\d{1,3}(?:\.\d{1,3}){1,4}[.)]?\s+|\d{1,3}[.)]\s+|\(?(?:\d{1,3}|[a-z])\)\s*|\d{1,3}\.(?=\p{L}))/iu;
const edges = /^[\s"'“”„«»:：;,–—•·=>→*|]+|[\s"“”„«»:：;,.\-–—=→*|]+$/gu;

/** What a reader takes for the name, and for other names of the same: in brackets behind it. */
export function namesOf(written: string): { name: string; aliases: string[] } {
  let rest = bare(written);
  const brackets: string[] = [];
  for (let found = trailingBracket(rest); found && brackets.length < 3; found = trailingBracket(rest)) {
    brackets.unshift(found.inside);
    rest = found.before;
  }
  const name = rest.replace(edges, '');
  const aliases = brackets
    .flatMap((bracket) => bracket.split(/\s*[,;/、，；]\s*/))
    .map((alias) => alias.replace(edges, '').replace(/^(?:aka|a\.k\.a\.?|or|also|also known as|formerly)\s+/i, ''))
    .filter((alias) => alias.length > 1 && alias.split(/\s+/).length <= 5 && alias !== name && /\p{L}/u.test(alias));
  return { name, aliases: [...new Set(aliases)] };
}

/** The text of a name without what decorates it. */
export function bare(written: string): string {
  return plainText(oneLine(written.slice(0, LONGEST_WRITTEN)).replace(tags, '').replace(/==/g, ''))
    .replace(pictures, '')
    .trim()
    .replace(numbering, '')
    .replace(hashtags, '')
    .trim();
}

function trailingBracket(text: string): { before: string; inside: string } | null {
  const found = /^(.*\S)\s*[(（]([^()（）]{1,120})[)）][\s.:：]*$/.exec(text);
  return found ? { before: found[1] ?? '', inside: found[2] ?? '' } : null;
}

const endings = { least: 2, longest: 60, boldLongest: 80 };

/** What stands in bold may be a name: it is short and neither a question nor a sentence. */
export function isBoldName(name: string): boolean {
  return isShort(name, 8, endings.boldLongest) && !asks.test(name) && !opensClause.test(name) && !endsOpen.test(name);
}

/** What stands before a colon or dash may be a name, though nothing marks it as one. */
export function isPlainName(name: string): boolean {
  return isShort(name, 6, endings.longest) && !readsOn(name) && !/[:：;；]|\s[-–—]\s/.test(name);
}

/** A line without separator may be a name: then nothing in it tells, lists or asks. */
export function isBareName(name: string): boolean {
  return isPlainName(name) && !/[,，、]|\s(?:an?|the)\s|\sonly$/i.test(name);
}

function isShort(name: string, words: number, longest: number): boolean {
  const { length } = name;
  const drawn = name.match(cjk)?.length ?? 0;
  if (length < endings.least || length > longest || drawn > 20) return false;
  return name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length <= words && isBalanced(name);
}

function readsOn(name: string): boolean {
  return (
    asks.test(name) ||
    opensClause.test(name) ||
    acts.test(name) ||
    endsOpen.test(name) ||
    endsSentence.test(name) ||
    counts.test(name) ||
    isFile.test(name) ||
    remarks.test(name) ||
    tells.test(name) ||
    /[.。]\s/.test(name) ||
    !/^["'`(]?[\p{L}\p{N}_.@$/%+#]/u.test(name)
  );
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === '(' || char === '（') depth++;
    if ((char === ')' || char === '）') && --depth < 0) return false;
  }
  return depth === 0;
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

const asks = /[?？!！]/;

/** Words that begin a clause, not a name; also a numbered place, as `Step 3`. */
const opensClause =
  /^(?:when|whenever|if|how|why|what|which|where|who|whose|to|for|while|because|since|once|unless|after|before|during|although|there|you|we|they|it|this|these|those|that|then|so|but|and|or|also|not|don't|do|does|did|is|are|can|should|must|will|could|would|wenn|falls|warum|wie|um|si|quand|lorsque|pour|pourquoi|comment|cuando|para|por qué|cómo|quando|se|como)(?![\p{L}-])|^use\s|^(?:step|domain|task|skill|day|week|part|phase|chapter|module|lecture|lesson|section|question|q|figure|fig|table|tip|option|answer|exam|sample|scenario|strategy|approach|model|alternative|session|sesión|dominio|domínio|問題|问题|題目|第|문제|질문|pregunta|pergunta|frage)\s*#?\d|^(?:流程|步驟|步骤|阶段|階段|策略|第)[\d一二三四五六七八九十]|^(?:historically|additionally|similarly|initially|currently|previously|overall|originally|eventually|alternatively|conversely|ultimately|specifically|clearly|however|therefore|otherwise|actually|basically|usually|typically|generally|sometimes|finally|onde|donde|où|wo)(?![\p{L}-])/iu;

/** The end of a Korean or Japanese sentence. */
const endsSentence = /(?:다|니다|세요|해요|ます|です|でした|する|される|ください)$/u;

/** `3 types`, `Three kinds`, `20 % of it`, `1970s`. */
const counts =
  /^(?:\d+\s\p{Ll}|\d+(?:\.\d+)?\s?%|(?:19|20)\d\ds?$|(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Bb]oth|[Dd]os|[Tt]res|[Dd]eux|[Tt]rois|[Dd]uas|[Tt]rês)\s(?:\p{Ll}[\p{L}-]*\s){0,2}\p{Ll}[\p{L}-]*s(?:\savailable)?$)/u;

const acts =
  /^(?:an?|the|use|using|used|uses|choose|choosing|pick|select|create|creates|creating|make|makes|making|get|gets|keep|keeps|read|write|avoid|ensure|ensures|allow|allows|provide|provides|support|supports|enable|enables|require|requires|need|needs|handle|handles|help|helps|give|gives|mimic|mimics|analyzes|analyze|remember|note that|make sure|add|adds|run|runs|works|work|set|sets|go|find|try|see|check|click|open|install|configure|define|defines|describe|describes|specify|apply|consider|implement|integrates|includes|contains|stores|manages|sends|receives|takes|returns|improves|reduces|prevents|converts|has|have|be|no|dealing|in order|based on|from|with|without|as|by|at|on(?! demand| prem)|in|of|verwende|nutze|usar|utiliser|utilise)(?![\p{L}-])|^[\p{L}-]+\s+(?:an?|the|your|our|this)\s/iu;

/** A note, page or notebook: what stands behind is what is in it. */
const isFile = /\.(?:md|ipynb|pdf|js|ts|html?|docx?|pptx?|txt)$/i;

/** `Coined in 2019`, `Low latency for users`: a remark that has lost its subject. */
const remarks =
  /^(?:\p{L}{2,20}ed\s(?:in|from|by|on|to|as|for)|differs?\sfrom|(?:low|lower|high|higher|good|great|better|best|fast|faster|poor|less|more|no|cheap|cheaper|easy|easier)\s(?:[\p{L}\p{N}-]{1,30}\s){1,3}(?:for|to|than|without|when))\s/iu;

/** A name does not stop in the middle. */
const endsOpen =
  /(?:^|\s)(?:when|if|for|to|of|the|an?|and|or|with|is|are|by|from|that|which|in|on|at|as|like|includes?|including|provides)$/i;

/** A verb inside: the text tells something. */
const tells =
  /\s(?:is|are|was|were|can|cannot|can't|could|will|would|should|must|may|has|have|does|do|don't|doesn't|isn't|aren't|which|that|because|you|we|i|means|allows|provides|uses|helps|requires|supports|needs|gives|contains|require|provide|allow|experience|ist|sind|kann|est|sont|es|son|são|é)\s/i;
