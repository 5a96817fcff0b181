import { html, type TemplateResult } from 'lit';
import type { MapView } from '../../core/study/quizProtocol';
import { tell } from './host';
import { closeDialog, openDialog } from './dialogs';

/** Asks once more before an exam is handed in. */
export function drawConfirmation({ questions }: MapView): TemplateResult {
  const submit = () => {
    closeDialog('confirm');
    tell({ type: 'submit' });
  };
  return html`
    <dialog id="confirm" aria-labelledby="confirm-title" aria-describedby="confirm-text">
      <h2 id="confirm-title">Submit the exam?</h2>
      <p id="confirm-text">${unfinished(questions)} After that, no answer can be changed.</p>
      <div class="actions">
        <vscode-button id="submit" autofocus @click=${submit}>Submit</vscode-button>
        <vscode-button secondary @click=${() => closeDialog('confirm')}>Keep working</vscode-button>
      </div>
    </dialog>
  `;
}

export function askToSubmit(): void {
  openDialog('confirm', '#submit');
}

function unfinished(questions: MapView['questions']): string {
  const open = questions.filter(({ answered }) => !answered).length;
  const partly = questions.filter((one) => one.partly && !one.answered).length;
  if (open === 0) return `All ${questions.length} questions are answered.`;
  const some = `${open} of ${questions.length} questions ${open === 1 ? 'is' : 'are'} not answered`;
  return partly === 0 ? `${some}.` : `${some}, ${partly} of them partly.`;
}
