import type { Run } from '../../core/mindMap/mindMap';

/** How the text of a level is set. */
export interface TextStyle {
  /** Pixels. */
  size: number;
  weight: number;
}

interface Fonts {
  text: string;
  code: string;
  size: number;
}

const context = document.createElement('canvas').getContext('2d');
let fonts: Fonts = readFonts();
const widths = new Map<string, number>();

/** Takes over the editor's fonts. True when they are others than before, so that every text has another width. */
export function fontsHaveChanged(): boolean {
  const now = readFonts();
  if (now.text === fonts.text && now.code === fonts.code && now.size === fonts.size) return false;
  fonts = now;
  widths.clear();
  return true;
}

/** The upper levels are larger: they are read first. */
export function textStyle(level: number): TextStyle {
  if (level === 1) return { size: Math.round(fonts.size * 1.35), weight: 600 };
  if (level === 2) return { size: Math.round(fonts.size * 1.1), weight: 600 };
  return { size: fonts.size, weight: 400 };
}

/** The width of a text in pixels. */
export function widthOf(text: string, { bold, italic, code }: Omit<Run, 'text'>, { size, weight }: TextStyle): number {
  const font = `${italic ? 'italic ' : ''}${bold ? 700 : weight} ${code ? size * CODE_SIZE : size}px ${code ? fonts.code : fonts.text}`;
  const known = widths.get(font + text);
  if (known !== undefined || !context) return known ?? text.length * size * 0.5;
  if (context.font !== font) context.font = font;
  const { width } = context.measureText(text);
  widths.set(font + text, width);
  return width;
}

/** Of the text around it; `code` in mindmap.css has the same. */
const CODE_SIZE = 0.92;

function readFonts(): Fonts {
  const style = getComputedStyle(document.body);
  const code = style.getPropertyValue('--vscode-editor-font-family').trim();
  return { text: style.fontFamily, code: code || 'monospace', size: Number.parseFloat(style.fontSize) || 13 };
}
