// Two projects: the pure folders run in plain Node, which proves that they need no page;
// the model and the panel run in jsdom with JupyterLab's own test configuration.
const jestJupyterLab = require('@jupyterlab/testing/jest-config');

const swc = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } }
      }
    }
  ],
  '\\.py$': '<rootDir>/test/text-transformer.js'
};

const PURE =
  'array|repr|losses|evaluation|schedules|simulation|diagnostics|analysis|figures|engine';

const shared = {
  rootDir: __dirname,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json', 'py'],
  modulePathIgnorePatterns: [
    '<rootDir>/lib',
    '<rootDir>/.venv',
    '<rootDir>/jupyterlab_loss_inspector/labextension'
  ],
  moduleNameMapper: {
    '^#kernel/(.*)$': '<rootDir>/jupyterlab_loss_inspector/$1'
  }
};

const lab = jestJupyterLab(__dirname);

module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'pure',
      testEnvironment: 'node',
      testMatch: [
        `<rootDir>/test/(${PURE})/**/*.spec.ts`,
        '<rootDir>/test/*.spec.ts'
      ],
      transform: swc
    },
    {
      ...shared,
      displayName: 'lab',
      testEnvironment: lab.testEnvironment,
      setupFiles: lab.setupFiles,
      testMatch: ['<rootDir>/test/(sources|model|panel)/**/*.spec.ts?(x)'],
      moduleNameMapper: { ...lab.moduleNameMapper, ...shared.moduleNameMapper },
      transform: { ...lab.transform, ...swc },
      transformIgnorePatterns: [
        '/node_modules/(?!(@jupyter|@jupyterlab|@lumino|@microsoft|@rjsf|lib0|y-protocols|y-websocket|yjs|exenv-es6|vscode-ws-jsonrpc|nanoid|comlink)/?)'
      ]
    }
  ]
};
