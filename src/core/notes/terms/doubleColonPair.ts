import { askedName } from './askedTerm';
import { endsInAddress } from './colonPair';
import type { Pair } from './foundTerm';
import { isPlainName, namesOf } from './names';
import { splitAt } from './written';

/** What other tools write with two colons: a field of theirs (`status:: done`). */
const field =
  /^(?:\p{Ll}[\p{L}\p{N}_-]*|status|tags?|type|up|down|related|topics?|created|updated|date|source|author|rating|priority|due|class|course|next|prev|previous|parent|url|link|links|alias|aliases|category|project|area|progress|id)$/iu;

/** `Term::definition` or `What is a term?::definition`, cards of one line. Types (`AWS::S3::Bucket`), addresses and fields have two colons, too. */
export function doubleColonPair(text: string): Pair | null {
  const split = splitAt(text, /::/);
  if (!split || endsInAddress(split.right) || /^:|::|^\s*$/.test(split.right.slice(0, 2000))) return null;
  const asked = askedName(split.left);
  if (asked) return { name: asked, definition: split.right };
  const { name } = namesOf(split.left);
  const isField = field.test(name) && (name === name.toLowerCase() || /^\s/.test(split.right));
  const isCode = /^(?:aws|alexa|custom|arn)$/i.test(name) || /^\d/.test(name);
  return isPlainName(name) && !isField && !isCode ? { name: split.left, definition: split.right } : null;
}
