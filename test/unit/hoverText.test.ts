import assert from 'node:assert/strict';
import { hoverText, termHoverText, type HoverDetail } from '../../src/core/mentions/hoverText';
import { statusSentence, type Service } from '../../src/core/services/service';
import { aLibrary, EXAM_NOTE, EXAM_PATH } from '../support/aNote';
import { aService } from '../support/aService';

const retired = EXAM_NOTE.replace('T-01', 'S-01').replace('status: active', 'status: retired');
const { exams } = aLibrary({ 'exams/s-01.md': retired, [EXAM_PATH]: EXAM_NOTE });
const links = { openNote: 'command:open', quiz: 'command:quiz', docs: 'https://docs', mute: 'command:mute' };

const sample = aService('Amazon Sample', {
  definition: 'Keeps **samples**.',
  examFacts: ['First fact.', 'Second fact.', 'Third fact.', 'Fourth fact.'],
  confusedWith: [
    { name: 'Amazon Other', difference: 'keeps others.' },
    { name: 'Amazon Third', difference: 'keeps nothing.' },
  ],
  tasks: ['s-01/1.1', 't-01/1.1', 't-01/2.1'],
});

const hover = (fields: Partial<Service> = {}, detail: HoverDetail = 'full') =>
  hoverText({ ...sample, ...fields }, exams, links, detail);

const LINKS =
  '[$(book) Open note](command:open) \u00A0·\u00A0 [$(mortar-board) Quiz me on this](command:quiz) \u00A0·\u00A0 [$(link-external) AWS documentation](https://docs) \u00A0·\u00A0 ' +
  '[$(bell-slash)](command:mute "No more hovers on Amazon Sample; the setting awsMlNotes.hover.muted brings them back")';

describe('hoverText', () => {
  it('says all of a service that is closing', () => {
    const text = hover({
      formerNames: ['Amazon Specimen', 'AWS Probe'],
      status: 'closed to new customers',
      since: '2026-07-30',
      endOfSupport: '2027-01-31',
      replacement: 'Amazon Other',
      detail: 'The console is gone.',
    });
    assert.equal(
      text,
      [
        '**Amazon Sample** · formerly Amazon Specimen, AWS Probe',
        '$(warning) **Closed to new customers since 2026-07-30; support ends 2027-01-31; use Amazon Other.**',
        '$(info) The console is gone.',
        'Keeps **samples**.',
        LINKS,
        '**What the exam asks** · T-01 1.1, 2.1 · S-01 1.1\n- First fact.\n- Second fact.\n- Third fact.',
        '**Often confused with** Amazon Other: keeps others.',
      ].join('\n\n'),
    );
  });

  it('says less of an active service when it is compact', () => {
    assert.equal(hover({}, 'compact'), ['**Amazon Sample**', 'Keeps **samples**.', LINKS].join('\n\n'));
  });

  it('warns also when it is compact', () => {
    assert.equal(hover({ status: 'ended' }, 'compact').split('\n\n')[1], '$(warning) **Ended.**');
  });

  it('leaves out what a service does not have', () => {
    assert.equal(hover({ examFacts: [], confusedWith: [] }), hover({}, 'compact'));
  });

  it('names three tasks of an exam at most', () => {
    const tasks = ['t-01/1.1', 't-01/1.2', 't-01/2.1', 't-01/2.2'];
    assert.match(hover({ tasks }), /What the exam asks\*\* · T-01 1\.1, 1\.2, 2\.1…\n/);
  });

  it('offers no quiz on a service without questions', () => {
    assert.doesNotMatch(hover({ tasks: [] }), /Quiz me/);
  });

  it('does not change the order of the exams that it is given', () => {
    const before = exams.map(({ id }) => id);
    hover();
    assert.deepEqual(
      [exams.map(({ id }) => id), before],
      [
        ['t-01', 's-01'],
        ['t-01', 's-01'],
      ],
    );
  });
});

describe('a hover of somebody’s own note', () => {
  const hostile = '[a [b]](command:run) ![c [d]](https://x/y.png) <command:run>';

  it('holds no link and no image of the note', () => {
    const text = hover({
      name: hostile,
      formerNames: [hostile],
      definition: hostile,
      detail: hostile,
      replacement: hostile,
      status: 'ended',
      examFacts: [hostile],
      confusedWith: [{ name: hostile, difference: hostile }],
    });
    const own = text.replaceAll(/\]\((?:command:(?:open|quiz|mute)|https:\/\/docs)/g, '');
    assert.doesNotMatch(own, /[^\\]\]\(|[^\\]<command/);
  });

  it('shows a name as it is written', () => {
    assert.match(hover({ name: 'a_b*c' }), /^\*\*a\\_b\\\*c\*\*/);
  });
});

describe('what own notes say', () => {
  const aDefinition = (definition: string, source: string, name = 'Hot shard') => ({
    term: { id: source, name, definition, noteId: 'n', uri: 'u', line: 3, aliases: [], service: null },
    source,
    open: `command:${source}`,
  });
  const none = { shown: [], more: 0, search: 'command:search' };
  const ours = aDefinition('A shard.', 'Streaming');
  const end =
    '[$(bell-slash)](command:mute "No more hovers on Hot shard; the setting awsMlNotes.hover.muted brings them back")';

  it('is nothing of a term that only ours define', () => {
    assert.equal(
      termHoverText('Hot shard', none, ours, 'command:mute'),
      ['**Hot shard** · Streaming', 'A shard.', `[$(book) Open note](command:Streaming) \u00A0·\u00A0 ${end}`].join(
        '\n\n',
      ),
    );
  });

  it('stands before ours, each with its source', () => {
    const own = { ...none, shown: [aDefinition('Mine.', 'Week 1')] };
    assert.equal(
      termHoverText('Hot shard', own, ours, 'command:mute'),
      [
        '**Hot shard**',
        'Mine.  \n[$(notebook) Week 1](command:Week 1)',
        '**ML Exam Notes** · Streaming',
        'A shard.',
        `[$(book) Open note](command:Streaming) \u00A0·\u00A0 ${end}`,
      ].join('\n\n'),
    );
  });

  it('stands alone where we have nothing, with the way to more of it', () => {
    const own = { ...none, shown: [aDefinition('Mine.', 'W')], more: 2 };
    assert.equal(
      termHoverText('Hot shard', own, null, 'command:mute'),
      ['**Hot shard**', 'Mine.  \n[$(notebook) W](command:W)', '[and 2 more](command:search)', end].join('\n\n'),
    );
  });

  it('stands below the name of a service', () => {
    const own = { ...none, shown: [aDefinition('Mine.', 'W')] };
    const text = hoverText(sample, exams, links, 'compact', undefined, own);
    assert.deepEqual(text.split('\n\n').slice(0, 4), [
      '**Amazon Sample**',
      'Mine.  \n[$(notebook) W](command:W)',
      '**ML Exam Notes**',
      'Keeps **samples**.',
    ]);
  });

  it('runs nothing', () => {
    const hostile = ['[a](command:x)', '[a]: command:x', '[a][b]', '<command:x>', '![a](command:x)'];
    for (const definition of hostile) {
      const own = { ...none, shown: [aDefinition(definition, '[b](command:y)', definition)] };
      const text = termHoverText(definition, own, null, 'm').replaceAll('](command:[b](command:y))', '');
      assert.doesNotMatch(text, /(?<!\\)\]\(command|(?<!\\)\]:|(?<!\\)\]\[|(?<!\\)<command/, definition);
    }
  });
});

describe('statusSentence', () => {
  const cases: [Parameters<typeof statusSentence>[0], string | null][] = [
    [{ status: 'active', since: '2020', replacement: 'x' }, null],
    [{ status: 'legacy' }, 'Legacy.'],
    [{ status: 'renamed', since: '2024-12' }, 'Renamed since 2024-12.'],
    [{ status: 'ended', replacement: 'Amazon Other' }, 'Ended; use Amazon Other.'],
    [{ status: 'ended', since: '2024-01-31' }, 'Ended on 2024-01-31.'],
    [
      { status: 'end of support announced', endOfSupport: '2027-01-31' },
      'End of support announced; support ends 2027-01-31.',
    ],
  ];
  for (const [service, sentence] of cases) {
    it(`of ${JSON.stringify(service)} is ${sentence ?? 'not needed'}`, () => {
      assert.equal(statusSentence(service), sentence);
    });
  }
});
