import * as vscode from 'vscode';
import { activeTab, closeTabs, eventually } from './ask';

describe('quiz', () => {
  afterEach(closeTabs);

  const quizTab = (title: RegExp) =>
    eventually(`a quiz on ${title}`, () => {
      const input = activeTab()?.input;
      return input instanceof vscode.TabInputWebview && title.test(activeTab()?.label ?? '');
    });

  it('starts on the exam in focus', async () => {
    await vscode.commands.executeCommand('awsMlNotes.startQuiz');
    await quizTab(/^Quiz: MLA-C02$/);
  });

  it('starts on a node of the tree', async () => {
    await vscode.commands.executeCommand('awsMlNotes.startQuiz', { scope: { kind: 'tasks', id: 'mla-c02/1.1' } });
    await quizTab(/1\.1/);
  });

  it('starts from a hover', async () => {
    await vscode.commands.executeCommand('awsMlNotes.startQuiz', { kind: 'note', id: 'services/athena' });
    await quizTab(/Athena/);
  });
});
