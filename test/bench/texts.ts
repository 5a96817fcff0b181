import fs from 'node:fs';
import path from 'node:path';
import { seededRandom, shuffled, type Random } from '../../src/core/study/random';
import type { Service } from '../../src/core/services/service';
import { aService } from '../support/aService';
import { readMarked } from '../support/markedText';
import { ROOT } from '../support/shipped';

const folder = path.join(ROOT, 'test/fixtures/recognition');

/**
 * Blocks of lines of the labelled files with one of some endings, in random order, until there is enough. They name a
 * service every 65 to 110 characters; public files do so every 170 to 400. With `others` there is twice as much text
 * about other things between the blocks, which makes it 200 to 300.
 */
function blocksOf(endings: RegExp, length: number, seed: number, others: boolean): string {
  const blocks = fs
    .readdirSync(folder)
    .filter((name) => endings.test(name.replace(/\.marked$/, '')))
    .sort()
    .flatMap((name) => readMarked(fs.readFileSync(path.join(folder, name), 'utf8')).text.split(/\n{2,}/));
  const random = seededRandom(seed);
  const between = others ? otherText(200_000) : '';
  let text = '';
  let from = 0;
  while (text.length < length) {
    for (const block of shuffled(blocks, random)) {
      const size = 2 * block.length;
      from = from + size < between.length ? from + size : 0;
      text += `${block}\n\n${between.slice(from, from + size)}\n\n`;
    }
  }
  return text.slice(0, length);
}

export const mixedText = (length: number) => blocksOf(/./, length, 1, true);
export const proseText = (length: number) => blocksOf(/\.(?:md|rst)$/, length, 2, true);
export const codeText = (length: number) => blocksOf(/\.py$/, length, 3, true);
export const denseText = (length: number) => blocksOf(/./, length, 1, false);

const words =
  `the a of and to in is it that was for on are with as they at be this have from or had by but what some we can out
  other were all there when up use your how said an each she which do their time if will way about many then them write
  would like so these her long make thing see him two has look more day could go come did number sound no most people my
  over know water than call first who may down side been now find any new work part take get place made live where after
  back little only round man year came show every good me give our under name very through just form sentence great
  think say help low line differ turn cause much mean before move right boy old too same tell does set three want air
  well also play small end put home read hand port large spell add even land here must big high such follow act why ask
  men change went light kind off need house picture try us again animal point mother world near build self earth father
  value index total buffer offset length parser writer counter callback handler temperature measurement`
    .trim()
    .split(/\s+/);

/** Sentences and some lines of code about nothing in particular. */
export function otherText(length: number): string {
  const random = seededRandom(4);
  const word = () => words[Math.floor(random() * words.length)] ?? '';
  const some = (count: number) => Array.from({ length: count }, word).join(' ');
  let text = '';
  while (text.length < length) {
    const kind = random();
    if (kind < 0.7) text += `${capital(some(6 + Math.floor(random() * 12)))}. `;
    else if (kind < 0.8) text += '\n\n';
    else if (kind < 0.9)
      text += `\n  const ${word()}${capital(word())} = ${word()}.${word()}(${word()}, "${some(3)}");\n`;
    else text += `\n    if (${word()}_${word()} >= ${Math.floor(random() * 1000)}) return ${word()}[${word()}];\n`;
  }
  return text.slice(0, length);
}

/** Services with invented names and identifiers of the usual kinds; a smaller catalog is the head of a larger one. */
export function syntheticServices(count: number): Service[] {
  const random = seededRandom(5);
  const firsts: string[] = [];
  return Array.from({ length: count }, (_, i) => {
    // As in the real catalog some services share their first word.
    const shared = random() < 0.3 ? firsts[Math.floor(random() * firsts.length)] : undefined;
    const first = shared ?? invented(random);
    firsts.push(first);
    const second = invented(random);
    const id = `${first}${second}`.toLowerCase();
    return aService(`${i % 2 ? 'Amazon' : 'AWS'} ${first} ${second}`, {
      id,
      aliases: [`${first} ${second}`, `${first.slice(0, 3)}${second}`],
      identifiers: {
        boto3: [id],
        javascript: [`@aws-sdk/client-${id}`],
        javascriptV2: [`AWS.${first}${second}`],
        cloudformation: [`AWS::${first}${second}`],
        terraform: [`aws_${id}_`],
        cdk: [`aws-cdk-lib/aws-${id}`],
        iam: [id],
        arn: [id],
        principal: [`${id}.amazonaws.com`],
        cli: [id],
      },
    });
  });
}

/** A text with names of services put between its sentences. */
export function withNamesOf(services: readonly Service[], text: string): string {
  let next = 0;
  return text.replace(/\. /g, () => {
    next++;
    return next % 4 === 0 ? `. ${services[next % services.length]?.name ?? ''} is one. ` : '. ';
  });
}

function invented(random: Random): string {
  const pick = (from: string) => from.charAt(Math.floor(random() * from.length));
  const syllable = () => pick('bcdfghjklmnprstvwz') + pick('aeiou') + pick('lmnrsx');
  return capital(syllable() + syllable());
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
