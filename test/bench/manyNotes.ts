import { seededRandom, type Random } from '../../src/core/study/random';

/** A note as somebody might write it: in one of the styles that people use. */
export interface MadeNote {
  path: string;
  text: string;
}

const words =
  `data model training batch stream feature endpoint latency cost metric sample label bucket table query index shard
  cluster node token prompt vector weight layer gradient recall precision drift skew bias schema partition replica cache
  queue event rule policy role key secret region zone volume snapshot image container function job pipeline step trial
  experiment registry version stage alarm dashboard log trace sensor signal window forecast anomaly outlier cluster tree`
    .trim()
    .split(/\s+/);

/** Notes of the same text every time. @param length characters of each, about */
export function manyNotes(count: number, length: number): MadeNote[] {
  const random = seededRandom(6);
  return Array.from({ length: count }, (_, number) => ({
    path: `part-${number % 100}/note-${number}.md`,
    text: aLongNote(random, length, `Note ${number}`),
  }));
}

export function aLongNote(random: Random, length: number, title: string): string {
  const parts = [random() < 0.3 ? `---\ntags: [${word(random)}]\n---\n# ${title}` : `# ${title}`];
  for (let size = 0; size < length; size += parts.at(-1)?.length ?? 0) {
    const style = styles[Math.floor(random() * styles.length)] ?? boldPairs;
    parts.push(`## ${name(random)}\n\n${style(random)}`);
  }
  return parts.join('\n\n');
}

const boldPairs = (random: Random) => some(random, 6, () => `- **${name(random)}**: ${sentence(random)}`);
const plainPairs = (random: Random) => some(random, 6, () => `- ${name(random)}: ${sentence(random)}`);
const dashes = (random: Random) => some(random, 5, () => `- ${name(random)} - ${sentence(random)}`);
const prose = (random: Random) => some(random, 4, () => `${sentence(random)} ${sentence(random)}\n`);
const numbered = (random: Random) =>
  some(random, 5, (index) => `${index + 1}. **${name(random)}** ${sentence(random)}`);
const nested = (random: Random) =>
  some(random, 3, () => `- ${name(random)}:\n  - ${sentence(random)}\n  - see [[${name(random)}]]`);
const table = (random: Random) =>
  `| Term | Meaning |\n| --- | --- |\n${some(random, 5, () => `| ${name(random)} | ${sentence(random)} |`)}`;
const card = (random: Random) => `Q: What is ${name(random)}?\nA: ${sentence(random)}`;
const question = (random: Random) =>
  `Which ${word(random)} is it?\n\n- [x] ${sentence(random)}\n  > ${sentence(random)}\n- [ ] ${sentence(random)}\n- [ ] ${sentence(random)}`;
const code = (random: Random) =>
  `\`\`\`python\n${some(random, 5, () => `${word(random)} = ${word(random)}(1)`)}\n\`\`\``;

const styles = [boldPairs, plainPairs, dashes, prose, numbered, nested, table, card, question, code];

function some(random: Random, most: number, line: (index: number) => string): string {
  return Array.from({ length: 2 + Math.floor(random() * most) }, (_, index) => line(index)).join('\n');
}

function word(random: Random): string {
  return words[Math.floor(random() * words.length)] ?? '';
}

function name(random: Random): string {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return Array.from({ length: 1 + Math.floor(random() * 3) }, () => capital(word(random))).join(' ');
}

function sentence(random: Random): string {
  const length = 6 + Math.floor(random() * 12);
  return `${Array.from({ length }, () => word(random)).join(' ')}.`;
}
