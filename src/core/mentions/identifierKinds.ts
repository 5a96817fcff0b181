import type { IdentifierKind } from '../services/service';

/**
 * One way in which code writes the identifiers of a catalog field. A new kind is a row here, its field in
 * `services/service.ts` if it is a new one, and a test.
 */
export interface IdentifierRow {
  /** What people call it; shown when somebody asks why a name was recognised. */
  name: string;
  fields: readonly IdentifierKind[];
  /** How the text writes a value of the catalog; default: as it stands. It must begin with a letter or digit. */
  written?: (value: string, field: IdentifierKind) => string[];
  /** Of these characters one stands right before it, one right behind it: a quick look before the patterns have theirs. */
  lead?: string;
  tail?: string;
  /** A lookbehind: what stands before. Its group `range` belongs to the mention; group `alias` is a mention of its own. */
  before: RegExp;
  /** What stands behind; all that it matches belongs to the mention. Lookaheads say what must or must not follow. */
  after: RegExp;
  ignoreCase?: boolean;
  /** Only in these languages (see `language.ts`); default: in all. */
  languages?: readonly string[];
  /** The languages in whose code it counts, beside comments and strings; default: all. */
  inCode?: readonly string[];
  /** What the document must say somewhere for this to count. */
  needs?: RegExp;
}

/** What every text about AWS says somewhere. */
export const speaksOfAws =
  /\baws\b|\baws[_-]|[_-]aws\b|amazonaws|\bboto(?:3|core)\b|awssdk|awscdk|sagemaker|s3:\/\/|2012-10-17|amazon web services|(?<![a-z])(?:i?amazon(?:s3|sqs|sns|ec2|dynamo|lambda)|aws(?:lambda|s3|sdk))/i;

/** Between the words of a command; a backslash continues it on the next line. */
const gap = String.raw`(?:[ \t]|\\\r?\n){1,40}`;
const quote = String.raw`\\?["'\x60]`;
const QUOTES = '"\'`';
/** A region or a placeholder for one. */
const region = String.raw`(?:[a-z]{2}(?:-[a-z]+)+-\d|\$?\{\{?[^}\n]{1,80}\}\}?|#\{[^}\n]{1,80}\}|<[^>\n]{1,40}>|\$\w{1,40}|%s|\*|[A-Z][A-Z_]{0,40}|region|dualstack|fips)`;
const suffix = String.raw`\.(?:amazonaws\.com(?:\.cn)?\b|api\.aws\b|\$\{(?:AWS::URLSuffix|[^}\n]{0,80}[sS]uffix\}?)\})`;

export const identifierRows: readonly IdentifierRow[] = [
  {
    name: 'boto3 client or resource',
    fields: ['boto3'],
    lead: QUOTES,
    before: behind(
      String.raw`\b(?:client|resource|get_available_regions|create_client|get_service_model)\(\s*(?:service_name\s*=\s*)?${quote}`,
    ),
    after: sticky(`(?=${quote})`),
  },
  {
    name: 'service named by its API name',
    fields: ['boto3', 'cli', 'iam', 'arn'],
    lead: QUOTES,
    before: behind(
      String.raw`\b(?:\w{0,24}[sS]ervice|\w{0,24}[sS]ervice_?[nN]ame|service_?[iI]d|[sS]ervice_?[pP]refix|permission_prefix)(?:\\?["'])?\s*(?:[:=]|=>|==)\s*${quote}`,
    ),
    after: sticky(`(?=${quote})`),
    ignoreCase: true,
    needs: speaksOfAws,
  },
  {
    name: 'types of boto3',
    fields: ['boto3'],
    written: (value) => [value.replaceAll('-', '_')],
    lead: '_',
    before: behind(String.raw`\b(?<range>(?:mypy|types)_boto3_)`),
    after: sticky(String.raw`(?!\w)`),
  },
  {
    name: 'Python module',
    fields: ['python'],
    lead: ' \t,',
    before: behind(
      String.raw`(?:^|[\n;"'>]|\\n)[ \t]*(?:from|import)[ \t]{1,8}(?:[\w.]{1,80}[ \t]{0,8},[ \t]{0,8}){0,8}`,
    ),
    after: sticky(String.raw`(?:\.\w{1,80}){0,8}(?!\w)`),
  },
  {
    name: 'Python package',
    fields: ['python'],
    written: (value) => (value.includes('.') || value.includes('_') ? [] : [value]),
    lead: ` \t\n"'`,
    before: behind(String.raw`\bpip3? (?:un)?install\b[^|;&]{0,300}[\s"']`),
    after: sticky(String.raw`(?![\w/.])`),
  },
  {
    name: 'Python requirement',
    fields: ['python'],
    written: (value) => (value.includes('.') || value.includes('_') ? [] : [value]),
    before: behind(String.raw`(?<![\w/.-])`),
    after: sticky(String.raw`(?=(?:\[[\w,-]+\])?\s*(?:[=~<>!]=|[<>] ?\d))`),
  },
  {
    name: 'package of the AWS SDK for JavaScript 3',
    fields: ['javascript'],
    written: (value) => [value.replace('@aws-sdk/', '')],
    lead: '/',
    before: behind(String.raw`(?<range>@aws-sdk\/)`),
    after: sticky(String.raw`(?![\w-])`),
  },
  {
    name: 'class of the AWS SDK for JavaScript 2',
    fields: ['javascriptV2'],
    written: (value) => [value.replace('AWS.', '')],
    lead: '.',
    before: behind(String.raw`(?<![\w.])(?<range>(?:AWS|aws|Aws|AWSXRay)\.)`),
    after: sticky(String.raw`(?!\w)`),
  },
  {
    name: 'client of the AWS SDK for JavaScript 2',
    fields: ['javascriptV2'],
    written: (value) => [value.replace('AWS.', '').toLowerCase()],
    lead: '/',
    before: behind(String.raw`(?<range>\baws-sdk\/clients\/)`),
    after: sticky(String.raw`(?!\w)`),
  },
  {
    name: 'service object imported from an AWS SDK for JavaScript',
    fields: ['javascript', 'javascriptV2'],
    written: compact,
    lead: ' \t\n{,',
    before: behind(String.raw`(?:\bnew\s+|\{\s*|,\s*)`),
    after: sticky(
      String.raw`(?:\.DocumentClient\b|(?=\(\s*[{)])|(?=\s*[,}][^\n]{0,400}\bfrom\s+["'](?:aws-sdk|@aws-sdk\/)|\s*[,}][^\n]{0,400}require\(["'](?:aws-sdk|@aws-sdk\/)))`,
    ),
    ignoreCase: true,
    languages: ['javascript'],
    needs: /@aws-sdk\/|["']aws-sdk/,
  },
  {
    name: 'package of an AWS SDK',
    fields: ['javascript', 'javascriptV2', 'sdk'],
    written: compact,
    lead: '/.:_-\\',
    before: behind(
      [
        String.raw`(?<range>(?:github\.com\/aws\/)?aws-sdk-go(?:-v2)?\/service\/)`,
        String.raw`(?<range1>\bsoftware\.amazon\.awssdk(?:\.(?:services|enhanced)\.|:))`,
        String.raw`(?<range2>\bcom\.amazonaws\.services\.)`,
        String.raw`(?<range3>\baws\.sdk\.kotlin(?:\.services\.|:))`,
        String.raw`(?<range4>\baws[_-](?:sdk|java-sdk|cpp-sdk|sdk-rust)[_-])`,
        String.raw`(?<![\w.])(?<range5>Amazon\.|AWSSDK\.)`,
        String.raw`\b(?<range6>Aws::|Aws\\{1,4})`,
        '<aws\\/',
      ].join('|'),
    ),
    after: sticky(String.raw`(?![\w-])(?:(?:::[A-Za-z]\w{0,80}){1,6}|\\{1,4}\w+Client\b)?`),
    ignoreCase: true,
  },
  {
    name: 'Maven artifact of the AWS SDK for Java',
    fields: ['javascript', 'sdk', 'boto3'],
    written: compact,
    lead: '> \t\n',
    before: behind(String.raw`<groupId>\s*software\.amazon\.awssdk\s*<\/groupId>\s*<artifactId>\s*`),
    after: sticky(String.raw`(?:-[a-z]+)?(?=\s*<)`),
    languages: ['xml', 'markdown'],
  },
  {
    name: 'factory of the AWS SDK for PHP',
    fields: ['javascript', 'javascriptV2', 'sdk'],
    written: (value, field) => compact(value, field).map((name) => `create${name}`),
    lead: '>',
    before: behind('->'),
    after: sticky(String.raw`(?=\()`),
    ignoreCase: true,
    languages: ['php'],
  },
  {
    name: 'client class of an AWS SDK',
    fields: ['javascript', 'javascriptV2', 'sdk'],
    written: (value, field) =>
      compact(value, field).flatMap((name) =>
        ['client', 'asyncclient', 'clientbuilder', 'asyncclientbuilder'].map((ending) => name + ending),
      ),
    before: behind(String.raw`(?<![\w$-]|[a-z]\.)|\b(?:client|services)\.\w+\.|(?<=\w\.)(?=[A-Z])`),
    after: sticky(String.raw`(?![\w-])`),
    ignoreCase: true,
    needs: speaksOfAws,
  },
  {
    name: 'client class of an AWS SDK, with the vendor in its name',
    fields: ['javascript', 'javascriptV2', 'sdk'],
    written: (value, field) =>
      compact(value, field).flatMap((name) => [
        ...['', 'async', 'client', 'asyncclient', 'clientbuilder', 'asyncclientbuilder'].flatMap((end) => [
          `amazon${name}${end}`,
          `aws${name}${end}`,
        ]),
        `iamazon${name}`,
      ]),
    before: behind(String.raw`(?<![\w$-])(?=I?A)`),
    after: sticky(String.raw`(?![\w-])`),
    ignoreCase: true,
  },
  {
    name: 'CloudFormation type',
    fields: ['cloudformation'],
    written: (value) => [value.replace('AWS::', '')],
    lead: ':',
    before: behind(String.raw`(?<!\w)(?<range>AWS::)`),
    after: sticky(String.raw`(?:::\w{1,80}){0,6}(?!\w)`),
  },
  {
    name: 'Terraform type',
    fields: ['terraform'],
    written: (value) => [value.replace('aws_', '')],
    lead: '_',
    before: behind(String.raw`(?<![\w-])(?<range>aws_)`),
    after: sticky(String.raw`(?:(?<=_)[a-z0-9]\w*|_\w+)?(?!\w)`),
    inCode: ['hcl'],
  },
  {
    name: 'CDK module',
    fields: ['cdk'],
    written: (value) => [value.replace('aws-cdk-lib/aws-', '')],
    lead: '-',
    before: behind(
      String.raw`(?:(?:\* as |import )(?<alias>\w+) (?:from |= require\()["'])?(?<range>(?:aws-cdk-lib|@aws-cdk)\/aws-)`,
    ),
    after: sticky(String.raw`(?:-[a-z0-9]{1,40}){0,8}(?![\w-])`),
  },
  {
    name: 'CDK module',
    fields: ['cdk'],
    written: (value) => [value.replace('aws-cdk-lib/aws-', '').replaceAll('-', '_')],
    lead: '_',
    before: behind(String.raw`(?<![\w-])(?<range>(?:aws_cdk\.)?aws_)`),
    after: sticky(String.raw`(?:_[a-z0-9]{1,40}){0,8}(?!\w)(?:(?= as (?<alias>\w+))|)`),
    languages: ['python', 'javascript', 'markdown', 'ipynb'],
    needs: /\baws_cdk\b|aws-cdk/,
  },
  {
    name: 'CDK package',
    fields: ['cdk'],
    written: (value) => [value.replace('aws-cdk-lib/aws-', '').replaceAll('-', '')],
    lead: '.',
    before: behind(
      String.raw`(?<range>\bsoftware\.amazon\.awscdk\.services\.)|(?:\busing (?<alias>\w+) = )?(?<range1>\bAmazon\.CDK\.AWS\.)`,
    ),
    after: sticky(String.raw`(?!\w)`),
    ignoreCase: true,
  },
  {
    name: 'CDK package for Go',
    fields: ['cdk'],
    written: (value) => [value.replace('aws-cdk-lib/', '').replaceAll('-', '')],
    lead: '/',
    before: behind(
      String.raw`(?:\b(?<alias>\w+) ["'])?(?<range>(?:github\.com\/aws\/)?(?:aws-cdk-go\/)?awscdk(?:\/v\d+)?\/)`,
    ),
    after: sticky(String.raw`(?!\w)`),
  },
  {
    name: 'Pulumi type',
    fields: ['terraform'],
    written: pulumiTypes,
    lead: '.:',
    before: behind(String.raw`(?<![\w/.-])(?<range>(?:aws|Aws|aws_native|Pulumi\.Aws|pulumi_aws)[.:])`),
    after: sticky(String.raw`(?:(?<=[A-Z]\w*)|[A-Z]|get[A-Z])\w*(?!\w)`),
    needs: /pulumi/i,
  },
  {
    name: 'Pulumi type in YAML',
    fields: ['terraform', 'boto3'],
    written: (value, field) => (field === 'terraform' ? pulumiTypes(value) : [value]),
    lead: ':',
    before: behind(String.raw`(?<![\w/.:-])(?<range>aws:)`),
    after: sticky(String.raw`\w*(?:\/\w+)?(?::[A-Za-z]\w+)?(?<=:[A-Za-z]\w+)(?![\w:])`),
    languages: ['yaml', 'json', 'markdown'],
  },
  {
    name: 'Pulumi module',
    fields: ['boto3'],
    // `aws.config` is the configuration of Pulumi's own provider.
    written: (value) => [value === 'config' ? 'cfg' : value],
    lead: '.:/',
    before: behind(
      String.raw`(?<![\w/.-])(?<range>(?:aws|Aws|aws_native|Pulumi\.Aws|pulumi_aws)[.:])|(?<range1>pulumi-aws\/sdk(?:\/v\d+)?\/go\/aws\/)|(?<range2>@pulumi\/aws\/)`,
    ),
    after: sticky(String.raw`_?(?:\.(?:[A-Z]|[a-z]+[A-Z])\w*|(?=["'])|(?=\s*[;)]))(?!\w)`),
    ignoreCase: true,
    needs: /pulumi/i,
  },
  {
    name: 'IAM action or condition key',
    fields: ['iam'],
    tail: ':',
    before: behind(String.raw`(?<![\w:/.@#$%-])`),
    after: sticky(
      String.raw`:(?:(?:get|put|list|create|delete|describe|update|start|stop|invoke|send|receive|query|scan|publish|assume|pass|run|attach|detach)[A-Z]\w*|(?:[A-Z]|\*(?!\*))[A-Za-z0-9]{0,80}(?:[*?][A-Za-z0-9]{0,80})?\*?(?:[:/](?:\*|[\w.:-]{1,200}|\$\{[^}\n]{1,200}\}))?|(?:prefix|delimiter|max-keys|versionid|authType|signatureAge|signatureversion|x-amz-[\w-]+|locationconstraint|ssl[A-Z]\w+|resourceTag|requestTag|oidc-provider|sub|aud|connect)(?=${quote})|[a-z]+[A-Z]\w*\/[\w-]+(?=${quote}))(?![\w/]|:[\w:])`,
    ),
    ignoreCase: true,
    inCode: [],
    needs: /amazonaws|2012-10-17|\barn:|\bAWS\b|\baws_|AWS::|\bIAM\b|\b(?:Not)?Actions?[\"']?\s*[:=]/,
  },
  {
    name: 'service principal or endpoint',
    fields: ['principal', 'arn', 'iam', 'boto3'],
    written: (value) => [value.replace('.amazonaws.com', '')],
    tail: '.-',
    before: behind(String.raw`(?<![\w@-])(?<range>(?:dkr\.)?)|(?<=\.)`),
    after: sticky(String.raw`(?:-website)?(?:[.-]${region}){0,6}${suffix}`),
  },
  {
    name: 'VPC endpoint service',
    fields: ['principal', 'arn', 'iam', 'boto3'],
    written: (value) => [value.replace('.amazonaws.com', '')],
    lead: '.',
    before: behind(String.raw`\b(?<range>com\.amazonaws\.(?:${region}|[^"'\s.]{1,80})\.)`),
    after: sticky(String.raw`(?![\w])`),
  },
  {
    name: 'ARN',
    fields: ['arn', 'iam'],
    lead: ':',
    tail: ':',
    before: behind(
      String.raw`\b(?<range>arn:(?:aws[a-z-]*|\$\{[^}\n]{1,80}\}|\{[^}\n]{0,80}\}|\*|<[^>\n]{1,40}>|\$\w+|%s|"[ \t]*\+[^:\n]{1,80}):)`,
    ),
    after: sticky('(?=:)'),
  },
  {
    name: 'event source',
    fields: ['principal', 'boto3', 'iam'],
    written: (value) => (value.includes('.amazonaws.com') ? [value.replace('.amazonaws.com', '')] : [value]),
    lead: '.:',
    before: behind(String.raw`(?:${quote}|^\s*-\s+|\n\s*-\s+|\b(?:[sS]ource|eventSource):\s+)(?<range>aws[.:])`),
    after: sticky(String.raw`(?=${quote}|\s*$|\s*[\n,\]#])`),
  },
  {
    name: 'event source in YAML',
    fields: ['principal', 'boto3', 'iam'],
    written: (value) => [value.replace('.amazonaws.com', '')],
    lead: '.',
    before: behind(String.raw`[[,]\s*(?<range>aws\.)`),
    after: sticky(String.raw`(?=\s*[\],])`),
    languages: ['yaml'],
  },
  {
    name: 'metric namespace',
    fields: ['javascriptV2', 'sdk', 'iam', 'cloudformation'],
    written: (value, field) => (field === 'cloudformation' ? [value.replace('AWS::', '')] : compact(value, field)),
    lead: '/',
    before: behind(String.raw`(?<![\w/])(?<range>AWS\/)`),
    after: sticky(String.raw`(?![\w/])`),
    ignoreCase: true,
  },
  {
    name: 'AWS CLI command',
    fields: ['cli'],
    lead: ' \t\n',
    needs: /(?:\baws|AWS\}?)(?:[ \t]|\\\r?\n)/,
    before: behind(
      String.raw`(?:(?<![\w/.@-])aws|\$\{?AWS(?:_CLI|_CMD)?\}?)(?:${gap}--(?:debug|no-[\w-]+|cli-auto-prompt|version)|${gap}--[\w-]+(?:=|${gap})(?:"[^"\n]*"|'[^'\n]*'|[^\s-]\S{0,200})){0,12}${gap}`,
    ),
    after: sticky(
      String.raw`(?=\s+(?:[a-z0-9]+-[a-z0-9-]+|ls|cp|mv|rm|sync|mb|rb|presign|website|tail|wait|help|invoke|publish|subscribe|query|scan|deploy|package|push|ssh|login|logout|configure|select|verify|sign|encrypt|decrypt|[<$"'\x60])|\s+\\|\s*$|\s*\n|[\x60"'])`,
    ),
  },
  {
    name: 'AWS CLI command in a list',
    fields: ['cli'],
    lead: QUOTES,
    before: behind(String.raw`["']aws["'](?:\s*,\s*["']--[\w-]+["']\s*,\s*[^,\n]{1,200}){0,12}\s*,\s*["']`),
    after: sticky(`(?=["'])`),
  },
  {
    name: 'S3 URI',
    fields: ['arn'],
    written: (value) => (value === 's3' ? ['s3', 's3a', 's3n'] : []),
    tail: ':',
    before: behind(String.raw`(?<![\w-])`),
    after: sticky(String.raw`:\/\/[^\s"'\x60<>()[\],;|{}$%]{0,300}`),
  },
];

function behind(source: string): RegExp {
  return new RegExp(`(?<=${source})`, flagsFor(source));
}

function sticky(source: string): RegExp {
  return new RegExp(source, `m${flagsFor(source)}`);
}

/** Only the place of an alias is asked for; that costs time. */
function flagsFor(source: string): string {
  return source.includes('(?<alias>') ? 'dy' : 'y';
}

/** `@aws-sdk/client-cloudwatch-logs` and `AWS.CloudWatchLogs` are `cloudwatchlogs` in every other SDK. */
function compact(value: string, field: IdentifierKind): string[] {
  if (field === 'javascript' && !value.startsWith('@aws-sdk/client-')) return [];
  const name = value.replace(/^(@aws-sdk\/client-|AWS\.)/, '').replace(/[^A-Za-z0-9]/g, '');
  return name === '' ? [] : [name.toLowerCase()];
}

/**
 * `aws_cloudwatch_event_rule` is `cloudwatch.EventRule` in Pulumi and `cloudwatch:EventRule` in its YAML; types of one
 * word (`aws_vpc`, `aws_lb`) stand in `ec2` or are a module.
 */
function pulumiTypes(value: string): string[] {
  const [, module = '', ...words] = value.split('_');
  const type = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  if (type !== '' || value.endsWith('_')) return [`${module}.${type}`, `${module}:${type}`];
  const alone = module.charAt(0).toUpperCase() + module.slice(1);
  return [`ec2.${alone}`, `ec2:${alone}`, `${module}.`, `${module}:`];
}
