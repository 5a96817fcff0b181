import { askedName } from './askedTerm';
import { endsInAddress } from './colonPair';
import { isPlainName } from './names';
import { pairFrom, type Pair } from './pair';
import { splitAt, type Written } from './written';

/** What other tools write with two colons: a field of theirs (`status:: done`). */
const field =
  /^(?:status|tags?|type|up|down|related|topics?|created|updated|date|source|author|rating|priority|due|class|course|next|prev|previous|parent|url|links?|alias|aliases|category|project|area|progress|id)$/i;
const smallWord = /^\p{Ll}[\p{Ll}\p{N}_-]*$/u;

/** `Term::definition` or `What is a term?::definition`, cards of one line. Types (`AWS::S3::Bucket`), addresses and fields have two colons, too. */
export function doubleColonPair(written: Written): Pair | null {
  const split = splitAt(written, /::/);
  if (!split || endsInAddress(split.right) || /^:|::|^\s*$/.test(split.right.slice(0, 2000))) return null;
  const asked = askedName(split.left);
  if (asked) return { name: asked, aliases: [], label: false, definition: split.right };
  const isLink = /^\s*\[[^[\]]{1,200}\]\([^()\s]{1,300}\)\s*$/.test(split.left);
  return pairFrom(split.left, split.right, (name) => {
    if (!isPlainName(name) || field.test(name) || /^(?:aws|alexa|custom|arn|\d.*)$/i.test(name)) return false;
    return isLink || !smallWord.test(name);
  });
}
