import { defineConfig } from '@playwright/test';

const SERVER_CONFIG = 'ui-tests/jupyter_server_test_config.py';
const LAB = 'http://127.0.0.1:8888';
const NOTEBOOK = 'http://127.0.0.1:8889';

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  reporter: 'list',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 1,
  retries: process.env.CI === 'true' ? 2 : 0,
  forbidOnly: process.env.CI === 'true',
  use: {
    baseURL: LAB,
    viewport: { width: 1280, height: 900 },
    video: 'off',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update']
    }
  },
  webServer: [
    {
      command: `jupyter lab --config ${SERVER_CONFIG}`,
      url: `${LAB}/lab`,
      cwd: '..',
      timeout: 120_000,
      stderr: 'ignore'
    },
    {
      command: `jupyter notebook --config ${SERVER_CONFIG} --ServerApp.port=8889`,
      url: `${NOTEBOOK}/tree`,
      cwd: '..',
      timeout: 120_000,
      stderr: 'ignore'
    }
  ]
});
