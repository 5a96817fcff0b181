import type { DomainReadiness, ExamChoice, ReadinessView } from '../../src/core/progress/readinessView';
import { seededRandom } from '../../src/core/study/random';

const TODAY = '2026-11-21';
const mlaC02: ExamChoice = {
  id: 'mla-c02',
  code: 'MLA-C02',
  title: 'AWS Certified Machine Learning Engineer - Associate',
  retired: false,
};
const mlsC01: ExamChoice = {
  id: 'mls-c01',
  code: 'MLS-C01',
  title: 'AWS Certified Machine Learning - Specialty',
  retired: true,
};
const exams: ExamChoice[] = [
  mlaC02,
  { id: 'aif-c01', code: 'AIF-C01', title: 'AWS Certified AI Practitioner', retired: false },
  mlsC01,
];
const outline: [title: string, weight: number][] = [
  ['Data Preparation for ML and AI', 28],
  ['ML Model and Foundation Model (FM) Development', 24],
  ['Deployment and Orchestration of ML and AI Workflows', 24],
  ['Operating, Monitoring, and Securing ML and AI Solutions', 24],
];

function dayAfter(days: number): string {
  return new Date(Date.parse(`${TODAY}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function domains(of: (index: number) => Pick<DomainReadiness, 'share' | 'answers' | 'missing'>): DomainReadiness[] {
  return outline.map(([title, weight], index) => ({
    id: `mla-c02/${index + 1}`,
    number: index + 1,
    title,
    weight,
    ...of(index),
    mastery: { total: 410, seen: of(index).answers, mastered: Math.floor(of(index).answers / 2), due: 0, recall: null },
  }));
}

const newcomer: ReadinessView = {
  generatedAt: Date.parse(`${TODAY}T09:00:00Z`),
  today: TODAY,
  exam: { ...mlaC02, passMark: 720 },
  exams,
  examDate: null,
  daysLeft: null,
  estimate: { score: null, missing: 60, missingIn: outline.map(([title]) => title), recallThen: null },
  domains: domains(() => ({ share: null, answers: 0, missing: 15 })),
  next: [],
  due: {
    now: 0,
    everywhere: 0,
    unseen: 1640,
    days: Array.from({ length: 30 }, (_, index) => ({ day: dayAfter(index), count: 0, exam: false })),
    later: 0,
  },
  activity: [],
  history: { weeks: [], simulations: [] },
  confusions: [],
  totals: { answers: 0, right: 0, streak: 0 },
};

const fewAnswers: ReadinessView = {
  ...newcomer,
  estimate: { score: null, missing: 23, missingIn: outline.slice(1, 3).map(([title]) => title), recallThen: 0.81 },
  domains: domains((index) =>
    index === 0 || index === 3
      ? { share: { value: 0.7, low: 0.52, high: 0.84 }, answers: 19, missing: 0 }
      : { share: null, answers: 4, missing: index === 1 ? 11 : 12 },
  ),
  next: [
    {
      id: 'mla-c02/2.1',
      title: '2.1 Choose a modeling approach for ML and AI',
      why: 'Too few answers to say how you stand here, in a domain with 24 % of the exam.',
      gain: 1,
      mastery: { total: 96, seen: 4, mastered: 1, due: 0, recall: 0.83 },
    },
  ],
  due: { ...newcomer.due, unseen: 1594, days: newcomer.due.days.map((day, i) => ({ ...day, count: i === 3 ? 1 : 0 })) },
  activity: [
    { day: dayAfter(-1), answers: 30, right: 21 },
    { day: TODAY, answers: 16, right: 12 },
  ],
  totals: { answers: 46, right: 33, streak: 2 },
};

const random = seededRandom(5);
const someWeeks: ReadinessView = {
  ...newcomer,
  examDate: dayAfter(26),
  daysLeft: 26,
  estimate: {
    score: {
      share: { value: 0.713, low: 0.656, high: 0.767 },
      scaled: { value: 742, low: 690, high: 790 },
      passProbability: 0.74,
    },
    missing: 0,
    missingIn: [],
    recallThen: 0.71,
  },
  domains: domains((index) => {
    const value = [0.82, 0.64, 0.73, 0.58][index] ?? 0.5;
    const reach = [0.06, 0.09, 0.07, 0.14][index] ?? 0.1;
    return { share: { value, low: value - reach, high: value + reach * 0.9 }, answers: 130 - index * 25, missing: 0 };
  }),
  next: [
    {
      id: 'mla-c02/4.2',
      title: '4.2 Manage cost and performance of infrastructure',
      why: 'You answer about 51 % right here, in a domain with 24 % of the exam. 9 reviews are due.',
      gain: 1,
      mastery: { total: 118, seen: 31, mastered: 12, due: 9, recall: 0.74 },
    },
    {
      id: 'mla-c02/2.3',
      title: '2.3 Evaluate ML and AI systems',
      why: 'You answer about 60 % right here. 48 questions you have never seen.',
      gain: 0.7,
      mastery: { total: 142, seen: 94, mastered: 51, due: 4, recall: 0.8 },
    },
    {
      id: 'mla-c02/4.3',
      title: '4.3 Secure workloads and model endpoints',
      why: 'About 8 % of the exam. You have answered none of its 101 questions yet.',
      gain: 0.4,
      mastery: { total: 101, seen: 0, mastered: 0, due: 0, recall: null },
    },
  ],
  due: {
    now: 23,
    everywhere: 31,
    unseen: 1212,
    days: Array.from({ length: 27 }, (_, index) => ({
      day: dayAfter(index),
      count: index === 0 ? 23 : index === 26 ? 0 : Math.round(6 + 14 * random()),
      exam: index === 26,
    })),
    later: 0,
  },
  activity: Array.from({ length: 75 }, (_, index) => {
    const answers = random() < 0.25 ? 0 : Math.round(40 * random() ** 2) + 3;
    return { day: dayAfter(index - 74), answers, right: Math.round(answers * 0.7) };
  }),
  history: {
    weeks: Array.from({ length: 9 }, (_, index) => {
      const value = Math.round(560 + 22 * index + 24 * random());
      return {
        day: dayAfter((index - 8) * 7),
        scaled: { value, low: value - 120 + index * 8, high: Math.min(1000, value + 110 - index * 8) },
      };
    }),
    simulations: [
      { day: dayAfter(-30), at: 1, scaled: 610, passed: false, right: 29, scored: 50 },
      { day: dayAfter(-6), at: 2, scaled: 760, passed: true, right: 37, scored: 50 },
    ],
  },
  confusions: [
    {
      terms: [
        {
          id: 'data-firehose',
          name: 'Amazon Data Firehose',
          definition: 'Loads streams into storage such as Amazon S3, in batches and without servers to look after.',
          place: { uri: 'aws-ml-notes:/services/data-firehose.md', line: 12 },
        },
        {
          id: 'kinesis',
          name: 'Amazon Kinesis Data Streams',
          definition: 'Keeps records in order in shards, for several consumers to read in real time.',
          place: { uri: 'aws-ml-notes:/services/kinesis.md', line: 14 },
        },
      ],
      count: 4,
      day: dayAfter(-3),
    },
    {
      terms: [
        {
          id: 'precision',
          name: 'Precision',
          definition: 'The share of positive predictions that are right.',
          place: { uri: 'aws-ml-notes:/metrics.md', line: 30 },
        },
        { id: 'recall', name: 'Recall', definition: 'The share of positives that are found.', place: null },
      ],
      count: 1,
      day: dayAfter(-20),
    },
  ],
  totals: { answers: 1234, right: 876, streak: 12 },
};

/** The day itself: one bar, one simulation, nothing that could be told of a course of time. */
const examToday: ReadinessView = {
  ...someWeeks,
  examDate: TODAY,
  daysLeft: 0,
  due: { now: 0, everywhere: 2, unseen: 0, days: [{ day: TODAY, count: 12, exam: true }], later: 400 },
  history: { weeks: [], simulations: someWeeks.history.simulations.slice(-1) },
};

/** A day after an exam that simulations were passed for. */
const examPassed: ReadinessView = {
  ...someWeeks,
  examDate: dayAfter(-1),
  daysLeft: -1,
  due: {
    ...someWeeks.due,
    now: 0,
    everywhere: 0,
    days: newcomer.due.days.map((day, i) => ({ ...day, count: i % 4 })),
    later: 310,
  },
};

const retired: ReadinessView = { ...someWeeks, exam: { ...mlsC01, passMark: 750 }, examDate: null, daysLeft: null };

const huge: ReadinessView = {
  ...someWeeks,
  examDate: '2031-12-31',
  daysLeft: 1866,
  estimate: {
    score: {
      share: { value: 1, low: 0.99, high: 1 },
      scaled: { value: 1000, low: 991, high: 1000 },
      passProbability: 1,
    },
    missing: 0,
    missingIn: [],
    recallThen: 1,
  },
  domains: someWeeks.domains.map((domain) => ({
    ...domain,
    share: domain.number === 1 ? { value: 0, low: 0, high: 0.01 } : { value: 1, low: 0.99, high: 1 },
    answers: 1_234_567,
    mastery: { total: 9_876_543, seen: 1_234_567, mastered: 1_111_111, due: 999_999, recall: 0.999 },
  })),
  next: someWeeks.next.map((step) => ({
    ...step,
    mastery: { total: 9_876_543, seen: 1_234_567, mastered: 1_111_111, due: 999_999, recall: 0.999 },
  })),
  due: {
    now: 1_234_567,
    everywhere: 7_654_321,
    unseen: 999_999,
    days: newcomer.due.days.map((day, index) => ({ ...day, count: index === 0 ? 1_234_567 : 40_000 + index })),
    later: 8_888_888,
  },
  activity: Array.from({ length: 371 }, (_, index) => ({
    day: dayAfter(index - 370),
    answers: 100_000 + index,
    right: 90_000,
  })),
  confusions: someWeeks.confusions.map((pair) => ({ ...pair, count: 1_234_567 })),
  totals: { answers: 123_456_789, right: 111_111_111, streak: 371 },
};

/** As far ahead as the days are shown one by one. */
const longWay: ReadinessView = {
  ...someWeeks,
  examDate: dayAfter(90),
  daysLeft: 90,
  due: {
    ...someWeeks.due,
    days: Array.from({ length: 91 }, (_, index) => ({
      day: dayAfter(index),
      count: Math.round(9 + 30 * random()),
      exam: index === 90,
    })),
  },
};

const noExamDate: ReadinessView = { ...someWeeks, examDate: null, daysLeft: null };

/** What the page may have to show. */
export const readinessViews = {
  newcomer,
  fewAnswers,
  someWeeks,
  examToday,
  examPassed,
  retired,
  huge,
  longWay,
  noExamDate,
};
