import * as v from 'valibot';

/** What an identifier in code is taken from; `mentions/identifierKinds.ts` says how each is recognised. */
export const identifierKinds = [
  'boto3',
  'javascript',
  'javascriptV2',
  'cloudformation',
  'terraform',
  'cdk',
  'iam',
  'principal',
  'arn',
  'cli',
  'python',
  'sdk',
] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

export const serviceStatuses = [
  'active',
  'renamed',
  'closed to new customers',
  'end of support announced',
  'ended',
  'legacy',
] as const;

const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/, 'Write a date as 2026-07-30, in quotes.'));
const names = v.optional(v.array(v.string()), []);

/** The `service:` block of a service note's front matter. */
export const ServiceHeader = v.strictObject({
  kind: v.picklist(['service', 'feature', 'family', 'hardware', 'tool', 'algorithm']),
  category: v.string(),
  parent: v.optional(v.string()),
  formerNames: names,
  /** Names that are also another product or a word: they count in a document about AWS. */
  ambiguous: names,
  /** Names that are words everybody uses: they count where the document names the service in full. */
  everyday: names,
  /** Nouns that make a small or lone name mean the service: `function` beside `lambda`. */
  companions: names,
  status: v.picklist(serviceStatuses),
  since: v.optional(date),
  endOfSupport: v.optional(date),
  detail: v.optional(v.string()),
  replacement: v.optional(v.string()),
  docs: v.pipe(v.string(), v.regex(/^https?:\/\/[^\s()<>"]+$/, 'Write the address of the documentation page.')),
  identifiers: v.optional(v.strictObject(v.entriesFromList(identifierKinds, v.optional(v.array(v.string())))), {}),
});
export type ServiceHeader = v.InferOutput<typeof ServiceHeader>;

/** A term with a catalog entry. */
export interface Service extends ServiceHeader {
  /** File name of its note: `data-firehose`. */
  id: string;
  name: string;
  aliases: string[];
  noteId: string;
  uri: string;
  line: number;
  tasks: string[];
  /** One line of Markdown. */
  definition: string;
  /** What the exam asks, one fact an entry. */
  examFacts: string[];
  confusedWith: Confusion[];
}

export interface Confusion {
  name: string;
  difference: string;
}

const retired: readonly Service['status'][] = ['ended', 'closed to new customers', 'end of support announced'];

/** Whether nobody should start with it: it has ended, will end, or takes no new customers. */
export function isRetired({ status }: Pick<Service, 'status'>): boolean {
  return retired.includes(status);
}

/** `closed to new customers since 2026-07-30`, or null when there is nothing to warn of. */
export function statusSentence(
  service: Pick<Service, 'status' | 'since' | 'endOfSupport' | 'replacement'>,
): string | null {
  if (service.status === 'active') return null;
  const status = service.status.charAt(0).toUpperCase() + service.status.slice(1);
  const when = service.status === 'ended' ? 'on' : 'since';
  const parts = [service.since ? `${status} ${when} ${service.since}` : status];
  if (service.endOfSupport) parts.push(`support ends ${service.endOfSupport}`);
  if (service.replacement) parts.push(`use ${service.replacement}`);
  return `${parts.join('; ')}.`;
}
