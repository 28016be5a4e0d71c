// The guide's scatter plot of embeddings, as SVG and as PNG.
import * as Plot from '@observablehq/plot';
import { Resvg } from '@resvg/resvg-js';
import { parseHTML } from 'linkedom';

const width = 1500;
const height = 1000;

/** A point for each embedding (x, y), a colour for each label, with a legend. */
export function scatter(points: Float32Array, labels: ArrayLike<number>): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const classes = [...new Set(Array.from(labels))].sort((a, b) => a - b);
  const data = Array.from(labels, (label, i) => ({ x: points[2 * i] as number, y: points[2 * i + 1] as number, label }));
  const legend = classes.map((label, i) => ({ label, dy: 24 + i * 24 }));
  const svg = Plot.plot({
    document: document as never,
    width,
    height,
    margin: 60,
    style: { background: 'azure', fontSize: '16px', fontFamily: 'DejaVu Sans, Arial, sans-serif' },
    inset: 15,
    x: { label: null },
    y: { label: null },
    color: { type: 'categorical', domain: classes, scheme: 'Category10' },
    marks: [
      Plot.frame({ fill: 'white', stroke: 'black' }),
      Plot.dot(data, { x: 'x', y: 'y', fill: 'label', r: 3 }),
      ...legend.map(({ label, dy }) => Plot.dot([label], { frameAnchor: 'top-right', dx: -60, dy, r: 6, fill: [label] })),
      ...legend.map(({ label, dy }) => Plot.text([String(label)], { frameAnchor: 'top-right', dx: -30, dy: dy - 9, fill: 'black' })),
    ],
  });
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return svg.outerHTML;
}

/** The picture as a PNG file's bytes. */
export function toPng(svg: string): Uint8Array {
  return new Resvg(svg, { background: 'azure', font: { loadSystemFonts: true } }).render().asPng();
}
