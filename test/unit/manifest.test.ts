import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { BUNDLED_SCHEME } from '../../src/core/library/bundledScheme';
import { COMMANDS, MIND_MAP_PANEL, QUIZ_PANEL, READINESS_PANEL, SETTINGS, VIEWS } from '../../src/ids';
import { readText, ROOT, shippedLibrary } from '../support/shipped';

interface Command {
  command: string;
  title: string;
  category?: string;
  icon?: string;
}

interface Setting {
  type: string;
  default?: unknown;
  enum?: string[];
  enumDescriptions?: string[];
  markdownDescription?: string;
}

interface Manifest {
  main: string;
  browser: string;
  icon: string;
  activationEvents: string[];
  contributes: {
    viewsContainers: { activitybar: { id: string; icon: string }[] };
    views: Record<string, { id: string; icon?: string }[]>;
    viewsWelcome: { view: string; contents: string }[];
    commands: Command[];
    menus: Record<string, { command: string; when?: string }[]>;
    keybindings: { command: string }[];
    configuration: { properties: Record<string, Setting> };
  };
}

const text = readText('package.json');
const manifest = JSON.parse(text) as Manifest;
const { contributes } = manifest;
const words = JSON.parse(readText('package.nls.json')) as Record<string, string>;
const settings = contributes.configuration.properties;
const views = Object.values(contributes.views).flat();

const same = (actual: readonly string[], expected: readonly string[]) =>
  assert.deepEqual([...actual].sort(), [...expected].sort());

describe('the manifest and the ids of the code', () => {
  it('name the same commands', () =>
    same(
      contributes.commands.map(({ command }) => command),
      Object.values(COMMANDS),
    ));

  it('name the same views', () =>
    same(
      views.map(({ id }) => id),
      Object.values(VIEWS),
    ));

  it('name the same settings', () => {
    const { prefix, ...names } = SETTINGS;
    same(
      Object.keys(settings),
      Object.values(names).map((name) => `${prefix}.${name}`),
    );
  });

  it('name the same scheme and panels to wake up for', () => {
    assert.deepEqual(
      manifest.activationEvents.filter((event) => event.includes(':')),
      [
        `onFileSystem:${BUNDLED_SCHEME}`,
        ...[QUIZ_PANEL, READINESS_PANEL, MIND_MAP_PANEL].map((id) => `onWebviewPanel:${id}`),
      ],
    );
  });
});

describe('the manifest', () => {
  it('takes every text in % from package.nls.json, and uses every text there', () => {
    const used = [...text.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? '');
    same([...new Set(used)], Object.keys(words));
  });

  it('has no empty text', () => {
    assert.deepEqual(
      Object.entries(words).filter(([, word]) => word.trim() === ''),
      [],
    );
  });

  it('writes no text itself where one is shown', () => {
    const shown = [
      ...contributes.commands.flatMap(({ title, category }) => [title, category]),
      ...Object.values(settings).flatMap((setting) => [
        setting.markdownDescription,
        ...(setting.enumDescriptions ?? []),
      ]),
      ...contributes.viewsWelcome.map(({ contents }) => contents),
    ];
    assert.deepEqual(
      shown.filter((word) => !/^%[^%]+%$/.test(word ?? '')),
      [],
    );
  });

  it('gives every command the category', () => {
    assert.deepEqual(new Set(contributes.commands.map(({ category }) => category)), new Set(['%category%']));
  });

  it('names only commands that exist in menus, keys and welcome texts', () => {
    const known = new Set<string>(Object.values(COMMANDS));
    const named = [
      ...Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command)),
      ...contributes.keybindings.map(({ command }) => command),
      ...Object.values(words).flatMap((word) =>
        [...word.matchAll(/\(command:([\w.]+)/g)].map((match) => match[1] ?? ''),
      ),
    ];
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter((command) => !known.has(command)),
      [],
    );
  });

  it('names only views that exist', () => {
    const known = new Set(views.map(({ id }) => id));
    const named = [
      ...contributes.viewsWelcome.map(({ view }) => view),
      ...Object.values(contributes.menus).flatMap((items) =>
        items.flatMap(({ when = '' }) => [...when.matchAll(/\bview == ([\w.]+)/g)].map((match) => match[1] ?? '')),
      ),
    ];
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((view) => !known.has(view)),
      [],
    );
    same(
      Object.keys(contributes.views),
      contributes.viewsContainers.activitybar.map(({ id }) => id),
    );
  });

  it('has every file that it names', () => {
    const icons = [
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...views.map(({ icon }) => icon),
      ...contributes.commands.map(({ icon }) => icon),
    ].filter((icon) => icon !== undefined && !icon.startsWith('$('));
    const files = [manifest.main, manifest.browser, manifest.icon, ...icons];
    assert.ok(files.length >= 5);
    assert.deepEqual(
      files.filter((file) => !fs.existsSync(path.join(ROOT, file ?? ''))),
      [],
    );
  });

  it('names icons of VS Code as it wants them', () => {
    assert.deepEqual(
      contributes.commands.filter(({ icon }) => icon?.startsWith('$') && !/^\$\([a-z-]+\)$/.test(icon)),
      [],
    );
  });

  describe('setting', () => {
    for (const [name, setting] of Object.entries(settings)) {
      it(`${name} has a default of its type, and a description for each of its values`, () => {
        const type = Array.isArray(setting.default) ? 'array' : typeof setting.default;
        assert.equal(Number.isInteger(setting.default) ? 'integer' : type, setting.type);
        assert.equal(setting.enum?.length, setting.enumDescriptions?.length);
        if (setting.enum) assert.ok(setting.enum.includes(String(setting.default)));
      });
    }

    it('awsMlNotes.exam offers the exams that ship, each with its name', () => {
      const exam = settings[`${SETTINGS.prefix}.${SETTINGS.exam}`];
      same(
        exam?.enum ?? [],
        shippedLibrary().exams.map(({ id }) => id),
      );
      for (const { id, title } of shippedLibrary().exams) {
        assert.ok(words[`exam.${id}`]?.startsWith(title), id);
      }
    });

    it('awsMlNotes.exam says which exams have ended, and when', () => {
      for (const { id, status, since = '' } of shippedLibrary().exams) {
        assert.equal(/ended|retired/.test(words[`exam.${id}`] ?? ''), status === 'retired', id);
        if (status === 'retired') assert.ok(words[`exam.${id}`]?.includes(since), id);
      }
    });
  });
});
