import js from '@eslint/js';
import jupyter from '@jupyter/eslint-plugin';
import prettier from 'eslint-config-prettier';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '**/node_modules',
      '.venv',
      'lib',
      'assembly/build',
      '.jupyterlab',
      'jupyterlab_loss_inspector',
      'ui-tests/test-results'
    ]
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  jupyter.configs.recommended.map(config => ({ ...config, plugins: { jupyter } })),
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.js', '**/*.mjs'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { args: 'after-used' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      curly: 'error',
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-eval': 'error',
      'prefer-arrow-callback': 'error',
      // The pure folders speak in sentences, whose English templates are the keys of translations; the panel translates.
      'jupyter/no-dynamic-translation': 'off',
      // The app is what the plugin registers; the panel's content is what it loads late.
      'jupyter/prefer-lazy-imports': 'off'
    }
  },
  {
    files: ['src/schedules/**', 'test/**', 'ui-tests/**'],
    rules: { 'jupyter/no-untranslated-string': 'off' }
  },
  {
    // Notebook 7 is driven without Galata, which knows JupyterLab's own menu only.
    files: ['ui-tests/tests/notebook7.spec.ts'],
    rules: { 'jupyter/galata-prefer-menu-helper': 'off' }
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' }
  },
  prettier
);
