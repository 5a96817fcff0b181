import type { Place } from '../questions/question';
import type { QuizScope } from '../study/scope';

/** A node of the tree, independent of how it is drawn. */
export interface OutlineNode {
  /** Stable over refreshes and releases. */
  id: string;
  type:
    'exam' | 'domain' | 'task' | 'services' | 'note' | 'service' | 'section' | 'term' | 'own' | 'folder' | 'addFolder';
  label: string;
  description: string;
  /** Markdown; made when it is asked for. */
  tooltip: () => string;
  /** Questions under it that are due today. */
  due: number;
  /** A retired exam, or a service that has ended or takes no new customers. */
  past: boolean;
  /** Of the person's own notes, not ours. */
  isOwn: boolean;
  /** A folder that could not be read, or not to its end. */
  isTrouble: boolean;
  open: Place | null;
  scope: QuizScope | null;
  /** Address of the folder that it stands for, as the setting has it. */
  folder: string | null;
  /** Whether there is a mind map of it. */
  hasMap: boolean;
  children: () => OutlineNode[];
  hasChildren: boolean;
}

/** A node without what most nodes do not have. */
export function aNode(
  node: Pick<OutlineNode, 'id' | 'type' | 'label' | 'tooltip'> & Partial<OutlineNode>,
): OutlineNode {
  return {
    description: '',
    due: 0,
    past: false,
    isOwn: false,
    isTrouble: false,
    open: null,
    scope: null,
    folder: null,
    hasMap: false,
    children: () => [],
    hasChildren: false,
    ...node,
  };
}

export function paragraphs(...parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n');
}

export function described(...parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

export function count({ length }: { length: number }, noun: string): string {
  return `${length} ${noun}${length === 1 ? '' : 's'}`;
}
