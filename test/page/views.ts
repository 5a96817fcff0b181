import type {
  CardView,
  ChoiceView,
  ClozeView,
  ExamResultView,
  MapView,
  PlaceView,
  QuestionView,
  ResultView,
  RowsView,
  SummaryItemView,
  SummaryView,
} from '../../src/core/study/quizProtocol';

/** Views as the host sends them. */

const see: PlaceView = { title: 'Streaming ingestion', uri: 'aws-ml-notes:/streaming.md', line: 12 };

const question = {
  type: 'question' as const,
  mode: 'practice' as const,
  title: 'MLA-C02 · 1.1 Gather data',
  number: 3,
  total: 10,
  right: 2,
  key: 11,
  scenario: null,
  exam: null,
  result: null,
  looksBack: false,
};

const mention = (text: string, index = 0) => `<span class="mention" data-mention="${index}">${text}</span>`;

export const rightResult: ResultView = { right: true, parts: null, answered: true, see, rating: null, mentions: [] };
export const rating = {
  grade: 3 as const,
  again: ['10 min', '1 day', '4 days', '12 days'] as [string, string, string, string],
};
export const mentions: ResultView['mentions'] = [
  {
    name: 'Amazon Forecast',
    status: 'Closed to new customers since 2024-07-29.',
    definitionHtml: 'Time-series forecasting as a managed service; new work uses <strong>SageMaker Canvas</strong>.',
    place: { title: 'Amazon Forecast', uri: 'aws-ml-notes:/services/forecast.md', line: 1 },
  },
];

export const choice: ChoiceView = {
  ...question,
  kind: 'choice',
  select: 1,
  promptHtml:
    '<p>A team trains on records that arrive in a Kinesis data stream. The job reads them with the code below and stops after an hour with <code>ExpiredIteratorException</code>.</p><pre><code>while True:\n    response = client.get_records(ShardIterator=iterator, Limit=10_000)  # one call for all of the records of a shard, then the next\n    process(response["Records"])</code></pre><p>What should it do?</p>',
  options: [
    'Use the <code>NextShardIterator</code> of each response for the next call',
    'Raise the retention of the stream to 365 days and read everything again from the oldest record that is still kept',
    'Double the shards',
    'Compress the records',
  ].map((html) => ({ html, selected: false, verdict: null })),
};

export const choiceChecked: ChoiceView = {
  ...choice,
  result: { ...rightResult, right: false, rating, mentions },
  options: choice.options.map((option, place) => ({
    html: place === 0 ? option.html : `${option.html}, as with ${mention('Amazon Forecast')}`,
    selected: place === 2,
    verdict: {
      correct: place === 0,
      rationaleHtml:
        place === 0
          ? 'An iterator lives five minutes; each response carries the next one.'
          : `That does not renew the iterator, with or without ${mention('Amazon Forecast')}.`,
    },
  })),
};

export const multiple: ChoiceView = {
  ...choice,
  kind: 'multiple',
  select: 2,
  key: 12,
  promptHtml: '<p>Which two keep the personal data of a training set private?</p>',
};

export const multipleChecked: ChoiceView = {
  ...multiple,
  result: { ...rightResult, right: false, parts: { right: 1, of: 2 } },
  options: multiple.options.map((option, place) => ({
    ...option,
    selected: place === 0 || place === 3,
    verdict: { correct: place < 2, rationaleHtml: 'A reason.' },
  })),
};

export const steps = [
  'Start the new fleet',
  'Send a small share of the traffic to it',
  'Send the rest',
  'Stop the old fleet',
];

export const ordering: RowsView = {
  ...question,
  kind: 'ordering',
  key: 13,
  promptHtml: '<p>Put the steps of a canary release in order.</p>',
  options: steps.map((text) => ({ text, html: text })),
  rows: steps.map(() => ({ html: null, chosen: null, verdict: null })),
};

export const orderingChecked: RowsView = {
  ...ordering,
  result: { ...rightResult, right: false, parts: { right: 2, of: 4 }, rating },
  rows: [0, 2, 1, 3].map((chosen, row) => ({
    html: null,
    chosen,
    verdict: { right: chosen === row, answerHtml: steps[row] ?? '', rationaleHtml: 'Because of what comes before it.' },
  })),
};

export const matching: RowsView = {
  ...ordering,
  kind: 'matching',
  key: 14,
  promptHtml: '<p>Which traffic pattern does each setting give?</p>',
  options: ['All at once', 'Canary', 'Linear', 'Shadow'].map((text) => ({ text, html: `<code>${text}</code>` })),
  rows: [
    'The whole fleet moves in one step',
    'A small share first, then the rest',
    'Equal shares, one after the other',
  ].map((html) => ({ html, chosen: null, verdict: null })),
};

export const matchingChecked: RowsView = {
  ...matching,
  result: { ...rightResult, mentions },
  rows: matching.rows.map((row, index) => ({
    html: `${row.html ?? ''} (${mention('Amazon Forecast')})`,
    chosen: index,
    verdict: { right: true, answerHtml: 'A', rationaleHtml: 'That is what the word means.' },
  })),
};

export const cloze: ClozeView = {
  ...question,
  kind: 'cloze',
  key: 15,
  promptHtml:
    '<p>The metric <span class="blank">1</span> is the share of the found that is right; <span class="blank">2</span> is the share of the right that is found.</p>',
  blanks: [
    { typed: '', verdict: null },
    { typed: '', verdict: null },
  ],
};

export const clozeChecked: ClozeView = {
  ...cloze,
  result: { ...rightResult, right: false, parts: { right: 1, of: 2 } },
  blanks: [
    { typed: 'precision', verdict: { right: true, answerHtml: 'precision', rationaleHtml: 'Of what was found.' } },
    { typed: 'accuracy', verdict: { right: false, answerHtml: 'recall', rationaleHtml: 'Also called sensitivity.' } },
  ],
};

export const card: CardView = {
  ...question,
  kind: 'card',
  key: 17,
  promptHtml: '<p>What does <code>Pipe</code> mode need?</p>',
  back: null,
  grades: null,
};

export const cardTurned: CardView = {
  ...card,
  back: {
    html: `<p>A reader in order, unlike ${mention('Amazon Forecast')}:</p><ul><li>no seeks</li><li>one pass</li></ul>`,
  },
  result: { ...rightResult, right: false, answered: false, mentions },
};

export const cardGraded: CardView = { ...cardTurned, key: 18, grades: rating.again };

export const scenario: ChoiceView = {
  ...choice,
  key: 16,
  scenario: {
    title: 'A bank that scores loans',
    html: '<p>A bank trains a model on ten years of loans and serves it to its branches.</p>'.repeat(12),
  },
};

export const clock = { left: 5400, limit: 10_200 };

/** A question of a running exam. */
export function inExam<View extends QuestionView>(view: View, flagged = false): View {
  return { ...view, mode: 'exam', title: 'MLA-C02 exam', total: 65, right: null, exam: { flagged, clock } };
}

/** A question that is looked at again. */
export function lookedAt<View extends QuestionView>(view: View): View {
  return { ...view, looksBack: true };
}

export const map: MapView = {
  type: 'map',
  title: 'MLA-C02 exam',
  clock,
  position: 6,
  questions: Array.from({ length: 75 }, (_, index) => ({
    answered: index < 40 && index % 7 !== 6,
    partly: index % 7 === 6 && index < 40,
    flagged: index % 11 === 3,
  })),
};

const item = (index: number): SummaryItemView => ({
  promptHtml: choice.promptHtml,
  answered: index % 5 !== 4,
  right: index % 3 === 0 && index % 5 !== 4,
  flagged: index % 11 === 3,
  scored: index % 10 !== 9,
  answerHtml: ['Use the <code>NextShardIterator</code> of each response'],
  see,
});

const items = (length: number) => Array.from({ length }, (_, index) => item(index));

export const summary: SummaryView = {
  type: 'summary',
  mode: 'practice',
  title: 'MLA-C02 · 1.1 Gather data',
  right: 3,
  total: 10,
  exam: null,
  outlook: 'Four of these come again tomorrow.',
  items: items(10),
};

export const examResult: ExamResultView = {
  scaled: 742,
  passMark: 720,
  right: 44,
  scored: 65,
  unscored: 10,
  used: 8040,
  limit: 10_200,
  timeIsUp: false,
  interruptions: 1,
  domains: [
    { title: 'Data Preparation for Machine Learning (ML)', weight: 28, right: 14, scored: 18 },
    { title: 'ML Model Development', weight: 26, right: 9, scored: 17 },
    { title: 'Deployment and Orchestration of ML Workflows', weight: 22, right: 10, scored: 14 },
    { title: 'ML Solution Monitoring, Maintenance, and Security', weight: 24, right: 11, scored: 16 },
  ],
};

export const examSummary: SummaryView = {
  ...summary,
  mode: 'exam',
  title: 'MLA-C02 exam',
  right: 48,
  total: 75,
  exam: examResult,
  items: items(75),
};

/** Every view that there is, by name. */
export const everyView = {
  choice,
  choiceChecked,
  multiple,
  multipleChecked,
  ordering,
  orderingChecked,
  matching,
  matchingChecked,
  cloze,
  clozeChecked,
  card,
  cardTurned,
  cardGraded,
  cardLookedAt: lookedAt({ ...cardTurned, result: rightResult }),
  scenario,
  exam: inExam(scenario, true),
  lookedAt: lookedAt(choiceChecked),
  map,
  summary,
  examSummary: { ...examSummary, items: items(12) },
};
