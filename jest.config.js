// Two projects: the pure folders run in plain Node, which proves that they need no page; what touches JupyterLab runs in
// jsdom with JupyterLab's own test configuration.
const configureJupyterLab = require('@jupyterlab/testing/lib/jest-config');

const PURE = [
  'array',
  'repr',
  'losses',
  'evaluation',
  'schedules',
  'simulation',
  'diagnostics',
  'analysis',
  'files',
  'figures',
  'engine'
].join('|');

/** Specs of the modules beside the folders that touch JupyterLab. */
const LAB_MODULES = ['commands', 'icons', 'index', 'inspector-app', 'tokens', 'workbench'].join(
  '|'
);

/** Packages that are published as ES modules only, which jest has to translate. */
const ES_MODULES = [
  '@codemirror',
  '@jupyter',
  '@jupyterlab',
  '@lumino',
  '@marijn',
  '@microsoft',
  '@rjsf',
  'color',
  'comlink',
  'd3-dsv',
  'exenv-es6',
  'lib0',
  'marked',
  'nanoid',
  'vscode-ws-jsonrpc',
  'y-protocols',
  'y-websocket',
  'yjs'
].join('|');

const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } }
    },
    module: { type: 'commonjs' }
  }
];

const { resolver, setupFiles, testEnvironment, moduleNameMapper } = configureJupyterLab(__dirname);

const PROPERTIES = '<rootDir>/test/set-up-properties.js';

const shared = {
  rootDir: __dirname,
  resolver,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node', 'py', 'b64'],
  moduleNameMapper: {
    ...moduleNameMapper,
    '^#wasm/(.*)$': '<rootDir>/assembly/build/$1',
    '^#kernel/(.*)$': '<rootDir>/jupyterlab_loss_inspector/$1'
  },
  modulePathIgnorePatterns: [
    '<rootDir>/lib',
    '<rootDir>/.venv',
    '<rootDir>/jupyterlab_loss_inspector/labextension'
  ],
  transform: {
    '\\.(py|svg|b64)$': '<rootDir>/test/text-transformer.js',
    '^.+\\.(ts|tsx|js|mjs)$': swc
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES})/)`]
};

module.exports = {
  globalSetup: '<rootDir>/test/build-wasm.js',
  // What hangs is told all the same; what is slow on a machine that does other things is not a failure.
  testTimeout: 20_000,
  projects: [
    {
      ...shared,
      displayName: 'pure',
      setupFiles: [PROPERTIES],
      testEnvironment: 'node',
      testMatch: [
        `<rootDir>/test/!(${LAB_MODULES}).spec.ts`,
        `<rootDir>/test/(${PURE})/**/*.spec.ts`
      ]
    },
    {
      ...shared,
      displayName: 'lab',
      setupFiles: [...setupFiles, PROPERTIES],
      testEnvironment,
      testMatch: [
        `<rootDir>/test/(${LAB_MODULES}).spec.ts`,
        '<rootDir>/test/(sources|model|panel)/**/*.spec.(ts|tsx)'
      ]
    }
  ]
};
