// Where a function's text stands in its file: V8 knows the place in what runs, a source map the place in what was written.
import { readFileSync } from 'node:fs';
import { findSourceMap, SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Located, locate, type Script } from './inspector';

interface Place {
  file: string;
  /** From 0. */
  line: number;
  column: number;
}

const pathOf = (url: string): string => (url.startsWith('file:') ? fileURLToPath(url) : url);

function mapOf({ url, sourceMapURL }: Script): SourceMap | null {
  const known = findSourceMap(url) ?? findSourceMap(pathOf(url));
  if (known) return known;
  if (sourceMapURL === '') return null;
  try {
    const inline = /^data:[^,]*?(;base64)?,(.*)$/s.exec(sourceMapURL);
    const text = inline
      ? Buffer.from(decodeURIComponent(inline[2] as string), inline[1] ? 'base64' : 'utf8').toString()
      : readFileSync(resolve(dirname(pathOf(url)), decodeURIComponent(sourceMapURL)), 'utf8');
    return new SourceMap(JSON.parse(text) as SourceMapPayload);
  } catch {
    return null;
  }
}

// Where an offset of a text is, that itself starts at a line and column.
function advance(text: string, offset: number, line: number, column: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  const last = lines.at(-1) as string;
  return { line: line + lines.length - 1, column: lines.length === 1 ? column + last.length : last.length };
}

// V8's location of a function is that of its parameters, its text begins before.
function startOf({ location, script }: Located, text: string): { line: number; column: number } {
  const lines = script.text.split('\n', location.lineNumber);
  const at = lines.reduce((sum, line) => sum + line.length + 1, 0) + (location.columnNumber ?? 0);
  const start = script.text.lastIndexOf(text, at);
  return start < 0 ? { line: location.lineNumber, column: location.columnNumber ?? 0 } : advance(script.text, start, 0, 0);
}

function placeOf(fn: unknown, text: string, offset: number): Place | null {
  const found = locate(fn);
  if (found === null) return null;
  const file = pathOf(found.script.url);
  const map = mapOf(found.script);
  const start = startOf(found, text);
  const place = advance(text, offset, start.line, start.column);
  if (map === null) return { file, ...place };
  const entry = map.findEntry(place.line, place.column);
  if (!('originalSource' in entry)) return { file, ...place };
  const source = entry.originalSource;
  const original = source.startsWith('file:') ? fileURLToPath(source) : resolve(dirname(file), source);
  return { file: original, line: entry.originalLine, column: entry.originalColumn };
}

// A line of a file; null where the file that was compiled is not here.
function lineOf({ file, line }: Place): string | null {
  try {
    return readFileSync(file, 'utf8').split('\n')[line] ?? null;
  } catch {
    return null;
  }
}

/** What is written in the file from an offset of a function's text to the end of the line; '' where that is not known. */
export function textInFile(fn: unknown, text: string, offset: number): string {
  const place = placeOf(fn, text, offset);
  return (place && lineOf(place)?.slice(place.column)) ?? '';
}

/** The file, line and column of an offset in a function's text, the line itself and a caret below it. */
export function excerptOf(fn: unknown, text: string, offset: number): string {
  const show = (line: string, number: number, column: number): string => {
    const margin = `${number} | `;
    return `${margin}${line}\n${' '.repeat(margin.length + column)}^`;
  };
  const place = placeOf(fn, text, offset);
  const written = place === null ? null : lineOf(place);
  if (place !== null && written !== null)
    return `  at ${place.file}:${place.line + 1}:${place.column + 1}\n${show(written, place.line + 1, place.column)}`;
  const { line, column } = advance(text, offset, 0, 0);
  const where = place === null ? '' : `  at ${place.file}:${place.line + 1}:${place.column + 1}\n`;
  return `${where}${show(text.split('\n')[line] ?? '', line + 1, column)}`;
}
