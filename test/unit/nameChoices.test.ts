import assert from 'node:assert/strict';
import { lengthTyped, NameChoices } from '../../src/core/completion/nameChoices';
import { noteChoices } from '../../src/core/completion/noteChoices';
import { taskChoices } from '../../src/core/completion/taskChoices';
import { NoteFinder } from '../../src/core/library/noteFinder';
import { aLibrary, lines, uriOf } from '../support/aNote';
import { aService } from '../support/aService';

const library = aLibrary({
  'mine/One/Metrics.md': lines('# Metrics', '', '- **Precision** (PPV): The share of alarms that are right.'),
  'mine/Two/Metrics.md': '# Other figures',
});
const services = [
  aService('Amazon Data Firehose', { aliases: ['Firehose'], formerNames: ['Amazon Kinesis Data Firehose'] }),
  aService('Amazon Forecast', { status: 'closed to new customers', since: '2024-07-29' }),
];
const choices = new NameChoices({ ...library, services });
const names = (typed: string) => choices.startingWith(typed).map(({ name }) => name);

describe('the choices of a note', () => {
  it('are services by any word of their names, former ones too', () => {
    assert.deepEqual(names('fir'), ['Amazon Data Firehose', 'Firehose']);
    assert.deepEqual(names('Kin'), ['Amazon Data Firehose']);
  });

  it('are terms by their names and abbreviations', () => {
    assert.deepEqual(names('prec'), ['Precision']);
    assert.deepEqual(names('PPV'), ['Precision']);
  });

  it('are none for a single letter', () => assert.deepEqual(names('f'), []));

  it('mark what nobody should start with, and say why first', () => {
    const [forecast] = choices.startingWith('forec');
    assert.equal(forecast?.isRetired, true);
    assert.match(forecast.explanation, /^\*\*Closed to new customers since 2024-07-29/);
    assert.match(forecast.detail, /closed to new customers/);
  });

  it('replace all that was typed of a name', () => {
    assert.equal(lengthTyped('Amazon Athena', 'Run it in amazon ath', 'ath'), 'amazon ath'.length);
    assert.equal(lengthTyped('Amazon Athena', 'Run it in ath', 'ath'), 3);
    assert.equal(lengthTyped('Amazon Athena', 'amazon ath', 'ath'), 'amazon ath'.length);
    assert.equal(lengthTyped('Amazon Athena', 'The xamazon ath', 'ath'), 3);
  });

  it('are exams, domains and tasks, those of the exam in focus first', () => {
    assert.deepEqual(
      taskChoices(library.exams, 't-01').map(({ id }) => id),
      ['t-01', 't-01/1', 't-01/1.1', 't-01/1.2', 't-01/2', 't-01/2.1'],
    );
  });

  it('are notes by words of title and path, with a target that leads to them', () => {
    const finder = new NoteFinder(library);
    const offered = (typed: string) =>
      noteChoices(library.notes, finder, uriOf('mine/One/Plan.md'), typed).map(({ target }) => target);
    assert.deepEqual(offered('metr two'), ['mine/Two/Metrics']);
    assert.deepEqual(offered('other figures'), ['mine/Two/Metrics']);
    assert.deepEqual(offered('zebra'), []);
  });
});
