import assert from 'node:assert/strict';
import { parseNote } from '../../src/core/notes/parseNote';
import { severityOf } from '../../src/core/notes/problem';
import { lines } from '../support/aNote';
import { defined } from '../support/defined';

const read = (text: string) => parseNote('garden.md', 'test:/garden.md', text);

/** What is asked: `line kind: prompt | * right option (reason) | wrong option`. */
function asked(text: string): string[] {
  return read(text).questions.map(({ line, kind, prompt, options }) => {
    const texts = options.map(({ text, correct, rationale }) => {
      const sign = kind === 'card' || !correct ? '' : '* ';
      return `${sign}${text}${rationale ? ` (${rationale})` : ''}`;
    });
    return [`${line} ${kind}: ${prompt}`, ...texts].join(' | ');
  });
}

const problems = (text: string) => read(text).problems.map(({ line, code }) => `${line} ${code}`);

function asks(says: string, text: string, ...expected: string[]): void {
  it(says, () => assert.deepEqual([asked(text), problems(text)], [expected, []]));
}

function asksNothing(says: string, text: string): void {
  it(says, () => assert.deepEqual([asked(text), problems(text)], [[], []]));
}

describe('cards', () => {
  describe('of a question and an answer with labels', () => {
    const card = '3 card: What does a pond need? | Water and shade.';
    for (const [what, text] of Object.entries({
      letters: 'Q: What does a pond need?\nA: Water and shade.',
      'bold letters': '**Q:** What does a pond need?\n**A:** Water and shade.',
      'a whole bold line': '**Q: What does a pond need?**\n\nA: Water and shade.',
      numbers: 'Q1. What does a pond need?\nA1. Water and shade.',
      words: 'Question: What does a pond need?\nAnswer: Water and shade.',
      'words with numbers': '**Question 12:** What does a pond need?\n\n**Answer:** Water and shade.',
      'full-width colons': 'Q：What does a pond need?\nA：Water and shade.',
      bullets: '- Q: What does a pond need?\n- A: Water and shade.',
      'bullets inside one another': '- Q: What does a pond need?\n  - A: Water and shade.',
      'one line': 'Q: What does a pond need? A: Water and shade.',
      quotes: '> Q: What does a pond need?\n> A: Water and shade.',
      'sides as words': 'Front: What does a pond need?\nBack: Water and shade.',
      'German words': 'Frage: What does a pond need?\nAntwort: Water and shade.',
      'Spanish words': '**Pregunta:** What does a pond need?\n**Respuesta:** Water and shade.',
      'Chinese words': '问：What does a pond need?\n答：Water and shade.',
      'Japanese words': '質問：What does a pond need?\n回答：Water and shade.',
    })) {
      asks(what, `# Garden\n\n${text}`, card);
    }
    asks('keeps exact lines behind front matter', '---\ntitle: x\n---\n\nQ: Why?\nA: So.', '5 card: Why? | So.');
    asks('keeps exact lines with other line ends', '\uFEFF# A\r\n\r\nQ: Why?\r\nA: So.\r\n', '3 card: Why? | So.');
    asks(
      'has an answer of several paragraphs',
      'Q: Why?\nA: Because:\n\n- one\n- two\n\nAnd so.\n\nQ: How?\nA: Thus.',
      '1 card: Why? | Because:\n\n- one\n- two\n\nAnd so.',
      '9 card: How? | Thus.',
    );
    asks('has code', 'Q: How?\nA:\n\n```py\nQ: no\n```', '1 card: How? | ```py\nQ: no\n```');
    asks(
      'ends at a heading and at a rule',
      'Q: Why?\nA: So.\n\n## Next\n\nQ: How?\nA: Thus.\n\n---\n\nMore.',
      '1 card: Why? | So.',
      '6 card: How? | Thus.',
    );
    asks(
      'stands without a label in front where the text asks',
      'Which plant wants shade?\n\n**Answer:** The fern.',
      '1 card: Which plant wants shade? | The fern.',
    );
    asks(
      'does not take more of the note',
      'Ponds are deep.\n\n- one\n\nWhich is best?\nAnswer: This.\n\nFrogs live here.',
      '5 card: Which is best? | This.',
    );
    asksNothing('is no answer to a text that asks nothing', 'A pond is deep.\n\nAnswer: forty two.');
    asksNothing('is no front without its own back', 'Front: the gate.\nA: none.');
    asksNothing('is no code', '```\nQ: Why?\nA: So.\n```\n\n    Q: Why?\n    A: So.\n\n<!--\nQ: Why?\nA: So.\n-->');
  });

  describe('below headings', () => {
    asks(
      'with sides',
      '## Front\n\nWhat is a fern?\n\n## Back\n\nA plant.\n\nIt wants shade.\n\n## Other\n\nText.',
      '1 card: What is a fern? | A plant.\n\nIt wants shade.',
    );
    asks(
      'in list items',
      '- ### Front\n  What is a fern?\n- ### Back\n  A plant.',
      '1 card: What is a fern? | A plant.',
    );
    asks('with words', '### Question\nWhat is moss?\n### Answer\nA plant.', '1 card: What is moss? | A plant.');
    asks(
      'in two languages',
      '### Question / Frage\nWhat is moss?\n### Answer / Antwort\nA plant.',
      '1 card: What is moss? | A plant.',
    );
    asks(
      'with the answer as text',
      '### Q3: When do ferns grow?\n\nIn spring.\n\nAnd in summer.\n\n### More\n',
      '1 card: When do ferns grow? | In spring.\n\nAnd in summer.',
    );
    asksNothing('but not every heading that asks', '## What is a fern?\n\nA plant.');
  });

  describe('with a line of ? between', () => {
    asks(
      'question and answer',
      'What wants shade?\n?\nThe fern.\nMoss, too.\n\nMore.',
      '1 card: What wants shade? | The fern.\nMoss, too.',
    );
    asks(
      'in both directions',
      'fern\n??\na plant in shade',
      '1 card: fern | a plant in shade',
      '1 card: a plant in shade | fern',
    );
    it('tells the directions of one fact apart, and that they are one', () => {
      assert.deepEqual(
        read('fern\n??\na plant').questions.map(({ key }) => key),
        ['fern', 'fern?back'],
      );
    });
  });

  describe('on one line', () => {
    asks(
      'with ::',
      '- What wants shade::The fern.\n- the depth of a pond :: one metre',
      '1 card: What wants shade | The fern.',
      '2 card: the depth of a pond | one metre',
    );
    asks(
      'in both directions with :::',
      'Which plant wants shade?:::the fern',
      '1 card: Which plant wants shade? | the fern',
      '1 card: the fern | Which plant wants shade?',
    );
    asks(
      'of one word in a deck',
      '#flashcards/garden\n\n- **Moss** :: A plant without roots.',
      '3 card: **Moss** | A plant without roots.',
    );
    for (const text of [
      'status:: planted',
      'Due:: tomorrow',
      'Use std::sort for this.',
      'what is the `a::b` operator',
      'The type AWS::S3::Bucket makes one.',
      'We take Fn::GetAtt for it.',
      'Send all of it to ::/0 please.',
      'route all traffic of fe80::1 there',
      'arn:aws:iam::123456789012:role/x is one of them',
      '[the due date:: tomorrow]',
      '| a b c :: d | e |',
      '    what is this::code',
    ]) {
      asksNothing(`but not ${text.trim()}`, `# A\n\n${text}`);
    }
  });

  describe('in a fold', () => {
    asks(
      'whose summary asks',
      '<details>\n<summary><b>What wants shade?</b></summary>\n\nThe fern.\n\n- Moss\n</details>',
      '1 card: **What wants shade?** | The fern.\n\n- Moss',
    );
    asks(
      'on one line',
      '<details><summary>What wants shade?</summary>The <i>fern</i>.</details>',
      '1 card: What wants shade? | The *fern*.',
    );
    asks(
      'whose summary says that it is the answer',
      'What wants shade?\n\n<details><summary>Show answer</summary>\n\n**Answer:** The fern.\n\n</details>',
      '1 card: What wants shade? | The fern.',
    );
    asks(
      'that is a callout',
      '> [!question] What wants shade?\n> The fern.\n> Moss.',
      '1 card: What wants shade? | The fern.\nMoss.',
    );
    asks(
      'that is a callout with the answer',
      'What wants shade?\n\n> [!success]- Answer\n> The fern.',
      '1 card: What wants shade? | The fern.',
    );
    asksNothing(
      'but not every fold',
      '<details><summary>All plants</summary>\n\nFern, moss.\n\n</details>\n\n> [!note] Shade\n> Ferns.',
    );
  });

  describe('with a tag', () => {
    asks(
      'above the answer',
      'What wants shade? #flashcard\nThe fern.\n\nMore.',
      '1 card: What wants shade? | The fern.',
    );
    asks(
      'in an outline',
      '- shade plant #card\n  - the fern\n  - moss\n- other',
      '1 card: shade plant | - the fern\n- moss',
    );
    asksNothing('but not a tag of the note', '#flashcards #garden\n\nFerns want shade.');
    asksNothing('nor a text with the tag of a deck', 'Plants of the garden #flashcards\nFerns want shade.');
  });

  asks('are asked once where two forms see them', 'Q: Which one #card\nA: This.', '1 card: Which one | A: This.');

  it('have a key made of their words', () => {
    assert.deepEqual(
      read('Q: What is *that*?\nA: One.\n\nQ: What is that?\nA: Two.').questions.map(({ key }) => key),
      ['what-is-that', 'what-is-that-1'],
    );
  });
});

describe('options with letters', () => {
  const prompt = 'Which plant wants shade?';
  const expected = (reason = '') => `3 choice: ${prompt} | Rose | * Fern${reason ? ` (${reason})` : ''} | Sage`;
  for (const [what, options] of Object.entries({
    brackets: 'A) Rose\nB) Fern\nC) Sage',
    dots: 'A. Rose\nB. Fern\nC. Sage',
    'small letters': 'a. Rose\nb. Fern\nc. Sage',
    'two brackets': '(A) Rose\n(B) Fern\n(C) Sage',
    bullets: '- A) Rose\n- B) Fern\n- C) Sage',
    'bold letters': '**A)** Rose\n\n**B)** Fern\n\n**C)** Sage',
    'empty boxes': '- [ ] A. Rose\n- [ ] B. Fern\n- [ ] C. Sage',
  })) {
    asks(`with ${what}`, `# A\n\n${prompt}\n\n${options}\n\nAnswer: B`, expected());
  }

  const OPTIONS = 'A) Rose\nB) Fern\nC) Sage';
  for (const [what, answer, reason] of [
    ['a bold label', '**Correct answer: B**', ''],
    ['the option once more', 'Answer: B) Fern', ''],
    ['a reason', '**Answer: B** – It grows in woods.', 'It grows in woods.'],
    ['an explanation', 'Answer: B\nExplanation: It grows in *woods*.', 'It grows in *woods*.'],
    ['an explanation farther below', 'Answer: B\n\n**Explanation:** It grows in woods.\n\nMore.', 'It grows in woods.'],
    ['the words of the option', 'Answer: fern.', ''],
    ['a fold', '<details>\n<summary>Answer</summary>\n\n**B.** It grows in woods.\n\n</details>', 'It grows in woods.'],
    ['a callout', '> [!success]- Show answer\n> **Correct Answer: B.** It grows in woods.', 'It grows in woods.'],
    ['another language', '**Respuesta correcta: B**', ''],
    ['a sign', '✅ Answer: B', ''],
    ['another word', '**Solution: B**', ''],
  ] as const) {
    asks(`whose answer is ${what}`, `# A\n\n${prompt}\n${OPTIONS}\n\n${answer}`, expected(reason));
  }
  for (const [what, options] of Object.entries({
    'a check mark': 'A) Rose\nB) Fern ✅\nC) Sage',
    'a check mark in front': 'A) Rose\n✔️ B) Fern\nC) Sage',
    'check marks and crosses': 'A) ❌ Rose\nB) ✅ Fern\nC) ❌ Sage',
    'a word': 'A) Rose\nB) Fern (correct)\nC) Sage',
    'bold text': 'A) Rose\nB) **Fern**\nC) Sage',
    'a bold line': 'A) Rose\n**B) Fern**\nC) Sage',
  })) {
    asks(`of which one has ${what}`, `# A\n\n${prompt}\n\n${options}`, expected());
  }

  asks(
    'of which several are right',
    `${prompt}\n\n${OPTIONS}\n\nAnswer: B, C`,
    `1 multiple: ${prompt} | Rose | * Fern | * Sage`,
  );
  asks(
    'of which several are named in other ways',
    `${prompt}\n\n${OPTIONS}\n\nAnswers: B and C`,
    `1 multiple: ${prompt} | Rose | * Fern | * Sage`,
  );
  asks(
    'over several lines',
    `${prompt}\n\nA) Rose\n   of the garden\nB) Fern\n\nAnswer: A`,
    `1 choice: ${prompt} | * Rose of the garden | Fern`,
  );
  asks(
    'below numbered questions',
    `1. Which is red?\n   - a) Rose\n   - b) Fern\n\n   Answer: a\n\n2. Which is green?\n   - a) Rose\n   - b) Fern\n\n   Answer: b`,
    '1 choice: Which is red? | * Rose | Fern',
    '7 choice: Which is green? | Rose | * Fern',
  );
  asks(
    'below a heading with a number and a story',
    `### Question 7\n\nA garden is dark.\n\nWhat grows?\n\n${OPTIONS}\n\nAnswer: B\n\n---\n\nMore.`,
    '1 choice: A garden is dark.\n\nWhat grows? | Rose | * Fern | Sage',
  );
  asks(
    'on the sides of a card',
    `### Front\n\n${prompt}\n- A. Rose\n- B. Fern\n\n### Back\n\n**Correct Answer**: B\nExplanation: So.`,
    `1 choice: ${prompt} | Rose | * Fern (So.)`,
  );
  asks(
    'without letters where the answer repeats one',
    `${prompt}\n- Rose\n- Fern\n\nAnswer: Fern`,
    `1 choice: ${prompt} | Rose | * Fern`,
  );
  asks(
    'in an outline',
    '- Garden\n  - Which wants shade?\n    - [ ] Rose\n    - [x] Fern\n      > It does.',
    '2 choice: Which wants shade? | Rose | * Fern (It does.)',
  );

  asksNothing('are a list without a question', `The beds are:\n\nA) Rose\nB) **Fern**\nC) Sage`);
  asksNothing('are a list of good and bad points', 'When to plant?\n\n- ✅ in spring\n- ❌ in winter');
  it('define no terms', () => {
    const text = `${prompt}\n\n- A) **Rose**: A flower of the sun.\n- B) **Fern**: A plant of the woods.\n\nAnswer: B`;
    assert.deepEqual(read(text).terms, []);
  });
});

describe('a to-do list', () => {
  asksNothing('stays one', '# Week\n\n- [ ] buy milk\n- [x] watched lecture 3');
  asksNothing(
    'stays one below a text that asked something before',
    '# Week\n\nWhat is left?\n\nThat is easy to say.\n\n- [ ] buy milk\n- [x] watched lecture 3',
  );
  asksNothing('stays one in an outline', '- Week\n  - [ ] buy milk\n  - [x] read');
});

describe('a question that was not picked up', () => {
  const says = (what: string, text: string, expected: string) =>
    it(`says why: ${what}`, () => assert.deepEqual([asked(text), problems(text)], [[], [expected]]));

  says('a letter that no option has', 'Which?\n\nA) Rose\nB) Fern\n\nAnswer: D', '6 answer-without-option');
  says('options of which none is named', '# A\n\nWhich one?\n\nA) Rose\nB) Fern\n', '3 question-without-answer');
  says('Q: without A:', '# A\n\nQ: Why?\n\nText.', '3 card-without-answer');
  says('an empty A:', '# A\n\nQ: Why?\nA:\n\n# B', '3 card-without-answer');
  says('a lone ? without an answer', 'Why?\n?\n\nText.', '1 card-without-answer');
  says('a lone ? without a question', '# A\n\n?\nSo.', '3 card-without-question');
  says('Front without Back', '### Front\n\nWhy?\n\n### Next\n\nText.', '1 card-without-answer');
  says('a fold without text', '<details><summary>Why is it?</summary></details>', '1 card-without-answer');
  says('an answer that only embeds', 'Why?\n?\n![[Other#place]]', '1 card-without-answer');
  says('a question that shows an image', 'Q: What is this? ![leaf](leaf.png)\nA: A leaf.', '1 question-not-asked');
  says(
    'a task list that is called a question',
    '### Question 3\n\nThe plant of the woods\n\n- [ ] Rose\n- [x] Fern',
    '5 question-not-asked',
  );
  says('a task list with letters', '### Shade\n\n- [ ] A. Rose\n- [x] B. Fern', '3 question-not-asked');

  it('has a remedy in its message', () => {
    const [problem] = read('Q: Why?').problems;
    assert.match(defined(problem).message, /Write it below/);
  });

  it('is a hint where something else may be meant, and a warning where it is surely wrong', () => {
    const codes = [
      'question-without-answer',
      'question-not-asked',
      'card-without-answer',
      'card-without-question',
    ] as const;
    assert.deepEqual([...new Set(codes.map(severityOf))], ['information']);
    assert.deepEqual(severityOf('answer-without-option'), 'warning');
    assert.deepEqual(severityOf('question-without-right-option'), 'warning');
  });

  it('does not hide another one', () => {
    assert.deepEqual(asked(lines('Q: Why?', '', 'Q: How?', 'A: Thus.')), ['3 card: How? | Thus.']);
  });
});

describe('a heading that only tells of a case', () => {
  asksNothing(
    'is no case study of the exam',
    '# A\n\n## Case study: the pond\n\nIt was deep.\n\n## Case: the hedge\n\nIt was high.',
  );
  asks(
    'among cards, neither',
    '## Case study: the pond\n\nIt was deep.\n\n## Cards\n\nQ: Why?\nA: So.',
    '7 card: Why? | So.',
  );
});
