import type { Question } from '../../../src/core/questions/question';

/** How far a guesser gets who looks only at place and length. Shares are of all choice questions; chance is one in four. */
export interface Giveaways {
  /** Share of keys at each of the first four places. */
  places: number[];
  /** Share of questions whose right option is longer than every other. */
  longest: number;
  /** Share of questions whose right option is shorter than every other. */
  shortest: number;
}

export function answerGiveaways(questions: readonly Question[]): Giveaways {
  const choices = questions.filter(({ kind }) => kind === 'choice');
  const share = (holds: (question: Question) => boolean) => choices.filter(holds).length / Math.max(choices.length, 1);
  const rightLength = ({ options }: Question) => options.find(({ correct }) => correct)?.text.length ?? 0;
  const wrongLengths = ({ options }: Question) =>
    options.filter(({ correct }) => !correct).map(({ text }) => text.length);
  return {
    places: [0, 1, 2, 3].map((place) => share(({ options }) => options[place]?.correct ?? false)),
    longest: share((question) => wrongLengths(question).every((length) => length < rightLength(question))),
    shortest: share((question) => wrongLengths(question).every((length) => length > rightLength(question))),
  };
}

/** What is too far from chance, in words. */
export function biasesIn({ places, longest, shortest }: Giveaways): string[] {
  const biases = places.flatMap((share, place) =>
    share < 0.2 || share > 0.3
      ? [`${percent(share)} of the keys are option ${place + 1}; 20 to 30 % would be chance.`]
      : [],
  );
  if (longest < 0.15 || longest > 0.3)
    biases.push(`In ${percent(longest)} the right option is the longest; 25 % would be chance.`);
  if (shortest < 0.15 || shortest > 0.35)
    biases.push(`In ${percent(shortest)} the right option is the shortest; 25 % would be chance.`);
  return biases;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
