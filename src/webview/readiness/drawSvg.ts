import { plot, type PlotOptions } from '@observablehq/plot';

/**
 * A picture by Plot. Our policy allows no style elements: the rules that Plot puts into its picture are in charts.css,
 * as are all colours, so that another theme needs no other picture.
 */
export function drawSvg(options: PlotOptions): SVGSVGElement {
  const picture = plot(options);
  if (!(picture instanceof SVGSVGElement)) throw new Error('A picture with a legend or a title is no plain SVG.');
  picture.querySelector('style')?.remove();
  // The picture is told as a whole: names like "rule" on its groups help nobody.
  for (const part of picture.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  return picture;
}
