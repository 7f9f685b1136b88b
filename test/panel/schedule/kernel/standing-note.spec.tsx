import { StandingNote } from '../../../../src/panel/schedule/kernel/standing-note';
import type { ScheduleFuture } from '../../../../src/sources/kernel/types';
import { futureOf, PLATEAU } from '../../../model/future-of';
import { renderInPanel } from '../../environment';

function said(changes: Partial<ScheduleFuture>): string | null {
  renderInPanel(<StandingNote future={{ ...futureOf(), ...changes }} />);
  return document.body.textContent;
}

describe('StandingNote', () => {
  it.each<[Partial<ScheduleFuture>, string]>([
    [{}, 'As of step 10'],
    [{ now: null }, 'Nothing in the kernel schedules this optimizer'],
    [{ restart: 'fit' }, 'As the next fit will begin, at epoch 0.'],
    [{ restart: 'uncounted', standing: [3, 9] }, 'The rates of now are those of step 3, 9.'],
    [{ restart: 'uncounted' }, 'None of these has the rates of now.'],
    [{ restart: 'uncounted', waits: PLATEAU.waits ?? null }, 'As of step 10']
  ])('says of %j: %s', (changes, sentence) => {
    expect(said(changes)).toContain(sentence);
  });
});
