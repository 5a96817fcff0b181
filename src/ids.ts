/** Every name that the manifest and the code share; `test/unit/manifest.test.ts` compares the two. */
export const COMMANDS = {
  startQuiz: 'awsMlNotes.startQuiz',
  chooseQuiz: 'awsMlNotes.chooseQuiz',
  openNote: 'awsMlNotes.openNote',
  export: 'awsMlNotes.export',
  refresh: 'awsMlNotes.refresh',
  addFolder: 'awsMlNotes.addFolder',
} as const;

export const VIEWS = { exams: 'awsMlNotes.exams' } as const;

export const QUIZ_PANEL = 'awsMlNotes.quiz';

export const SETTINGS = {
  prefix: 'awsMlNotes',
  exam: 'exam',
  folders: 'folders',
  hoverEnabled: 'hover.enabled',
  hoverDetail: 'hover.detail',
  hoverExclude: 'hover.exclude',
} as const;
