import * as vscode from 'vscode';
import type { LogEntry } from '../core/progress/logEntry';
import type { ProgressFold } from '../core/progress/progressFold';
import { renamedQuestions } from '../core/progress/renamedQuestions';
import { Scheduler } from '../core/progress/schedule';
import type { Question } from '../core/questions/question';
import { reviewOf, type StudyBank } from '../core/study/prepareQuiz';
import type { Quiz } from '../core/study/quiz';
import { seededRandom } from '../core/study/random';
import type { MentionsIn } from '../core/study/questionHtml';
import type { ViewContext } from '../core/study/questionView';
import { questionsIn, type QuizScope } from '../core/study/scope';
import { timeUntil } from '../core/study/timeUntil';
import { endOfDay, startOfDay } from './localDay';
import type { MentionFinder } from './mentionFinder';
import type { ProgressStore } from './progressStore';
import type { QuestionBank } from './questionBank';
import { lastMomentToStudy, studyPreferences } from './settings';

/** Brings together what studying needs: the questions, what the person knows of them, and when they come again. */
export class StudyDesk {
  private renamed: { all: readonly Question[]; fold: ProgressFold } | undefined;

  constructor(
    private readonly questions: QuestionBank,
    private readonly progress: ProgressStore,
    private readonly finder: MentionFinder,
  ) {}

  async bank(): Promise<StudyBank> {
    const [{ library, all }, fold] = await Promise.all([this.questions.get(), this.progress.fold()]);
    this.findRenamed(all, fold);
    const { progress } = fold;
    return {
      library,
      questions: all,
      progressOf: (id) => progress.questions.get(id),
      confusions: [...progress.confusions.values()].sort((a, b) => b.count - a.count || b.lastAt - a.lastAt),
      scheduler: new Scheduler({ examDate: lastMomentToStudy() }),
      newToday: fold.begunSince(startOfDay(Date.now())),
    };
  }

  today(): { now: number; endOfToday: number } {
    const now = Date.now();
    return { now, endOfToday: endOfDay(now) };
  }

  async log(entries: readonly LogEntry[]): Promise<void> {
    await this.progress.add(entries);
  }

  /** Finds what the texts of a question name, as in a document about AWS. */
  async mentionsIn({ prompt, options, scenario }: Question): Promise<MentionsIn> {
    const texts = options.flatMap(({ text, rationale, fits = '' }) => [text, rationale, fits]);
    return this.finder.inTexts([scenario?.text ?? '', prompt, ...texts]);
  }

  async viewContext(): Promise<Omit<ViewContext, 'mentionsIn'>> {
    const services = await this.finder.services();
    const bank = await this.bank();
    return {
      serviceOf: (id) => services.get(id),
      preview: ({ id }) => {
        const now = Date.now();
        const memory = bank.progressOf(id)?.memory ?? null;
        const [again, hard, good, easy] = bank.scheduler.previewOf(memory, id, now);
        return [timeUntil(again, now), timeUntil(hard, now), timeUntil(good, now), timeUntil(easy, now)];
      },
    };
  }

  /** What comes next after a sitting, as a sentence. */
  async outlook({ scope, mode, schedules }: Quiz): Promise<string> {
    const bank = await this.bank();
    const { now, endOfToday } = this.today();
    const questions = questionsIn(scope, bank.questions, bank.library);
    const { due } = reviewOf(questions, bank, { now, endOfToday, random: seededRandom(now) }, studyPreferences());
    if (due > 0) return vscode.l10n.t('Due today: {0}.', due);
    if (mode === 'practice' && !schedules) return '';
    const [next] = await this.dueTimes(scope);
    if (next === undefined) return '';
    return vscode.l10n.t('Nothing more is due today. The next review comes in {0}.', timeUntil(next, now));
  }

  /** When the questions of a scope come again, the next first; in milliseconds since 1970. */
  async dueTimes(scope: QuizScope): Promise<number[]> {
    const bank = await this.bank();
    const now = Date.now();
    return questionsIn(scope, bank.questions, bank.library)
      .flatMap(({ id }) => {
        const memory = bank.progressOf(id)?.memory;
        return memory ? [bank.scheduler.dueAt(memory, id, now)] : [];
      })
      .sort((a, b) => a - b);
  }

  /** A question that was moved or renamed keeps its history. */
  private findRenamed(all: readonly Question[], fold: ProgressFold): void {
    if (this.renamed?.all === all && this.renamed.fold === fold) return;
    fold.rename(renamedQuestions(fold.traces(), all));
    this.renamed = { all, fold };
  }
}
