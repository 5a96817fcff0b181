import { html, nothing, type TemplateResult } from 'lit';
import type { ExamResultView } from '../../core/study/quizProtocol';
import { drawBar } from './drawBar';
import { drawDomains } from './drawDomains';
import { spokenTime } from './duration';
import { icons } from './icons';

/** The lowest and highest score that the exams give. */
const scale = { from: 100, to: 1000 };

export function drawExamResult(exam: ExamResultView): TemplateResult {
  const { scaled, passMark, domains } = exam;
  const passed = scaled >= passMark;
  const share = (score: number) => (score - scale.from) / (scale.to - scale.from);
  return html`
    <section class="exam-result" aria-label="Result">
      <h2 class="score" data-start tabindex="-1">
        <span class="verdict ${passed ? 'right' : 'wrong'}"
          >${passed ? icons.right : icons.wrong} ${passed ? 'Passed' : 'Not passed'}</span
        >
        <span class="scaled">${scaled}</span>
      </h2>
      ${drawBar(share(scaled), share(passMark))}
      <p class="scale">
        About ${scaled} of ${scale.to} points; ${passMark} pass. An estimate: how the exam itself weighs its questions
        is not published.
      </p>
      <dl class="facts">
        ${factsOf(exam).map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
    </section>
    ${domains.length > 0 ? drawDomains(domains) : nothing}
  `;
}

function factsOf({
  right,
  scored,
  unscored,
  used,
  limit,
  timeIsUp,
  interruptions,
}: ExamResultView): [string, string][] {
  const time = limit === null ? spokenTime(used) : `${spokenTime(used)} of ${spokenTime(limit)}`;
  return [
    ['Right', `${right} of ${scored} scored`],
    ...(unscored > 0 ? [['Unscored', String(unscored)] as [string, string]] : []),
    ['Time', timeIsUp ? `${time}, time was up` : time],
    ['Interruptions', interruptions === 0 ? 'none' : String(interruptions)],
  ];
}
