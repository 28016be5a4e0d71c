// Checks that documents refer to existing files: relative links, headings and pictures in *.md, paths of this repository in
// `code`, and mentions of docs/*.md in the sources.
// Part of `npm run check`; `node scripts/links.mjs` runs it without the set-up.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const skipped = new Set(['.git', 'node_modules', 'build', 'dist', 'out', 'fixtures', 'generated']);
const sourceFile = /\.(ts|mts|mjs|py|cc|h|json|yml)$/;

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

const withoutCode = (/** @type {string} */ text) => text.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '');

/** The anchors that GitHub makes of a document's headings. @param {string} path @returns {Set<string>} */
function anchorsOf(path) {
  const headings = readFileSync(path, 'utf8')
    .replace(/^```.*?^```/gms, '')
    .matchAll(/^#+ (.+)$/gm);
  const slugs = Array.from(headings, ([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
  return new Set(slugs);
}

/** @param {string} path a Markdown file @returns {string[]} its broken links */
function brokenLinks(path) {
  const targets = withoutCode(readFileSync(path, 'utf8')).matchAll(/\]\(([^)\s]+)[^)]*\)|<(?:img|a)\s[^>]*(?:src|href)="([^"]+)"/g);
  return Array.from(targets, ([, link, attribute]) => link ?? attribute ?? '').filter((target) => {
    if (/^[a-z]+:/i.test(target)) return false;
    const [file = '', anchor] = target.split('#');
    const found = file === '' ? path : join(dirname(path), decodeURI(file));
    return !existsSync(found) || (anchor !== undefined && found.endsWith('.md') && !anchorsOf(found).has(anchor));
  });
}

/** @param {string} root @param {string} path a Markdown file @returns {string[]} paths in `code` that do not exist */
function missingPaths(root, path) {
  const named = readFileSync(path, 'utf8').matchAll(/`((?:src|native|parity|scripts|setup|bench|test|examples|cmake|docs)\/[\w./-]+)`/g);
  return Array.from(named, ([, name = '']) => name).filter((name) => !existsSync(join(root, name)));
}

/** The Markdown files below a folder, as paths from it. @param {string} root */
export function markdownFiles(root) {
  return filesIn(root)
    .filter((path) => path.endsWith('.md'))
    .map((path) => relative(root, path).split(sep).join('/'));
}

/** Missing files and broken links, one line each. @param {string} root */
export function brokenReferences(root) {
  return filesIn(root).flatMap((path) => {
    const shown = relative(root, path).split(sep).join('/');
    if (path.endsWith('.md'))
      return [...brokenLinks(path), ...missingPaths(root, path)].map((target) => `${shown}: ${target} does not exist`);
    if (!sourceFile.test(path)) return [];
    const named = readFileSync(path, 'utf8').matchAll(/(?<![\w./-])docs\/[\w./-]+\.md\b/g);
    return Array.from(named, ([name]) => name)
      .filter((name) => !existsSync(join(root, name)))
      .map((name) => `${shown}: ${name} does not exist`);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const broken = brokenReferences(fileURLToPath(new URL('..', import.meta.url)));
  for (const line of broken) console.error(line);
  process.exitCode = broken.length === 0 ? 0 : 1;
}
