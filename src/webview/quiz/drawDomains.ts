import { html, type TemplateResult } from 'lit';
import type { ExamResultView } from '../../core/study/quizProtocol';
import { drawBar } from './drawBar';

/** What each domain came to; the bars stand beside the figures. */
export function drawDomains(domains: ExamResultView['domains']): TemplateResult {
  return html`
    <table class="domains">
      <caption>
        Domains
      </caption>
      <thead>
        <tr>
          <th scope="col">Domain</th>
          <th scope="col">Weight</th>
          <th scope="col">Right</th>
          <th scope="col">Share</th>
        </tr>
      </thead>
      <tbody>
        ${domains.map(({ title, weight, right, scored }) => {
          const share = scored === 0 ? 0 : right / scored;
          return html`<tr>
            <th scope="row">${title}</th>
            <td class="weight">${weight} %</td>
            <td>${right} of ${scored}</td>
            <td class="share">${drawBar(share)}<span>${scored === 0 ? '–' : `${Math.round(share * 100)} %`}</span></td>
          </tr>`;
        })}
      </tbody>
    </table>
  `;
}
