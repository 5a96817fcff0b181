import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const nodeOnly = ['node:*', 'fs', 'path', 'os', 'child_process'];
const border = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', '**/node_modules/**', 'test/sample/**', '.vscode-test/**'] },
  {
    files: ['src/**/*.ts', 'tools/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-empty-function': 'off',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  // The folder says what its code may touch; test/unit/layers.test.ts reads the same rules from the import lines.
  { files: ['src/core/**/*.ts'], rules: border(['vscode', ...nodeOnly, '**/vscode/**', '**/webview/**', '**/ids']) },
  { files: ['src/vscode/**/*.ts', 'src/extension.ts'], rules: border([...nodeOnly, '**/webview/**']) },
  { files: ['src/webview/**/*.ts'], rules: border(['vscode', ...nodeOnly, '**/src/vscode/**', '../../vscode/**']) },
  {
    files: ['**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
    },
  },
  prettier,
);
