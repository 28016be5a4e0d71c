// The check of links and of documents' names in comments and text.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, runNode, temporaryFolder } from '../support/files';

// Concatenated below, because the check also reads this file.
const there = 'there.md';

test('broken links, pictures, headings and names of documents are listed', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'docs', 'guide'), { recursive: true });
  writeFileSync(join(folder, 'docs', 'guide', there), '# A title, with `code`\n\n[up](../../README.md) [gone](gone.md)\n');
  writeFileSync(
    join(folder, 'README.md'),
    [
      '# Title',
      `[there](docs/guide/${there}#a-title-with-code) [no heading](docs/guide/${there}#other) [here](#title)`,
      '[folder](docs) [site](https://example.org/docs) `[code](nowhere)` `src/gone.ts` `docs/guide`',
      '<img src="docs/picture.png" width="3">',
    ].join('\n'),
  );
  writeFileSync(join(folder, 'a.ts'), `// docs/guide/${there} says why, docs/${there} does not; nor https://x.org/docs/${there}\n`);
  const links = JSON.stringify(join(root, 'scripts', 'links.mjs'));
  const script = `const { brokenReferences } = await import(${links}); console.log(JSON.stringify(brokenReferences(process.argv[1])))`;
  const { stdout, stderr } = runNode(['--input-type=module', '-e', script, folder]);
  expect(stderr).toBe('');
  expect((JSON.parse(stdout) as string[]).sort()).toEqual([
    `README.md: docs/guide/${there}#other does not exist`,
    'README.md: docs/picture.png does not exist',
    'README.md: src/gone.ts does not exist',
    `a.ts: docs/${there} does not exist`,
    `docs/guide/${there}: gone.md does not exist`,
  ]);
});
