import type { Exam } from '../../exams/exam';
import { LONGEST_NAME, wordsOf } from './words';

/** How the exams are called in folders, titles and fields. */
export class ExamNames {
  private readonly codes: [RegExp, string][];
  private readonly families: [RegExp, string[]][];
  private readonly titles: [readonly string[], string][];

  constructor(exams: readonly Exam[]) {
    this.codes = exams.map(({ id }) => {
      const [family = '', version = ''] = id.split('-');
      return [between(`${literal(family)}[\\s_-]?${literal(version)}`), id];
    });
    const families = new Map<string, string[]>();
    for (const { id } of exams) {
      const family = id.split('-')[0] ?? '';
      families.set(family, [...(families.get(family) ?? []), id]);
    }
    // Shorter ones are a letter of somebody's list.
    this.families = [...families]
      .filter(([family]) => family.length > 2)
      .map(([family, ids]) => [between(literal(family)), ids]);
    this.titles = exams.map((exam) => [titleWords(exam, exams), exam.id]);
  }

  /** The exams whose code stands in a text. */
  coded(text: string): string[] {
    return this.codes.filter(([code]) => code.test(text.slice(0, LONGEST_NAME))).map(([, id]) => id);
  }

  /** The exams that a text may name: by code, else by what codes begin with, else by title. */
  named(text: string): string[] {
    const coded = this.coded(text);
    if (coded.length > 0) return coded;
    if (namesOtherExam(text)) return [];
    const family = this.families.filter(([name]) => name.test(text.slice(0, LONGEST_NAME))).flatMap(([, ids]) => ids);
    if (family.length > 0) return family;
    const words = wordsOf(text);
    if (!words.some((word) => speaksOfExams.test(word))) return [];
    return this.titles.filter(([title]) => stand(title, words)).map(([, id]) => id);
  }

  /** The exam that a heading is about as a whole: it says nothing but its code. */
  titled(heading: string): string | null {
    const [id, ...others] = this.coded(heading);
    if (id === undefined || others.length > 0) return null;
    const rest = this.codes.reduce((text, [code]) => text.replace(code, ' '), heading.slice(0, LONGEST_NAME));
    const words = new Set(this.titles.find(([, one]) => one === id)?.[0]);
    return wordsOf(rest).every((word) => words.has(word) || aboutAnyExam.test(word)) ? id : null;
  }
}

/** `SAA-C03`: whoever names an exam that we do not know writes of that one. */
export function namesOtherExam(text: string): boolean {
  return /(?<![A-Z0-9])[A-Z]{3}-?C\d{2}(?![A-Z0-9])/.test(text.slice(0, LONGEST_NAME));
}

const speaksOfExams = /^(?:aws|amazon|certif|exam|special|associ|profession)/;
const aboutAnyExam = /^(?:aws|amazon|certif|exam|notes?$|study|studies|guide|prep|course)/;

/** Without the level behind the dash where the rest is no part of another exam's title. */
function titleWords(exam: Exam, exams: readonly Exam[]): string[] {
  const own = (title: string) => wordsOf(title.replace(/^AWS Certified\s/, ''));
  const short = own(exam.title.split(/\s[-–]\s/)[0] ?? '');
  const isPart = exams.some(({ title }) => {
    const words = own(title);
    return title !== exam.title && short.every((word) => words.includes(word));
  });
  return isPart ? own(exam.title) : short;
}

/** Whether some words stand beside one another, in their order, among others. */
function stand(some: readonly string[], among: readonly string[]): boolean {
  return among.some((_, from) => some.every((word, index) => among[from + index] === word));
}

function between(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu');
}

function literal(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}
