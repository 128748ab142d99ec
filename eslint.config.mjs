import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const inEach = (files, rules) => ({ files, rules })

/** What each room may not import; the compiler's project references say the same of types. */
const forbid = (patterns, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }],
})

export default tseslint.config(
  { ignores: ['out/**', 'dist/**', 'node_modules/**', 'tests/golden/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name the export after the file.' },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  inEach(['shared/**/*.ts'], {
    ...forbid(
      ['electron', 'react*', 'lexical', '@lexical/*', 'node:*', '**/electron/**', '**/renderer/**'],
      'shared/ is what Dateline means: no runtime, no screen, no disk.',
    ),
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'Time comes in as an argument.' },
      { object: 'Math', property: 'random', message: 'Ids come in as arguments.' },
      { object: 'Temporal', property: 'Now', message: 'Time comes in as an argument.' },
    ],
  }),
  inEach(
    ['electron/**/*.ts'],
    forbid(
      ['react*', 'lexical', '@lexical/*', '**/renderer/**'],
      'electron/ owns disk, network, windows and time, and never draws.',
    ),
  ),
  inEach(
    ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    forbid(
      ['electron', 'node:*', '@photostructure/*', '**/electron/**'],
      'renderer/ owns pixels and the text under the cursor; ask through platform/newsroom.ts.',
    ),
  ),
  inEach(['renderer/**/*.ts', 'renderer/**/*.tsx'], {
    'no-restricted-properties': [
      'error',
      { object: 'window', property: 'newsroom', message: 'Only platform/newsroom.ts may.' },
    ],
  }),
  { files: ['renderer/platform/newsroom.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['electron/**/*.ts'],
    ignores: ['electron/ipc/serve-contract.ts', 'electron/preload.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name the export after the file.' },
        {
          selector: 'ImportSpecifier[imported.name=/^ipc(Main|Renderer)$/]',
          message: 'Messages pass through ipc/serve-contract.ts and preload.ts only.',
        },
      ],
    },
  },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['electron/cli.ts', 'electron/cli/**/*.ts', 'electron/log.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: { 'max-lines': ['error', { max: 400 }], 'no-console': 'off' },
  },
  { files: ['*.config.ts', '*.config.mjs'], rules: { 'no-restricted-syntax': 'off' } },
)
