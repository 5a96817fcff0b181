import assert from 'node:assert/strict';
import { textOf, type MindMapNode } from '../../src/core/mindMap/mindMap';
import { findInOutline, outlineMap } from '../../src/core/mindMap/outlineMap';
import { Outline } from '../../src/core/outline';
import { aLibrary, aServiceNote, EXAM_PATH, lines, uriOf } from '../support/aNote';

const library = aLibrary({
  'topics/trees.md': lines('---', 'tasks: [t-01/1.1]', '---', '# Trees', '## Oak', '### Leaves', '## Fir'),
  'services/forest.md': aServiceNote('Forest'),
  'diary.md': lines('# Diary', '## Monday'),
});

function mapOf(id: string): MindMapNode {
  const node = findInOutline(new Outline(library, 't-01').roots(), id);
  assert.ok(node, id);
  return outlineMap(node, library).root;
}

function textsUnder(node: MindMapNode, depth = 0): string[] {
  return node.children.flatMap((child) => [`${'  '.repeat(depth)}${textOf(child)}`, ...textsUnder(child, depth + 1)]);
}

describe('the map of a node of the tree', () => {
  it('leads from an exam over domains and tasks to notes and their sections', () => {
    const root = mapOf('t-01');
    assert.equal(textOf(root), 'T-01');
    assert.equal(root.place?.uri, uriOf(EXAM_PATH));
    const texts = textsUnder(root);
    assert.match(texts[0] ?? '', /First/);
    assert.deepEqual(texts.slice(1, 8), [
      '  1.1 One',
      '    Trees',
      '      Oak',
      '        Leaves',
      '      Fir',
      '    Services',
      '      Forest',
    ]);
  });

  it('is of a domain or task alone', () => {
    assert.match(textOf(mapOf('t-01/2')), /Second/);
    assert.deepEqual(textsUnder(mapOf('t-01/1.1')).slice(0, 2), ['Trees', '  Oak']);
  });

  it('is of any other group by its id', () => {
    const own = new Outline(library, 't-01').roots().at(-1);
    assert.ok(own);
    const texts = textsUnder(outlineMap(own, library).root).map((text) => text.trim());
    assert.equal(texts[texts.indexOf('Diary') + 1], 'Monday');
    assert.equal(findInOutline(new Outline(library, 't-01').roots(), own.id)?.id, own.id);
  });

  it('opens a section at its line', () => {
    const [trees] = mapOf('t-01/1.1').children;
    assert.deepEqual(trees?.children[1]?.place, { uri: uriOf('topics/trees.md'), line: 7 });
  });

  it('is not there for what the tree does not have', () => {
    assert.equal(findInOutline(new Outline(library, 't-01').roots(), 't-02/1'), null);
  });
});
