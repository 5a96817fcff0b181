/** A note of the person's own with a question of every kind, and what is right in it. */
export const everyKind = `---
title: A little of everything
tasks: [mla-c02/2.3]
---

# A little of everything

## One of three

Which colour does a clear sky have at noon?

- [x] Blue
  > Air scatters short waves most.
- [ ] Red
  > That is the evening.
- [ ] Green
  > No sky is green.

## Two of four

Which of these numbers are even? Select TWO.

- [x] Two
  > It is twice one.
- [x] Four
  > It is twice two.
- [ ] Three
  > It leaves one.
- [ ] Five
  > It leaves one.

## In order

In which order does a day go?

1. Morning
   > It comes first.
2. Noon
   > It comes in the middle.
3. Evening
   > It comes last.

## Pairs

Match each animal with its young.

| Animal | Young | Why |
| --- | --- | --- |
| Cow | Calf | So it is called. |
| Sheep | Lamb | So it is called. |
| Horse | Foal | So it is called. |

## Blanks

A week has ____ days, and a year has ____ months.

1. seven or 7
   > From Monday to Sunday.
2. twelve or 12
   > From January to December.
`;

/** What is right, by a word of the prompt: options, rows in their order or texts. */
export const rightAnswers: Record<string, { kind: string; answers: string[] }> = {
  sky: { kind: 'choice', answers: ['Blue'] },
  even: { kind: 'multiple', answers: ['Two', 'Four'] },
  order: { kind: 'ordering', answers: ['Morning', 'Noon', 'Evening'] },
  animal: { kind: 'matching', answers: ['Calf', 'Lamb', 'Foal'] },
  week: { kind: 'cloze', answers: ['seven', '12'] },
};
