import MarkdownIt from 'markdown-it';
import type { Exam } from './exams/exam';
import { hasRows, type Option, type Question } from './questions/question';
import { seedFrom } from './study/random';

const DECK = 'ML Exam Notes for AWS';

/** HTML in a note is shown as text, and no image is loaded. */
const markdown = new MarkdownIt({ html: false, linkify: false }).disable(['image', 'autolink']);

/**
 * The questions as a text that Anki imports, one note a line: guid, deck, front, back, tags. The guid comes from the
 * question's id, so that importing again updates notes and keeps their schedule. The deck stands in each line, since
 * Anki makes a deck that is named in a column, but not one that is named in the header.
 * The headers are those of https://docs.ankiweb.net/importing/text-files.html#file-headers.
 */
export function ankiExport(questions: readonly Question[], exams: readonly Exam[]): string {
  const tags = taskTags(exams);
  const headers = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#columns:Guid\tDeck\tFront\tBack\tTags',
    '#guid column:1',
    '#deck column:2',
    '#tags column:5',
  ];
  const lines = questions.map((question) =>
    [
      guidOf(question.id),
      DECK,
      frontOf(question),
      backOf(question),
      question.tasks.map((task) => tags.get(task) ?? tagOf([task])).join(' '),
    ]
      .map(field)
      .join('\t'),
  );
  return [...headers, ...lines, ''].join('\n');
}

/** A field never begins a comment, holds a separator or ends a line. */
function field(html: string): string {
  const text = html.replace(/\t/g, '&#9;').replace(/\s*\r?\n/g, (found, at: number) => lineBreak(html, at, found));
  return /^#|"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of code keep their breaks. */
function lineBreak(html: string, at: number, found: string): string {
  const before = html.slice(0, at);
  return before.lastIndexOf('<pre>') > before.lastIndexOf('</pre>') ? found.trimEnd() + '<br>' : ' ';
}

/** 64 bits, as long as Anki's own. */
function guidOf(questionId: string): string {
  const half = (seed: string) => seedFrom(`${seed}${questionId}`).toString(16).padStart(8, '0');
  return `${half('')}${half('anki ')}`;
}

function frontOf(question: Question): string {
  const { scenario, prompt, options, kind } = question;
  const story = scenario ? markdown.render(`**${scenario.title}**\n\n${scenario.text}`) : '';
  const rows =
    kind === 'matching' ? list(inAnOrder(options, ({ fits = '' }) => fits).map(({ fits = '' }) => inline(fits))) : '';
  const choices =
    kind === 'cloze' || kind === 'card'
      ? ''
      : list(inAnOrder(options, ({ text }) => text).map(({ text }) => inline(text)));
  return `${story}${markdown.render(prompt)}${rows}${choices}`.trim();
}

function backOf(question: Question): string {
  const { options } = question;
  if (question.kind === 'card') return markdown.render(options[0]?.text ?? '').trim();
  if (hasRows(question) || question.kind === 'cloze') {
    const lines = options.map(({ text, fits, rationale }) =>
      withReason(fits === undefined ? bold(text) : `${inline(fits)} → ${bold(text)}`, rationale),
    );
    return question.kind === 'matching' ? list(lines) : `<ol>${items(lines)}</ol>`;
  }
  const right = options
    .filter(({ correct }) => correct)
    .map(({ text, rationale }) => withReason(bold(text), rationale));
  const wrong = options
    .filter(({ correct }) => !correct)
    .map(({ text, rationale }) => withReason(inline(text), rationale));
  return list(right) + (wrong.length > 0 ? `Not:${list(wrong)}` : '');
}

/** The order of a note would give the answer away; the same order each time keeps the text the same. */
function inAnOrder(options: readonly Option[], key: (option: Option) => string): Option[] {
  return [...options].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function withReason(html: string, rationale: string): string {
  return rationale === '' ? html : `${html}<br>${inline(rationale)}`;
}

function bold(text: string): string {
  return `<b>${inline(text)}</b>`;
}

function inline(text: string): string {
  return markdown.renderInline(text);
}

function list(lines: readonly string[]): string {
  return `<ul>${items(lines)}</ul>`;
}

function items(lines: readonly string[]): string {
  return lines.map((line) => `<li>${line}</li>`).join('');
}

/** `MLA-C02::1_Data_Preparation::1.1_Ingest_data` for each task. */
function taskTags(exams: readonly Exam[]): Map<string, string> {
  return new Map(
    exams.flatMap(({ code, domains }) =>
      domains.flatMap(({ number, title, tasks }) =>
        tasks.map((task): [string, string] => [
          task.id,
          tagOf([code, `${number} ${title}`, `${task.number} ${task.title}`]),
        ]),
      ),
    ),
  );
}

/** Blanks part tags, and `::` their levels. */
function tagOf(levels: readonly string[]): string {
  return levels.map((level) => level.replace(/::+/g, ':').replace(/[\s"]+/g, '_')).join('::');
}
