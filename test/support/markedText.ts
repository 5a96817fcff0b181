/** `⟦sagemaker|SageMaker⟧` marks a mention, `⟦!|lambda⟧` a trap, `⟦?|s3_key⟧` what may be answered or not. */
export interface MarkedText {
  text: string;
  mentions: (Span & { serviceId: string })[];
  traps: Span[];
  free: Span[];
}

export interface Span {
  start: number;
  end: number;
}

export function readMarked(marked: string): MarkedText {
  const result: MarkedText = { text: '', mentions: [], traps: [], free: [] };
  for (const part of marked.split(/(⟦[^⟧|]+\|[^⟧]*⟧)/)) {
    const [, label, inside] = /^⟦([^⟧|]+)\|([^⟧]*)⟧$/s.exec(part) ?? [];
    const span = { start: result.text.length, end: result.text.length + (inside ?? part).length };
    if (label === '!') result.traps.push(span);
    else if (label === '?') result.free.push(span);
    else if (label !== undefined) result.mentions.push({ ...span, serviceId: label });
    result.text += inside ?? part;
  }
  return result;
}
