/* global window */
import { setTimeout } from 'node:timers/promises';
import { openLab, openPanel, panelOf, setPanelWidth } from './lab-page.mjs';

const WIDTH = 280;
const DRAG_MS = 3000;
/** A training of more steps may be one that waits until a person asks for it. */
const SIMULATED_STEPS = 10_000;
/** Between two moves of the mouse. */
const PAUSE_MS = 8;
/** High enough that the charts and the sliders below them are on the screen together. */
const SIZE = { width: 1280, height: 1600 };

/**
 * Frames a second while the base rate of a schedule is dragged to and fro, with a pair of arrays, and how long it takes from the
 * slider's event until the line has its new shape.
 */
export async function measureSliderDrag(browser, url, { numSchedules, numSteps }) {
  const { page, close } = await openLab(browser, url, 'small.ipynb', SIZE);
  await openPanel(page);
  await setPanelWidth(page, WIDTH);
  const panel = panelOf(page);
  const cards = panel.locator('[data-schedule]');
  const picker = panel.getByRole('combobox', { name: 'Add a schedule' });
  for (let count = await cards.count(); count > numSchedules; count--) {
    await cards
      .last()
      .getByRole('button', { name: /^Remove/ })
      .click();
    await panel.locator(`[data-schedule] >> nth=${count - 1}`).waitFor({ state: 'detached' });
  }
  while ((await cards.count()) < numSchedules) {
    const count = await cards.count();
    await picker.fill('textbook exponential');
    await picker.press('Enter');
    await cards.nth(count).waitFor();
  }
  await panel.getByLabel('Steps', { exact: true }).fill(String(numSteps));
  const chart = panel.getByRole('img', { name: 'Learning rate' });
  if (numSteps <= SIMULATED_STEPS) {
    await panel.getByRole('img', { name: 'Mean loss during the simulated training' }).waitFor();
  }
  const numLines = await chart.locator('path.js-line').count();
  if (numLines !== numSchedules) {
    throw new Error(`${numLines} lines are drawn, and should be ${numSchedules}.`);
  }
  await chart.scrollIntoViewIfNeeded();
  const slider = cards.first().locator('input[type="range"]').first();
  await chart.evaluate(node => window.lossInspectorBench.watchLines(node));
  await drag(page, slider);
  const result = await page.evaluate(() => window.lossInspectorBench.stopWatching());
  await close();
  return result;
}

async function drag(page, slider) {
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await slider.boundingBox();
  const [left, right] = [x + 0.3 * width, x + 0.9 * width];
  await page.mouse.move(left, y + height / 2);
  await page.mouse.down();
  // To the browser itself: the way through Playwright takes so much of the machine that some frames get no move.
  const browser = await page.context().newCDPSession(page);
  const move = place => ({
    type: 'mouseMoved',
    x: place,
    y: y + height / 2,
    button: 'left',
    buttons: 1
  });
  const end = Date.now() + DRAG_MS;
  const moves = [];
  for (let place = left, pace = 1; Date.now() < end; place += pace) {
    if (place >= right || place < left) {
      pace = -pace;
      place += 2 * pace;
    }
    // Not awaited: the browser answers once a frame, and a mouse does not wait for it.
    moves.push(browser.send('Input.dispatchMouseEvent', move(place)));
    await setTimeout(PAUSE_MS);
  }
  await Promise.all(moves);
  await page.mouse.up();
}
