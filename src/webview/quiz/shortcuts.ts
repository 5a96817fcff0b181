import type { CardView, MapView, QuestionView, QuizView, SummaryView } from '../../core/study/quizProtocol';
import { pick, toggle } from './answering';
import { announce } from './announce';
import { askToSubmit } from './confirmSubmit';
import { waysToSay } from './drawKnown';
import { nextGrade } from './drawRating';
import { filtersOf } from './filters';
import { focusOn } from './focusOn';
import { goOn, goTo } from './goOn';
import { openHelp } from './help';
import { tell } from './host';
import { moveInMap } from './mapKeys';
import { change, currentPage } from './page';
import { goesAnywhere, hasOptions, hasRows, isOpen, turnedCard } from './questionKinds';
import { emptyRow, moveAnswer, moveToRow, putByNumber } from './rowKeys';

/** Something that keys do, as the help lists it. */
export interface Shortcut {
  /** Names of keys, as `Enter`, `f`, `Shift+1` or `Alt+ArrowUp`. */
  keys: readonly string[];
  /** As the help shows them. */
  shown: readonly string[];
  says: string;
  run: (key: string) => void;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const upTo = (count: number) => ({
  keys: digits.slice(0, count),
  shown: count > 1 ? [`1–${Math.min(count, 9)}`] : ['1'],
});
const help: Shortcut = { keys: ['?'], shown: ['?'], says: 'Show these keys', run: openHelp };

/** All that keys do in a view. */
export function shortcutsOf(view: QuizView): Shortcut[] {
  switch (view.type) {
    case 'question':
      return [...answerKeys(view), ...stepKeys(view), ...ratingKeys(view), help];
    case 'map':
      return [...mapKeys(view), help];
    case 'summary':
      return [...summaryKeys(view), help];
  }
}

export function answerKeys(view: QuestionView): Shortcut[] {
  const card = turnedCard(view);
  if (card) return knownKeys(card);
  if (!isOpen(view) || view.kind === 'card') return [];
  if (hasRows(view)) return rowKeys(view.kind === 'ordering', view.options.length);
  if (view.kind === 'cloze') {
    const run = (key: string) => focusOn(`#blank-${key}`);
    return [
      { ...upTo(view.blanks.length), says: 'Write into a blank', run },
      { keys: ['Escape'], shown: ['Escape'], says: 'Leave the blank, for other keys', run: () => focusOn('#prompt') },
    ];
  }
  const run = (key: string) => {
    const place = Number(key) - 1;
    toggle(place);
    if (!currentPage().warning) announce(`Option ${key} is ${isSelected(place) ? '' : 'not '}selected.`);
  };
  return [{ ...upTo(view.options.length), says: 'Select an option', run }];
}

function knownKeys(view: CardView): Shortcut[] {
  return waysToSay(view).map(({ grade, name }, place) => {
    const key = String(place + 1);
    return { keys: [key], shown: [key], says: name, run: () => tell({ type: 'rate', grade }) };
  });
}

function isSelected(place: number): boolean {
  const { view } = currentPage();
  return view?.type === 'question' && hasOptions(view) && view.options[place]?.selected === true;
}

function rowKeys(ordering: boolean, options: number): Shortcut[] {
  const move: Shortcut = {
    keys: ['Alt+ArrowUp', 'Alt+ArrowDown'],
    shown: ['Alt+↑', 'Alt+↓'],
    says: 'Move the answer of this row',
    run: (key) => moveAnswer(key === 'Alt+ArrowUp' ? -1 : 1),
  };
  return [
    {
      ...upTo(options),
      says: 'Fill this row, or the next empty one',
      run: (key) => putByNumber(Number(key) - 1),
    },
    {
      keys: ['ArrowUp', 'ArrowDown'],
      shown: ['↑', '↓'],
      says: 'Go to another row',
      run: (key) => moveToRow(key === 'ArrowUp' ? -1 : 1),
    },
    ...(ordering ? [move] : []),
    { keys: ['Delete', 'Backspace'], shown: ['Delete'], says: 'Empty this row', run: emptyRow },
    { keys: ['Escape'], shown: ['Escape'], says: 'Let go of a clicked option', run: () => pick(null) },
  ];
}

function stepKeys(view: QuestionView): Shortcut[] {
  const running = view.exam !== null && !view.looksBack;
  return [
    { keys: ['Enter'], shown: ['Enter'], says: whatEnterDoes(view, running), run: () => goOn(view) },
    ...(goesAnywhere(view)
      ? [
          {
            keys: ['ArrowLeft', 'p'],
            shown: ['←', 'P'],
            says: 'Previous question',
            run: () => goTo(view, view.number - 2),
          },
          { keys: ['ArrowRight', 'n'], shown: ['→', 'N'], says: 'Next question', run: () => goTo(view, view.number) },
        ]
      : []),
    ...(running
      ? [
          { keys: ['f'], shown: ['F'], says: 'Flag, to come back to it', run: () => tell({ type: 'flag' }) },
          { keys: ['m'], shown: ['M'], says: 'All questions', run: () => tell({ type: 'showMap' }) },
        ]
      : []),
    ...(view.looksBack
      ? [{ keys: ['Escape'], shown: ['Escape'], says: 'Back to the summary', run: () => tell({ type: 'showSummary' }) }]
      : []),
  ];
}

function whatEnterDoes(view: QuestionView, running: boolean): string {
  if (turnedCard(view)) return 'Go on, once you have said whether you knew it';
  if (!isOpen(view) || running) return 'Go on';
  return view.kind === 'card' ? 'Show the answer' : 'Check the answer';
}

function ratingKeys({ result }: QuestionView): Shortcut[] {
  const grade = result?.rating?.grade;
  if (!grade) return [];
  const grades = [1, 2, 3, 4] as const;
  const rate = (one: 1 | 2 | 3 | 4) => tell({ type: 'rate', grade: one });
  return [
    {
      keys: grades.map((value) => `Shift+${value}`),
      shown: ['Shift+1–4'],
      says: 'Say how well you knew it: again, hard, good, easy',
      run: (key) => rate(grades.find((value) => key.endsWith(String(value))) ?? grade),
    },
    { keys: ['r'], shown: ['R'], says: 'The next grade', run: () => rate(nextGrade(grade)) },
  ];
}

function mapKeys({ position }: MapView): Shortcut[] {
  const back = () => tell({ type: 'goTo', position });
  return [
    {
      keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'],
      shown: ['←', '→', '↑', '↓'],
      says: 'Choose a question; Enter opens it',
      run: moveInMap,
    },
    { keys: ['s'], shown: ['S'], says: 'Submit the exam', run: askToSubmit },
    { keys: ['Escape', 'm'], shown: ['Escape', 'M'], says: `Back to question ${position + 1}`, run: back },
  ];
}

function summaryKeys(view: SummaryView): Shortcut[] {
  const filters = filtersOf(view);
  const run = (key: string) => change({ filter: filters[Number(key) - 1]?.filter ?? 'all' });
  const missed = view.items.some(({ right }) => !right);
  return [
    { ...upTo(filters.length), says: filters.map(({ name }) => name).join(', '), run },
    ...(missed
      ? [{ keys: ['r'], shown: ['R'], says: 'Retake the missed', run: () => tell({ type: 'retryMissed' }) }]
      : []),
    {
      keys: ['n'],
      shown: ['N'],
      says: view.mode === 'exam' ? 'New exam' : 'New quiz',
      run: () => tell({ type: 'newQuiz' }),
    },
  ];
}
