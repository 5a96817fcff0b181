/** What speaks of AWS around a name that could also be an everyday word. */
export interface Evidence {
  /** Something in the document as a whole: an import, a resource type, an ARN, the words AWS or Amazon. */
  inDocument: boolean;
}

/** Characters at the start of a document that are looked at: imports and headings stand there, and the cost stays bounded. */
export const EVIDENCE_LENGTH = 100_000;

const speaksOfAws =
  /\bAWS\b|\bAmazon\b|\bboto3\b|\bsagemaker\b|\bSageMaker\b|@aws-sdk\/|\baws_\w|\baws-cdk|\barn:aws|\bamazonaws\b|\bs3:\/\/|\baws\s+[a-z0-9-]+\s+[a-z]/;

/** Computed once per document version. */
export function evidenceIn(documentStart: string): Evidence {
  return { inDocument: speaksOfAws.test(documentStart) };
}

export function lineSpeaksOfAws(line: string): boolean {
  return speaksOfAws.test(line);
}
