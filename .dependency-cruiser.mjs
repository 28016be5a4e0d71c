// The direction of imports in src/, from the levels of scripts/levels.mjs.
import { forbiddenImports, levelExceptions, levels, typeCycles, upwardTypeImports } from './scripts/levels.mjs';

const notTypes = { dependencyTypesNot: ['type-only'] };

/** @param {string[]} names */
const foldersOf = (names) => `^src/(${names.join('|')})/`;

/** @param {string} folder @param {number} level */
function rulesOf(folder, level) {
  const allowed = levelExceptions.filter((edge) => edge.from === folder).map((edge) => edge.to);
  const forbidden = levels
    .slice(level)
    .flat()
    .filter((other) => other !== folder && !allowed.includes(other));
  const upTypes = upwardTypeImports.filter((edge) => edge.from.startsWith(`${folder}/`)).map((edge) => `^src/${edge.from}`);
  const comment = 'a folder imports from lower levels only (scripts/levels.mjs)';
  return [
    {
      name: `level-of-${folder}`,
      comment,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: `${foldersOf(forbidden)}|^src/(torch|index)\\.ts$`, ...notTypes },
    },
    {
      name: `types-of-${folder}`,
      comment,
      severity: 'error',
      from: { path: `^src/${folder}/`, pathNot: upTypes },
      to: { path: foldersOf(forbidden) },
    },
  ];
}

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: notTypes } },
    {
      name: 'no-cycles-of-types',
      severity: 'error',
      from: { pathNot: typeCycles.map(({ path }) => `^src/${path}`) },
      to: { circular: true },
    },
    ...levels.flatMap((folders, level) => folders.flatMap((folder) => rulesOf(folder, level))),
    ...forbiddenImports.map(({ from, to, reason }, i) => ({
      name: `apart-${i + 1}`,
      severity: 'error',
      comment: reason,
      from: { path: `^src/${from}` },
      to: { path: `^src/${to}${to.includes('/') ? '' : '/'}`, ...notTypes },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
