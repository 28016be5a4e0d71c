// The guide's scatter plot of embeddings, as SVG and as PNG.
import * as Plot from '@observablehq/plot';
import { Resvg } from '@resvg/resvg-js';
import { parseHTML } from 'linkedom';

const width = 1500;
const height = 1000;

interface Scales {
  x: (value: number) => number;
  y: (value: number) => number;
  color: (label: number) => string;
}

/** Draws a point for each embedding (x, y) in its label's colour, with a legend. */
export function scatter(points: Float32Array, labels: ArrayLike<number>): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const classes = [...new Set(Array.from(labels))].sort((a, b) => a - b);
  const corners = [0, 1].map((axis) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = axis; i < points.length; i += 2) {
      low = Math.min(low, points[i] as number);
      high = Math.max(high, points[i] as number);
    }
    return [low, high];
  });
  // One path per label with a round dot at each of its points: one element per point would take 3 KB each.
  const dots = (label: number) => (_index: unknown, scales: unknown) => {
    const { x, y, color } = scales as Scales;
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    const steps: string[] = [];
    for (let i = 0; i < labels.length; i++) {
      if (labels[i] === label) steps.push(`M${x(points[2 * i] as number).toFixed(1)},${y(points[2 * i + 1] as number).toFixed(1)}h0`);
    }
    path.setAttribute('d', steps.join(''));
    path.setAttribute('stroke', color(label));
    path.setAttribute('stroke-width', '6');
    path.setAttribute('stroke-linecap', 'round');
    return path as never;
  };
  const legend = classes.map((label, i) => ({ label, dy: 24 + i * 24 }));
  const svg = Plot.plot({
    document: document as never,
    width,
    height,
    margin: 60,
    inset: 15,
    style: { background: 'azure', fontSize: '16px', fontFamily: 'DejaVu Sans, Arial, sans-serif' },
    x: { label: null },
    y: { label: null },
    color: { type: 'categorical', domain: classes, scheme: 'Category10' },
    marks: [
      Plot.frame({ fill: 'white', stroke: 'black' }),
      // Invisible dots that set the extent of the scales.
      Plot.dot([0, 1], { x: corners[0], y: corners[1], fill: 'none', stroke: 'none' }),
      ...classes.map((label) => dots(label)),
      ...legend.map(({ label, dy }) => Plot.dot([label], { frameAnchor: 'top-right', dx: -60, dy, r: 6, fill: [label] })),
      ...legend.map(({ label, dy }) => Plot.text([String(label)], { frameAnchor: 'top-right', dx: -30, dy: dy - 9, fill: 'black' })),
    ],
  });
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return svg.outerHTML;
}

/** Renders an SVG as the bytes of a PNG file. */
export function toPng(svg: string): Uint8Array {
  return new Resvg(svg, { background: 'azure', font: { loadSystemFonts: true } }).render().asPng();
}
