/**
 * Words that say what kind of remark follows, and are no names: `Use case`, `Benefits`, `Note`. In the singular, small letters.
 * Add a language by adding its words.
 */
const words = new Set(
  [
    'use case, use, usage, when to use, when not to use, benefit, advantage, disadvantage, drawback, downside, purpose, how it works, how, why, when, where, what, who',
    'feature, capability, key, key point, point, key concept, concept, exam, exam tip, exam hint, tip, hint, trick, note, nb, n.b., caveat, example, e.g., eg, ex, i.e., ie, formula, equation, answer, explanation, reason, rationale, correct answer',
    'question, q, a, reference, ref, source, link, url, doc, documentation, further reading, read more, more, goal, objective, aim, method, approach, configuration, default, critical',
    'overview, summary, introduction, intro, conclusion, property, attribute, limit, limitation, restriction, constraint, key takeaway, takeaway, trap, pro, con, pros and cons, see, see also, important, remember, warning, caution, attention, info, definition, def, description',
    'what it is, what is it, what it does, what it logs, meaning, idea, key idea, intuition, result, outcome, best practice, practice, process, algorithm, step, procedure, workflow, detail, detailed, comment, remark, fact, todo, to do, tbd, faq, analogy, scenario, solution, problem',
    'title, author, date, created, updated, last updated, status, version, duration, level, prerequisite, requirement, agenda, content, table of contents, type, kind, category, misc, task, services, consideration, related, trade off, tradeoff, comparison, difference, similarity, characteristic, term to know, keyword, for, best for, ideal for, good for, suited for, not for, used for, suitable for, instead, in short, tl;dr, tldr, in summary, in practice, in general, for example, for instance, rule of thumb, keep in mind, good to know, did you know, think of it as, in other words, pricing, input, output, inputs and outputs',
    'tool, size, format, audience, fix, component, exam rule, exam note, deprioritize, prioritize, observation, good choice, good first choice, default port, next, prev, book, video, course, slide, other, others, naming convention, exam pattern, signal, signal words, trigger words, buzzwords, flow, real life example, sample question, assumption, general info, point to be remembered, point to remember, topics covered, clarification, aside',
    // German
    'anwendungsfall, anwendungsfälle, einsatz, einsatzgebiet, vorteil, vorteile, nachteil, nachteile, zweck, funktionsweise, so funktioniert es, merkmal, merkmale, funktion, funktionen, hinweis, hinweise, tipp, tipps, prüfungstipp, prüfungstipps, beispiel, beispiele, z.b., formel, antwort, frage, ziel, ziele, methode, konfiguration, überblick, übersicht, zusammenfassung, einleitung, eigenschaft, eigenschaften, grenze, grenzen, einschränkung, einschränkungen, wichtig, achtung, merke, warnung, quelle, quellen, referenz, siehe, siehe auch, fazit, bewährte methoden, fallstricke, nächste schritte, erklärung, begründung, bemerkung, anmerkung',
    // French
    "cas d'usage, cas d’usage, cas d'utilisation, cas d’utilisation, utilisation, avantage, inconvénient, but, objectif, fonctionnement, comment ça marche, caractéristique, fonctionnalité, remarque, astuce, conseil, conseil d'examen, exemple, formule, réponse, méthode, aperçu, résumé, propriété, limite, à retenir, attention, définition, référence, voir aussi, bonnes pratiques, pièges, prochaines étapes, source, explication, p. ex.",
    // Spanish
    'caso de uso, casos de uso, uso, buenas prácticas, mejores prácticas, errores comunes, trampas, próximos pasos, repaso, ventaja, desventaja, beneficio, propósito, objetivo, cómo funciona, característica, característica clave, características clave, nota, consejo, consejos, consejo de examen, ejemplo, fórmula, respuesta, pregunta, método, configuración, resumen, introducción, propiedad, propiedades, límite, limitación, limitaciones, importante, advertencia, definición, referencia, ver también, explicación, p. ej., tarea, enlace, objetivos, tipo, componente, herramienta, paso, concepto',
    // Portuguese
    'casos de utilização, boas práticas, melhores práticas, dicas de prova, pegadinha, pegadinhas, pegadinha frequente, armadilhas, armadilhas comuns, próximos passos, revisão, resumo para revisão, fonte, fontes, vantagem, vantagens, desvantagem, desvantagens, benefício, objetivos, finalidade, como funciona, dica, dicas, dica de prova, exemplo, resposta, pergunta, configuração, visão geral, resumo, introdução, propriedade, propriedades, limitação, limitações, aviso, definição, referência, veja também, observação, explicação, tarefa, link, resposta curta, critério de sucesso, pré requisitos, pergunta rápida, pergunta rapida, gatilho de exame, sinal de alerta, atenção, atenção crítica, o que observar, tipo, componente, ferramenta, passo, conceito',
    // Italian
    "caso d'uso, casi d'uso, vantaggi, vantaggio, svantaggi, svantaggio, scopo, obiettivo, obiettivi, come funziona, caratteristica, caratteristiche, funzionalità, nota, suggerimento, suggerimenti, consigli, esempio, esempi, formula, risposta, domanda, metodo, configurazione, panoramica, riepilogo, riassunto, introduzione, conclusione, proprietà, limiti, limitazioni, importante, attenzione, definizione, riferimento, riferimenti, vedi anche, spiegazione, concetto, concetti, strumenti, passaggi",
    // Japanese, Chinese, Korean
    'ユースケース, 用途, 利点, メリット, デメリット, 欠点, 目的, 仕組み, 特徴, 主な機能, 機能, 注意, 注意点, 備考, メモ, ヒント, 試験のヒント, 試験のポイント, ポイント, 例, 具体例, 式, 公式, 答え, 回答, 解答, 解説, 質問, 問題, 参考, 参照, 目標, 方法, 設定, 概要, まとめ, 要約, 特性, 制限, 重要, 定義, 説明, 使用例',
    '用例, 使用场景, 使用場景, 应用场景, 應用場景, 场景, 優點, 优点, 好处, 好處, 缺点, 缺點, 优势, 劣势, 作用, 原理, 工作原理, 特点, 特點, 特性, 功能, 主要功能, 注意事项, 备注, 提示, 考试提示, 考点, 示例, 例子, 举例, 公式, 答案, 解析, 问题, 参考资料, 目的, 目标, 目標, 配置, 概述, 总结, 總結, 简介, 属性, 限制, 重点, 要点, 定义, 定義, 说明, 說明, 关键点, 流程, 步骤, 步驟, 理由, 原因, 一句话总括, 一句话总结, 提示骨架, 最佳實踐, 最佳实践, 來源, 来源, 整理來源, 小结, 小結',
    '사용 사례, 활용 사례, 용도, 장점, 단점, 이점, 목적, 작동 방식, 동작 방식, 특징, 주요 기능, 기능, 참고, 핵심 포인트, 꿀팁, 정리, 출처, 주의, 주의사항, 팁, 시험 팁, 예, 예시, 예제, 공식, 정답, 답, 해설, 질문, 문제, 목표, 방법, 설정, 구성, 고려사항, 고려 사항, 사용 절차, 작업 대상, 절차, 개요, 요약, 소개, 속성, 제한, 제한 사항, 중요, 정의, 설명',
  ].flatMap((line) => line.split(', ')),
);

const adjectives =
  /^(?:the|an?|aws|your|my|its|some|exam|key|main|common|typical|major|primary|important|additional|quick|core|possible|potential|other|basic|critical|initial|first|essential|useful|real world|practical|simple|more|best|top|notable|official|final|brief|short|high level|wichtige|häufige|principaux|principales|principais|핵심|주요)\s+/;

/** What stands behind a label in Romance languages: `Tareas comunes`. */
const trailing =
  /\s+(?:clave|chave|comunes|comuns|communs|communes|courants|courantes|frecuentes|frequentes|principales|principais|importantes|importants|típic[oa]s|útiles|úteis|utiles|chiave|comuni|principali)$/;

/** `Key AWS concept`: a remark, however it is called in the middle. */
const keyRemark =
  /^(?:key|main|core) (?:\S+ ){1,2}(?:concepts?|points?|features?|facts?|ideas?|takeaways?|differences?|benefits?|considerations?)$/;

/** `Advantages of Neo`, `Types of instances`: a remark about the name that follows. */
const labelOf =
  /^(?:(?:key|main|common|some)\s+)?(?:advantages?|reasons?|benefits?|disadvantages?|drawbacks?|limitations?|examples?|features?|use[ -]cases?|characteristics|steps|pros|cons|goals?|beispiele?|vorteile|exemples?|avantages|ejemplos?|ventajas|exemplos?|vantagens)\s+(?:of|for|to|für|von|de|del|do|da)\s/i;

/** Characters beyond which a text is no label. */
const LONGEST = 80;

/** Whether a text is the head of a remark and not a name. */
export function isLabel(text: string): boolean {
  if (text.length > LONGEST) return false;
  let label = text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[-\s]+/g, ' ')
    .trim();
  for (let turn = 0; turn < 3; turn++) {
    if (known(label) || keyRemark.test(label)) return true;
    const shorter = label
      .replace(/^\d+ /, '')
      .replace(adjectives, '')
      .replace(trailing, '')
      .replace(/\s*(?:\s#?\d{1,3}|\([^()]{0,80}\))$/, '')
      .replace(/[\s:：.*!]+$/, '');
    if (shorter === label) break;
    label = shorter;
  }
  return known(label) || labelOf.test(text);
}

function known(label: string): boolean {
  return words.has(label) || words.has(label.replace(/s$/, '')) || words.has(label.replace(/ies$/, 'y'));
}

/** What kind of remark defines the name that it stands under, best first. */
const defining = [
  /^(?:definitions?|def|what (?:it is|is it|it does)\??|purpose|concept|meaning|description|zweck|définition|but|propósito|definición|finalidade|definição|定義|定义|概要|목적|정의|目的)$/i,
  /^(?:(?:primary |main |key |common |typical )?use ?cases?|uses?|used for|anwendungsfall|anwendungsfälle|cas d['’](?:usage|utilisation)|casos? de uso|ユースケース|用途|使用场景|应用场景|사용 사례)$/i,
  /^(?:how it works|method|goal|objective|idea|key idea|overview|summary|funktionsweise|fonctionnement|cómo funciona|como funciona|仕組み|原理|작동 방식)$/i,
];

/** 0 for `Definition`, `Purpose` and such, 1 for `Use case`, 2 for what tells at least something; null for the others. */
export function definingRank(label: string): 0 | 1 | 2 | null {
  if (label.length > LONGEST) return null;
  const rank = defining.findIndex((pattern) => pattern.test(label));
  return rank === 0 || rank === 1 || rank === 2 ? rank : null;
}
