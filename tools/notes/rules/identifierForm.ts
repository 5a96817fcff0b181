import type { IdentifierKind, Service } from '../../../src/core/services/service';
import type { Finding } from './finding';

/** How each kind of identifier is written; that each has one owner is checked when the notes are compiled. */
const forms: Record<IdentifierKind, RegExp> = {
  boto3: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  javascript: /^@aws-sdk\/(client|lib)-[a-z0-9-]+$/,
  javascriptV2: /^AWS\.[A-Z]\w+$/,
  cloudformation: /^AWS::[A-Z]\w+(::[A-Z]\w+)*$/,
  terraform: /^aws_[a-z0-9]+(_[a-z0-9]+)*_?$/,
  cdk: /^aws-cdk-lib\/aws-[a-z0-9-]+$/,
  iam: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  principal: /^[a-z0-9.-]+\.amazonaws\.com$/,
  arn: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  cli: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  python: /^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)*$/,
  sdk: /^[A-Z][A-Za-z0-9]+$/,
};

export function identifierForm(services: readonly Service[]): Finding[] {
  return services.flatMap(({ identifiers, uri, line }) =>
    Object.entries(forms).flatMap(([kind, form]) =>
      (identifiers[kind as IdentifierKind] ?? [])
        .filter((identifier) => !form.test(identifier))
        .map((identifier) => ({ uri, line, message: `"${identifier}" is no identifier of the kind ${kind}.` })),
    ),
  );
}
