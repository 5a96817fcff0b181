import assert from 'node:assert/strict';
import type { Library } from '../../src/core/library/library';
import { NameIndex, nameOf, termsByNote } from '../../src/core/search/nameIndex';
import { nameRows } from '../../src/core/search/searchRow';
import { aLibrary, lines, uriOf } from '../support/aNote';
import { shippedLibrary } from '../support/shipped';

function indexOf(library: Library): NameIndex {
  const index = new NameIndex();
  const terms = termsByNote(library);
  for (const note of library.notes) index.add(note, terms.get(note.uri) ?? []);
  return index;
}

describe('search by name in the shipped notes', () => {
  let index: NameIndex;
  before(() => (index = indexOf(shippedLibrary())));

  const first: [query: string, name: string][] = [
    // As it is called.
    ['Amazon SageMaker AI', 'Amazon SageMaker AI'],
    ['precision', 'Precision'],
    ['recall', 'Recall'],
    ['confusion matrix', 'Confusion matrix'],
    ['learning rate', 'Learning rate'],
    ['dropout', 'Dropout'],
    ['overfitting', 'Overfitting'],
    ['roc curve', 'ROC curve'],
    ['mlops', 'MLOps'],
    ['LAMBDA', 'AWS Lambda'],
    ['glue', 'AWS Glue'],
    ['step functions', 'AWS Step Functions'],
    ['athena', 'Amazon Athena'],
    ['bedrock', 'Amazon Bedrock'],
    ['firehose', 'Amazon Data Firehose'],
    ['random cut forest', 'Random Cut Forest'],
    ['l1 regularization', 'L1 regularization'],
    ['ground truth', 'Amazon SageMaker Ground Truth'],
    ['model monitor', 'Amazon SageMaker Model Monitor'],
    ['data wrangler', 'Amazon SageMaker Data Wrangler'],
    ['aws sagemaker studio', 'Amazon SageMaker Studio'],
    // By a former, a short or another name.
    ['Kinesis Firehose', 'Amazon Data Firehose'],
    ['KDF', 'Amazon Data Firehose'],
    ['S3', 'Amazon Simple Storage Service'],
    ['KMS', 'AWS Key Management Service'],
    ['pca', 'Principal Component Analysis'],
    ['RCF', 'Random Cut Forest'],
    ['quicksight', 'Amazon Quick Sight'],
    ['elasticsearch', 'Amazon OpenSearch Service'],
    ['sagemaker', 'Amazon SageMaker AI'],
    // As far as it is typed.
    ['sagema', 'Amazon SageMaker AI'],
    ['feature stor', 'Amazon SageMaker Feature Store'],
    ['confusion ma', 'Confusion matrix'],
    ['hyperparam', 'Hyperparameter'],
    ['step func', 'AWS Step Functions'],
    ['bedr', 'Amazon Bedrock'],
    ['athe', 'Amazon Athena'],
    ['kinesis data str', 'Amazon Kinesis Data Streams'],
    ['overf', 'Overfitting'],
    // With errors.
    ['sagmaker', 'Amazon SageMaker AI'],
    ['sagemakr', 'Amazon SageMaker AI'],
    ['kineses', 'Amazon Kinesis'],
    ['f1 scroe', 'F1 score'],
    ['recal', 'Recall'],
    ['precison', 'Precision'],
    ['hyperparamter', 'Hyperparameter'],
    ['confusoin matrx', 'Confusion matrix'],
    ['overfiting', 'Overfitting'],
    ['bedrok', 'Amazon Bedrock'],
    ['atena', 'Amazon Athena'],
    ['lerning rate', 'Learning rate'],
    ['gradiant descent', 'Gradient descent'],
    ['cloudwach', 'Amazon CloudWatch'],
    ['dynamo db', 'Amazon DynamoDB'],
    ['comprehand', 'Amazon Comprehend'],
    ['rekogniton', 'Amazon Rekognition'],
    // In one word or in two.
    ['sage maker', 'Amazon SageMaker AI'],
    ['featurestore', 'Amazon SageMaker Feature Store'],
    ['stepfunctions', 'AWS Step Functions'],
    ['elastic search', 'Amazon OpenSearch Service'],
    ['hyper parameter tuning', 'Hyperparameter tuning'],
    ['event bridge', 'Amazon EventBridge'],
  ];
  for (const [query, name] of first) {
    it(`finds ${name} by "${query}"`, () => {
      const [found] = index.search(query);
      assert.equal(found && nameOf(found), name);
    });
  }

  it('finds nothing by what no name is like', () => {
    assert.deepEqual(index.search('qqqq zzzz'), []);
    assert.deepEqual(index.closest('qqqq zzzz'), []);
    assert.deepEqual(index.search(''), []);
  });

  it('offers names that have some of the words when none has all', () => {
    assert.deepEqual(index.search('how does firehose buffer'), []);
    assert.ok(index.closest('how does firehose buffer').some((named) => nameOf(named) === 'Amazon Data Firehose'));
  });

  it('tells how a word that no name has is spelled in the names', () => {
    assert.deepEqual(index.spellings('sagemaker'), ['sagemaker']);
    assert.deepEqual(index.spellings('sagmaker'), ['sagmaker', 'sagemaker']);
    assert.deepEqual(index.spellings('qqqqzzzz'), ['qqqqzzzz']);
  });

  it('takes any text for a query', () => {
    for (const query of ['AND', '* "', '\\', '(', 'a'.repeat(100_000), '--', '機械学習', '\ud800']) {
      assert.ok(Array.isArray(index.search(query)));
    }
  });
});

describe('search by name', () => {
  const library = aLibrary({
    'topics/pears.md': lines(
      '# Pears',
      '',
      '## Storing pears',
      '',
      '- **Cellar**: A cool room below the house.',
      '',
      '## Régime',
      '',
      '- **学习率**: How far one step goes.',
    ),
    'topics/plums.md': lines('# Plums', '', '- **Pear cellar**: Where plums have no place.'),
  });
  const index = indexOf(library);
  const names = (query: string) => index.search(query).map(nameOf);

  it('puts what is called so before what begins or contains it', () => {
    assert.deepEqual(names('cellar'), ['Cellar', 'Pear cellar']);
    assert.deepEqual(names('pear cellar').slice(0, 1), ['Pear cellar']);
  });

  it('looks at the title of the note, too', () => {
    assert.deepEqual(names('plums cellar'), ['Pear cellar']);
  });

  it('knows no accents and no case', () => {
    assert.deepEqual(names('regime'), ['Régime']);
    assert.deepEqual(names('RE\u0301GIME'), ['Régime']);
  });

  it('finds a part of a name in a script without spaces', () => {
    assert.deepEqual(names('学习'), ['学习率']);
  });

  it('shows terms before headings, with where they stand', () => {
    const { terms, sections } = nameRows(index.search('pear'));
    assert.deepEqual(
      terms.map(({ label, where, detail, place }) => ({ label, where, detail, place })),
      [
        {
          label: 'Pear cellar',
          where: 'Plums',
          detail: 'Where plums have no place.',
          place: { uri: uriOf('topics/plums.md'), line: 3 },
        },
        {
          label: 'Cellar',
          where: 'Pears › Storing pears',
          detail: 'A cool room below the house.',
          place: { uri: uriOf('topics/pears.md'), line: 5 },
        },
        {
          label: '学习率',
          where: 'Pears › Régime',
          detail: 'How far one step goes.',
          place: { uri: uriOf('topics/pears.md'), line: 9 },
        },
      ],
    );
    assert.deepEqual(
      sections.map(({ label, where }) => [label, where]),
      [
        ['Pears', ''],
        ['Storing pears', 'Pears'],
        ['Régime', 'Pears'],
      ],
    );
  });

  it('forgets a note and takes it in again', () => {
    const changing = indexOf(library);
    const uri = uriOf('topics/plums.md');
    changing.forget(uri);
    assert.deepEqual(changing.search('cellar').map(nameOf), ['Cellar']);
    const size = changing.size;
    const after = aLibrary({ 'topics/plums.md': lines('# Plums', '', '- **Stone cellar**: Has a door.') });
    const note = after.notes.find((one) => one.uri === uri);
    assert.ok(note);
    changing.add(note, termsByNote(after).get(uri) ?? []);
    assert.deepEqual(changing.search('cellar').map(nameOf), ['Cellar', 'Stone cellar']);
    assert.equal(changing.size, size + 2);
  });
});
