import type { Block, Paragraph } from '../blocks';
import { termFrom, type FoundTerm } from './foundTerm';
import { isLabel } from './labels';
import { isPlainName, namesOf } from './names';

const asks =
  /^(?:(?:q(?:uestion)?\s{0,3}\d{0,3}\s{0,3}[.:)]|\d{1,3}[.)])\s*)?(?:what(?:['’]s| is| are| does)|define|o que é|o que são|¿\s?qué es|¿\s?qué son|¿\s?cuál es|was ist|was sind|qu['’]est-ce qu(?:e |['’])|que es|qué es|o que é)\s+(?:an?\s|the\s|meant by\s|ein(?:e)?\s|une?\s|la\s|el\s|los\s|las\s|le\s|les\s|der\s|die\s|das\s|os?\s|as?\s)?(.{2,80}?)(?:\s+(?:stand for|mean|do))?\s*[?？]$/i;

/** The name that a question asks for: `X` of `What is X?`. */
export function askedName(question: string): string | null {
  if (!/[?？]/.test(question)) return null;
  const text = namesOf(question.slice(0, 200)).name;
  const name = asks.exec(/[?？]$/.test(text) ? text : `${text}?`)?.[1];
  if (name === undefined || !isPlainName(name) || isLabel(name)) return null;
  return /^(?:the|your|my|it|this|that|best|most)\b|\b(?:difference|purpose|benefit|advantage|between|of|you|following)\b/i.test(
    name,
  )
    ? null
    : name;
}

/**
 * The term of a card that asks what something is and answers in one line.
 * @param line where the question stands
 */
export function askedTerm(question: string, answer: string, line: number): FoundTerm | null {
  const name = askedName(question);
  const [definition = '', ...more] = answer.trim().split('\n');
  return name && more.length === 0 ? termFrom({ name, aliases: [] }, definition, line) : null;
}

const answers =
  /^\s*(?:\*\*|__)?(?:a(?:nswer)?|antwort|r|respuesta|réponse|resposta)\s{0,3}(?:\d{0,3})[.:)：](?:\*\*|__)?\s*/i;

/** The terms of cards whose question is a line, and whose answer is the next one (`A: …`) or the one behind a lone `?`. */
export function askedInLines(lines: readonly string[], first: number): FoundTerm[] {
  return lines.flatMap((question, index) => {
    const next = lines[index + 1] ?? '';
    const answer = next.trim() === '?' ? lines[index + 2] : answers.test(next) ? next.replace(answers, '') : undefined;
    const found = answer === undefined ? null : askedTerm(question, answer, first + index);
    return found ? [found] : [];
  });
}

const boldQuestion = /^((\*\*|__)[^*_\n]{1,200}\2)[ \t]{0,9}\\?(?:\n([\s\S]*))?$/;

/** The term of a question in bold on a line of its own, answered on the next line or in the next paragraph. */
export function askedInBold({ text, line }: Paragraph, next: Block | undefined): FoundTerm | null {
  const [, question, , below] = boldQuestion.exec(text) ?? [];
  const name = question === undefined ? null : askedName(question);
  const answer = below ?? (next?.type === 'paragraph' ? next.text : '');
  return name === null || answers.test(answer) || boldQuestion.test(answer)
    ? null
    : termFrom({ name, aliases: [] }, answer, line);
}
