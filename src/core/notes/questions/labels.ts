import type { NoteLine } from './noteLines';

/** A line that begins with a word such as `Q:`, and what stands behind it. */
export interface Label {
  /** Markdown; may be empty. */
  rest: string;
  /** The word, in small letters. */
  word: string;
}

const questionWords =
  'q|ques|questions?|questão|pergunta|pregunta|frage|domanda|vraag|pytanie|soal|pertanyaan|вопрос|问题|問題|问|問|题目|題目|質問|질문|문제|front|vorderseite';

const answerWords =
  'a|ans|(?:the )?(?:(?:correct|right|suggested|model|sample|short) )?answers?|(?:correct|right) (?:options?|choices?)|back|rückseite|' +
  'respostas?(?: corretas?)?|gabarito|respuestas?(?: correctas?)?|réponses?(?: correctes?)?|bonnes? réponses?|risposte?(?: corrett[ae])?|risposta(?: corretta)?|' +
  '(?:richtige )?antwort(?:en)?|antwoord|odpowiedź|jawaban|ответы?|правильный ответ|(?:正确|正確)?答案|正解|答え|答|回答|解答|정답|답변|답';

/** Words that open the answer of a question with options, but are too common for more. */
const weakAnswerWords = 'solution|correct|right|key|lösung|solución|solução|correta|correcta|correto|correcto';

const reasonWords =
  'explanations?|explained|reason(?:ing)?|rationale|why|because|justification|erklärung|begründung|explicación|explicação|justificativa|explication|spiegazione|解説|解释|解析|說明|说明|해설|설명|объяснение';

/** Emphasis, signs and pictures before a word. */
const before = String.raw`^[^\p{L}\p{N}<[(\x60"'$|]{0,8}`;
const number = String.raw`\s?#?(\d{1,4}(?:\.\d{1,3})?)?(?:\s*\([^()]{0,80}\))?`;
const emphasis = String.raw`[*_]{0,3}`;
/** The same word in a second language. */
const also = String.raw`(?:\s?[/／]\s?[\p{L}\d ]{1,30}(?=[\]*_]{0,4}\s?(?:[:：]|$)))?`;

const pattern = (words: string) =>
  new RegExp(
    `${before}\\[?(${words})(?!\\p{L})(?:\\(s\\))?(?!\\]\\()${number}${also}(?:\\s(?:is|are))?\\]?${emphasis}\\s?([:：.)]|[-–—](?=\\s)|$)?${emphasis}\\s*(.*)$`,
    'iu',
  );
const question = pattern(questionWords);
const answer = pattern(answerWords);
const keyed = pattern(`${answerWords}|${weakAnswerWords}`);
const reason = pattern(reasonWords);

/** `Q:`, `**Question 3.** …`, `### Front`, and the same in other languages. */
export function questionLabel(line: NoteLine): Label | null {
  return labelOf(line, question, 'q');
}

/** `A:`, `**Correct answer:** …`, `### Back`, and the same in other languages. */
export function answerLabel(line: NoteLine): Label | null {
  return labelOf(line, answer, 'a');
}

/** What opens an answer where options stand before it: also `Solution: B` and `Correct: B`. */
export function keyLabel(line: NoteLine): Label | null {
  return labelOf(line, keyed, 'a');
}

/** `Explanation: …` */
export function reasonLabel(line: NoteLine): Label | null {
  return labelOf(line, reason, '');
}

/** @param short the one letter that needs no colon behind its number */
function labelOf(line: NoteLine, label: RegExp, short: string): Label | null {
  if (line.kind !== 'text') return null;
  const [, written = '', digits, separator = '', rest = ''] = label.exec(line.text) ?? [];
  const word = written.toLowerCase();
  if (word === '') return null;
  const found = { rest: balanced(rest), word };
  if (/^[:：]$/.test(separator)) return found;
  const stands = line.heading > 0 || /^[*_]{2}/.test(line.text);
  if (digits !== undefined) return separator || rest === '' || line.heading > 0 ? found : null;
  if (word === short) return short === 'q' && separator === '.' ? found : null;
  return rest === '' && stands ? found : null;
}

/** Emphasis that opened before the label and closes behind it leaves one mark too many. */
function balanced(rest: string): string {
  for (const mark of ['**', '__']) {
    if (rest.split(mark).length % 2 === 0) return rest.replace(mark, '').trim();
  }
  return rest.trim();
}
