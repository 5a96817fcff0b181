/** Every name that the manifest and the code share; `test/unit/manifest.test.ts` compares the two. */
export const COMMANDS = {
  startQuiz: 'awsMlNotes.startQuiz',
  chooseQuiz: 'awsMlNotes.chooseQuiz',
  startReview: 'awsMlNotes.startReview',
  startExam: 'awsMlNotes.startExam',
  startConfusions: 'awsMlNotes.startConfusions',
  showReadiness: 'awsMlNotes.showReadiness',
  setExamDate: 'awsMlNotes.setExamDate',
  openNote: 'awsMlNotes.openNote',
  export: 'awsMlNotes.export',
  import: 'awsMlNotes.import',
  refresh: 'awsMlNotes.refresh',
  addFolder: 'awsMlNotes.addFolder',
  removeFolder: 'awsMlNotes.removeFolder',
  search: 'awsMlNotes.search',
  openMindMap: 'awsMlNotes.openMindMap',
  addToNotes: 'awsMlNotes.addToNotes',
  newNote: 'awsMlNotes.newNote',
  newQuestion: 'awsMlNotes.newQuestion',
  checkNotes: 'awsMlNotes.checkNotes',
  explain: 'awsMlNotes.explain',
  mute: 'awsMlNotes.mute',
  quizFile: 'awsMlNotes.quizFile',
  scanWorkspace: 'awsMlNotes.scanWorkspace',
  scanFile: 'awsMlNotes.scanFile',
} as const;

export const VIEWS = { exams: 'awsMlNotes.exams', fileServices: 'awsMlNotes.fileServices' } as const;

/** Set while the view of services shows those of the workspace. */
export const CONTEXT_WORKSPACE = 'awsMlNotes.servicesOfWorkspace';

export const QUIZ_PANEL = 'awsMlNotes.quiz';
export const READINESS_PANEL = 'awsMlNotes.readiness';
export const MIND_MAP_PANEL = 'awsMlNotes.mindMap';

export const SETTINGS = {
  prefix: 'awsMlNotes',
  exam: 'exam',
  examDate: 'examDate',
  practiceLength: 'practice.length',
  practiceSchedules: 'practice.schedules',
  newPerDay: 'review.newPerDay',
  selfRating: 'review.selfRating',
  progressFolder: 'progressFolder',
  folders: 'folders',
  bundledNotes: 'bundledNotes',
  hoverEnabled: 'hover.enabled',
  hoverDetail: 'hover.detail',
  hoverExclude: 'hover.exclude',
  hoverMuted: 'hover.muted',
  retiredServices: 'hints.retiredServices',
} as const;
