import type { IdentifierKind } from '../services/service';

/**
 * How a kind of identifier looks in text. A new kind is a row here, its name in `services/service.ts`, and one test.
 * `id` is what the catalog is asked for; `range` (default: `id`) is what the hover covers.
 */
export interface IdentifierPattern {
  /** The catalog field that the id is looked up in. */
  field: IdentifierKind;
  /** With flags `dg`, and groups `id` and perhaps `range`. */
  pattern: RegExp;
  /** Catalog keys to try for a found `id`, the most special first; default: the id itself. */
  keys?: (id: string) => string[];
}

export const identifierPatterns: readonly IdentifierPattern[] = [
  {
    field: 'boto3',
    pattern: /\b(?:client|resource)\(\s*(?:service_name\s*=\s*)?(['"])(?<id>[a-z0-9-]+)\1/dg,
  },
  { field: 'javascript', pattern: /(?<id>@aws-sdk\/(?:client|lib)-[a-z0-9-]+)/dg },
  { field: 'javascriptV2', pattern: /\b(?<id>AWS\.[A-Z]\w+)/dg },
  { field: 'cloudformation', pattern: /\b(?<id>AWS::\w+(?:::\w+)*)/dg, keys: typeThenNamespace },
  { field: 'terraform', pattern: /(?<![\w-])(?<id>aws_[a-z0-9]+(?:_[a-z0-9]+)*)\b/dg, keys: prefixes },
  {
    field: 'cdk',
    pattern: /(?<range>aws-cdk-lib\/(?<id>aws-[a-z0-9-]+))/dg,
    keys: (id) => [`aws-cdk-lib/${id}`],
  },
  {
    field: 'cdk',
    pattern: /(?<=\baws_cdk\b.{0,150})\b(?<id>aws_[a-z0-9_]+)/dg,
    keys: (id) => [`aws-cdk-lib/${id.replaceAll('_', '-')}`],
  },
  { field: 'iam', pattern: /(?<![\w:/.-])(?<range>(?<id>[a-z0-9-]+):(?:[A-Z]\w*\*?|\*))(?![\w:/])/dg },
  { field: 'principal', pattern: /(?<![\w.-])(?<id>[a-z0-9.-]+\.amazonaws\.com)\b/dg },
  {
    field: 'arn',
    pattern: /(?<range>\barn:(?:aws[a-z-]*|\$\{[^}]+\}):(?<id>[a-z0-9-]+)):/dg,
  },
  {
    field: 'cli',
    // Options before the service word; those with a value are named, so that the value is not taken for the service.
    pattern:
      /(?<![\w/.-])aws(?:\s+--(?:region|profile|output|query|endpoint-url|color|ca-bundle|cli-[a-z-]+)(?:=|\s+)(?!-)[^\s-]\S*|\s+--(?!region|profile|output|query|endpoint-url|color|ca-bundle|cli-)[\w-]+(?:=\S+)?)*\s+(?<id>[a-z][a-z0-9-]*)/dg,
  },
  { field: 'arn', pattern: /(?<![\w-])(?<range>(?<id>s3):\/\/)/dg },
  { field: 'python', pattern: /^\s*(?:from|import)\s+(?<id>[a-z_]\w*(?:\.\w+)*)/dg, keys: parents },
];

/** `AWS::S3::Bucket` belongs to the feature that names this type, else to the owner of `AWS::S3`. */
function typeThenNamespace(id: string): string[] {
  return [id, id.split('::').slice(0, 2).join('::')];
}

/** `aws_glue_job` is looked up whole, then as the prefixes `aws_glue_job_`, `aws_glue_` and so on, which a catalog entry may own. */
function prefixes(id: string): string[] {
  const words = id.split('_');
  const keys: string[] = [];
  for (let count = words.length; count >= 2; count--) {
    const head = words.slice(0, count).join('_');
    keys.push(head, `${head}_`);
  }
  return keys;
}

/** `sagemaker.feature_store.inputs`, then `sagemaker.feature_store`, then `sagemaker`. */
function parents(id: string): string[] {
  const parts = id.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}
