import type { Library } from '../library/library';
import type { Note } from '../notes/note';
import type { Mastery } from '../progress/mastery';
import type { Question } from '../questions/question';
import { questionsIn, type QuizScope } from '../study/scope';

/** What the person has studied, as far as anything is known of it. */
export interface Studied {
  questions: readonly Question[];
  mastery: Mastery;
}

export interface Known {
  /** `12/80` */
  short: string;
  due: number;
  sentence: string;
}

/** How much of what a node stands for is known. */
export class Knowledge {
  private byNote: { ids: Map<string, Question[]>; uris: Map<string, Question[]> } | undefined;

  constructor(
    private readonly studied: Studied | null,
    private readonly library: Library,
  ) {}

  /** Null when nothing in the scope was answered yet. */
  of(scope: QuizScope): Known | null {
    return this.studied && known(this.studied.mastery, questionsIn(scope, this.studied.questions, this.library));
  }

  /** The same of one note: a tree may show hundreds of them, so its questions are looked up, not looked for. */
  ofNote({ id, uri }: Note): Known | null {
    if (!this.studied) return null;
    this.byNote ??= questionsByNote(this.studied.questions);
    const questions = [...(this.byNote.ids.get(id) ?? []), ...(this.byNote.uris.get(uri) ?? [])];
    return known(this.studied.mastery, new Set(questions));
  }
}

function known(mastery: Mastery, questions: Iterable<Question>): Known | null {
  const { total, seen, mastered, due } = mastery.of(questions);
  if (seen === 0) return null;
  const sentence = `You have mastered ${mastered} of ${total}, seen ${seen}; ${due} due today.`;
  return { short: `${mastered}/${total}`, due, sentence };
}

/** By the note that they stand in, and by the address of the note that answers them. */
function questionsByNote(questions: readonly Question[]) {
  const ids = new Map<string, Question[]>();
  const uris = new Map<string, Question[]>();
  const add = (to: Map<string, Question[]>, key: string, question: Question) => {
    const list = to.get(key);
    if (list) list.push(question);
    else to.set(key, [question]);
  };
  for (const question of questions) {
    add(ids, question.noteId, question);
    if (question.see) add(uris, question.see.uri, question);
  }
  return { ids, uris };
}
