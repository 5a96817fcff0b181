import * as vscode from 'vscode';
import type { Library } from '../core/library/library';
import { Definitions } from '../core/mentions/definitions';
import { EVIDENCE_LENGTH, evidenceIn, type Evidence, type Part } from '../core/mentions/evidence';
import { excerptAround, type Excerpt } from '../core/mentions/excerpt';
import { explainMention, type Explanation } from '../core/mentions/explainMention';
import { findMention, findMentions, findMentionsStepwise, judgedAt, type Mention } from '../core/mentions/findMention';
import { buildTermIndex, findTerm } from '../core/mentions/findTerm';
import { languageOf } from '../core/mentions/language';
import { buildMentionIndex, type MentionIndex } from '../core/mentions/mentionIndex';
import type { WordIndex } from '../core/mentions/wordIndex';
import type { KnownNames } from '../core/preview/previewNames';
import type { Term } from '../core/notes/note';
import type { Service } from '../core/services/service';
import type { LibraryStore } from './libraryStore';

/** Edits of notes that are about no service leave it as it is. */
interface Indexes {
  of: Library['services'];
  mentions: MentionIndex;
  services: ReadonlyMap<string, Service>;
}

/** Made when a term is first asked for. */
interface Terms {
  of: Library['terms'];
  index: WordIndex;
  byId: ReadonlyMap<string, Term>;
  /** What notes say under each name. */
  definitions: Definitions;
}

/** A file with what it names; empty when the search was cancelled. */
export interface FileMentions {
  uri: vscode.Uri;
  text: string;
  mentions: Mention[];
}

/** Finds services and terms in documents. Keeps indexes per library, and evidence per version of a document. */
export class MentionFinder {
  private indexed: Indexes | undefined;
  private terms: Terms | undefined;
  private readonly evidence = new WeakMap<
    vscode.TextDocument,
    { of: string; index: MentionIndex; evidence: Evidence }
  >();

  constructor(private readonly store: LibraryStore) {}

  async service(document: vscode.TextDocument, position: vscode.Position) {
    const { mentions, services, evidence, excerpt } = await this.lookAt(document, position);
    const mention = findMention(mentions, excerpt, evidence);
    const service = mention && services.get(mention.serviceId);
    return mention && service ? { service, range: rangeOf(mention, excerpt, position) } : null;
  }

  /**
   * The term that is no service, if any.
   * @param onRequest also where a name of a service was considered and refused, and in texts that hardly speak of AWS
   */
  async term(document: vscode.TextDocument, position: vscode.Position, onRequest: boolean) {
    const { mentions, evidence, excerpt } = await this.lookAt(document, position);
    if (!onRequest && (!evidence.isFullOfAws || judgedAt(mentions, excerpt, evidence).length > 0)) return null;
    const terms = await this.termIndex();
    const mention = findTerm(terms.index, excerpt, evidence);
    const term = mention && terms.byId.get(mention.termId);
    return mention && term ? { term, range: rangeOf(mention, excerpt, position) } : null;
  }

  /** Everything at a position that is written like a service, meant or not, and why. */
  async explain(document: vscode.TextDocument, position: vscode.Position): Promise<Explanation[]> {
    const { mentions, evidence, excerpt } = await this.lookAt(document, position);
    return explainMention(judgedAt(mentions, excerpt, evidence), findMention(mentions, excerpt, evidence));
  }

  /** All mentions of a document as it is now; between the steps other work has its turn. */
  async all(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<FileMentions> {
    const { mentions: index } = await this.indexes();
    const text = document.getText();
    const mentions = await scan(text, index, this.evidenceOf(document, index), token);
    return { uri: document.uri, text, mentions };
  }

  /** All mentions of a text that is in no editor. */
  async allIn(uri: vscode.Uri, text: string, token: vscode.CancellationToken): Promise<FileMentions> {
    const { mentions: index } = await this.indexes();
    const evidence = evidenceIn(index, { text, language: languageOf('plaintext', uri.path) });
    return { uri, text, mentions: await scan(text, index, evidence, token) };
  }

  /** Finds the services that pieces of a text name, which is taken to be about AWS. */
  async inTexts(texts: readonly string[]): Promise<(piece: string) => Mention[]> {
    const { mentions: index } = await this.indexes();
    const evidence = evidenceIn(index, {
      text: ['Amazon Web Services (AWS)', ...texts].join('\n\n'),
      language: 'markdown',
    });
    return (piece) => findMentions(index, piece, evidence);
  }

  /** Everything that names are found by, for whoever cannot wait while they are found. */
  async known(): Promise<KnownNames> {
    const library = await this.store.get();
    const { mentions, services } = await this.indexes();
    return { library, mentions, services, terms: await this.termIndex() };
  }

  /** What notes say of services and terms. */
  async definitions(): Promise<Definitions> {
    return (await this.termIndex()).definitions;
  }

  async services(): Promise<ReadonlyMap<string, Service>> {
    return (await this.indexes()).services;
  }

  private async lookAt(document: vscode.TextDocument, position: vscode.Position) {
    const { mentions, services } = await this.indexes();
    const evidence = this.evidenceOf(document, mentions);
    return { mentions, services, evidence, excerpt: excerptOf(document, position, evidence) };
  }

  private async indexes(): Promise<Indexes> {
    const { services } = await this.store.get();
    if (this.indexed?.of !== services) {
      const byId = new Map(services.map((service) => [service.id, service]));
      this.indexed = { of: services, mentions: buildMentionIndex(services), services: byId };
    }
    return this.indexed;
  }

  private async termIndex(): Promise<Terms> {
    const library = await this.store.get();
    const { terms } = library;
    if (this.terms?.of !== terms) {
      const byId = new Map(terms.map((term) => [term.id, term]));
      this.terms = { of: terms, index: buildTermIndex(terms), byId, definitions: new Definitions(library) };
    }
    return this.terms;
  }

  private evidenceOf(document: vscode.TextDocument, index: MentionIndex): Evidence {
    const cells = cellsBeside(document);
    const versions = [document, ...cells].map(({ uri, languageId, version }) => [uri.toString(), languageId, version]);
    const of = JSON.stringify(versions);
    const known = this.evidence.get(document);
    if (known?.of === of && known.index === index) return known.evidence;
    const evidence = evidenceIn(index, partOf(document), cells.map(partOf));
    this.evidence.set(document, { of, index, evidence });
    return evidence;
  }
}

/** The other cells of the notebook that a document is a cell of: an import stands in another cell. */
function cellsBeside(document: vscode.TextDocument): vscode.TextDocument[] {
  const notebook = vscode.workspace.notebookDocuments.find((one) =>
    one.getCells().some((cell) => cell.document === document),
  );
  return notebook?.getCells().flatMap((cell) => (cell.document === document ? [] : [cell.document])) ?? [];
}

function partOf(document: vscode.TextDocument): Part {
  const end = document.positionAt(EVIDENCE_LENGTH);
  const text = document.getText(new vscode.Range(new vscode.Position(0, 0), end));
  return { text, language: languageOf(document.languageId, document.uri.path) };
}

function excerptOf(document: vscode.TextDocument, position: vscode.Position, evidence: Evidence): Excerpt {
  const lines = { count: document.lineCount, at: (line: number) => document.lineAt(line).text };
  return excerptAround(lines, position.line, position.character, evidence);
}

/** What a name has on the line before is not shown: a hover stands on one line. */
function rangeOf(
  found: { start: number; end: number },
  { lineStart }: Excerpt,
  { line }: vscode.Position,
): vscode.Range {
  return new vscode.Range(line, Math.max(0, found.start - lineStart), line, found.end - lineStart);
}

async function scan(
  text: string,
  index: MentionIndex,
  evidence: Evidence,
  token: vscode.CancellationToken,
): Promise<Mention[]> {
  const found: Mention[] = [];
  for (const mentions of findMentionsStepwise(index, text, evidence)) {
    found.push(...mentions);
    await new Promise((resume) => setTimeout(resume));
    if (token.isCancellationRequested) return [];
  }
  return found;
}
