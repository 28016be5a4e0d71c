// Finds a function's position in its source file: V8 gives the position in the running script, a source map the one in the original file.
import { readFileSync } from 'node:fs';
import { findSourceMap, SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Located, locate, type Script } from './inspector';

interface FilePosition {
  file: string;
  /** Line and column count from 0. */
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

// Line and column of an offset in a text that starts at the given line and column.
function lineAndColumn(text: string, offset: number, line: number, column: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  const last = lines.at(-1) as string;
  return { line: line + lines.length - 1, column: lines.length === 1 ? column + last.length : last.length };
}

// V8 reports the location of a function's parameters; its text starts before them.
function startOf({ location, script }: Located, text: string): { line: number; column: number } {
  const lines = script.text.split('\n', location.lineNumber);
  const at = lines.reduce((sum, line) => sum + line.length + 1, 0) + (location.columnNumber ?? 0);
  const start = script.text.lastIndexOf(text, at);
  return start < 0 ? { line: location.lineNumber, column: location.columnNumber ?? 0 } : lineAndColumn(script.text, start, 0, 0);
}

function positionOf(fn: unknown, text: string, offset: number): FilePosition | null {
  const found = locate(fn);
  if (found === null) return null;
  const file = pathOf(found.script.url);
  const map = mapOf(found.script);
  const start = startOf(found, text);
  const position = lineAndColumn(text, offset, start.line, start.column);
  if (map === null) return { file, ...position };
  const entry = map.findEntry(position.line, position.column);
  if (!('originalSource' in entry)) return { file, ...position };
  const source = entry.originalSource;
  const original = source.startsWith('file:') ? fileURLToPath(source) : resolve(dirname(file), source);
  return { file: original, line: entry.originalLine, column: entry.originalColumn };
}

// One line of the file; null if the file does not exist on this machine.
function lineOf({ file, line }: FilePosition): string | null {
  try {
    return readFileSync(file, 'utf8').split('\n')[line] ?? null;
  } catch {
    return null;
  }
}

/** The file's text from an offset of the function's text to the end of the line; '' if it is unknown. */
export function textInFile(fn: unknown, text: string, offset: number): string {
  const position = positionOf(fn, text, offset);
  return (position && lineOf(position)?.slice(position.column)) ?? '';
}

/** The file, line and column of an offset in a function's text, followed by the line and a caret below it. */
export function excerptOf(fn: unknown, text: string, offset: number): string {
  const show = (line: string, number: number, column: number): string => {
    const margin = `${number} | `;
    return `${margin}${line}\n${' '.repeat(margin.length + column)}^`;
  };
  const position = positionOf(fn, text, offset);
  const written = position === null ? null : lineOf(position);
  if (position !== null && written !== null)
    return `  at ${position.file}:${position.line + 1}:${position.column + 1}\n${show(written, position.line + 1, position.column)}`;
  const { line, column } = lineAndColumn(text, offset, 0, 0);
  const where = position === null ? '' : `  at ${position.file}:${position.line + 1}:${position.column + 1}\n`;
  return `${where}${show(text.split('\n')[line] ?? '', line + 1, column)}`;
}
