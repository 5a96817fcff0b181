import type { Exam } from '../exams/exam';
import { escaped, inert, oneLine } from '../notes/inline';
import type { MasteryView } from '../progress/readinessView';
import { statusSentence, type Service } from '../services/service';
import type { Definition } from './definitions';

/** Targets, ready to stand in a Markdown link. */
export interface HoverLinks {
  openNote: string;
  mute: string;
  quiz: string;
  docs: string;
}

/** Definitions from a person's own notes. */
export interface OwnDefinitions {
  /** The first few of them, with the target of each. */
  shown: (Definition & { open: string })[];
  /** How many more there are. */
  more: number;
  /** Where to find those. */
  search: string;
}

/** So many own definitions a hover shows. */
export const MOST_OWN = 3;

/** How our own notes are called beside somebody else's. */
const OURS = 'ML Exam Notes';

export type HoverDetail = 'compact' | 'full';

/**
 * The hover of a service as Markdown. Status comes first when there is something to warn of.
 * @param known how well the person knows it, if anything is known of that
 * @param own what the person's own notes say of it: that comes first
 */
export function hoverText(
  service: Service,
  exams: readonly Exam[],
  links: HoverLinks,
  detail: HoverDetail,
  known?: MasteryView,
  own?: OwnDefinitions,
): string {
  const former = service.formerNames.length > 0 ? ` · formerly ${escaped(service.formerNames.join(', '))}` : '';
  const parts = [`**${escaped(service.name)}**${former}`];
  if (own && own.shown.length > 0) parts.push(...ownParts(own), `**${OURS}**`);
  const status = statusSentence(service);
  if (status) parts.push(`$(warning) **${escaped(status)}**`);
  if (service.detail) parts.push(`$(info) ${inert(oneLine(service.detail))}`);
  parts.push(inert(service.definition), serviceLinks(service, links));
  if (detail === 'full') {
    if (service.examFacts.length > 0) {
      const facts = service.examFacts.slice(0, 3).map((fact) => `- ${inert(fact)}`);
      parts.push([`**What the exam asks** · ${examTasks(service, exams)}`, ...facts].join('\n'));
    }
    const [confusion] = service.confusedWith;
    if (confusion) parts.push(`**Often confused with** ${inert(confusion.name)}: ${inert(confusion.difference)}`);
  }
  if (known && known.seen > 0) parts.push(masteryLine(known));
  return parts.join('\n\n');
}

function masteryLine({ total, seen, mastered, due }: MasteryView): string {
  const dues = due > 0 ? `, **${due} due today**` : '';
  return `$(graph) You have mastered ${mastered} of ${total} questions on this, seen ${seen}${dues}.`;
}

/**
 * The hover of a term that is no service, with the notes that define it, the person's own first.
 * @param ours null when only own notes define it
 */
export function termHoverText(
  name: string,
  own: OwnDefinitions,
  ours: (Definition & { open: string }) | null,
  muteLink: string,
): string {
  const isOnlyOurs = own.shown.length === 0;
  const head = isOnlyOurs && ours ? ` · ${escaped(ours.source)}` : '';
  return [
    `**${escaped(name)}**${head}`,
    ...ownParts(own),
    ...(ours && !isOnlyOurs ? [`**${OURS}** · ${escaped(ours.source)}`] : []),
    ...(ours ? [inert(ours.term.definition)] : []),
    linkLine([...(ours ? [openNote({ openNote: ours.open })] : []), mute({ mute: muteLink }, name)]),
  ].join('\n\n');
}

function ownParts({ shown, more, search }: OwnDefinitions): string[] {
  const parts = shown.map(
    ({ term, source, open }) => `${inert(term.definition)}  \n[$(notebook) ${escaped(source)}](${open})`,
  );
  return more > 0 ? [...parts, `[and ${more} more](${search})`] : parts;
}

/** Early in the hover: a long one scrolls. */
function serviceLinks(service: Service, links: HoverLinks): string {
  return linkLine([
    openNote(links),
    ...(service.tasks.length > 0 ? [`[$(mortar-board) Quiz me on this](${links.quiz})`] : []),
    `[$(link-external) AWS documentation](${links.docs})`,
    mute(links, service.name),
  ]);
}

function openNote(links: Pick<HoverLinks, 'openNote'>): string {
  return `[$(book) Open note](${links.openNote})`;
}

function mute(links: Pick<HoverLinks, 'mute'>, name: string): string {
  return `[$(bell-slash)](${links.mute} "No more hovers on ${escaped(name)}; the setting awsMlNotes.hover.muted brings them back")`;
}

function linkLine(links: readonly string[]): string {
  return links.join(' \u00A0·\u00A0 ');
}

/** So many tasks of an exam are named; the note names them all. */
const TASKS = 3;

/** `MLA-C02 1.2, 3.1 · MLA-C01 1.2`: the tasks that the service serves, of two exams at most, in the order given. */
function examTasks(service: Service, exams: readonly Exam[]): string {
  return exams
    .map((exam) => ({ exam, tasks: service.tasks.filter((task) => task.startsWith(`${exam.id}/`)) }))
    .filter(({ tasks }) => tasks.length > 0)
    .slice(0, 2)
    .map(({ exam, tasks }) => {
      const numbers = tasks.slice(0, TASKS).map((task) => task.slice(exam.id.length + 1));
      return `${exam.code} ${numbers.join(', ')}${tasks.length > TASKS ? '…' : ''}`;
    })
    .join(' · ');
}
