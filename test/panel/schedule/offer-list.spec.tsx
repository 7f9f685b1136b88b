import { createEvent, fireEvent, screen, within } from '@testing-library/react';
import { keptOffers } from '../../../src/panel/schedule/kept-offers';
import { matchingSchedules } from '../../../src/panel/schedule/matching-schedules';
import { OfferList } from '../../../src/panel/schedule/offer-list';
import { renderInPanel } from '../environment';
import { constant } from '../inspector';

const scrollIntoView = jest.fn();

beforeAll(() => {
  Element.prototype.scrollIntoView = scrollIntoView;
});

function setUp(query: string, active = 0) {
  const kept = keptOffers([{ name: 'my best', spec: constant(1) }], []);
  const offers = matchingSchedules(query, kept);
  const onChoose = jest.fn();
  const onForget = jest.fn();
  renderInPanel(<OfferList id="list" {...{ offers, active, onChoose, onForget }} />);
  return { offers, onChoose, onForget, options: screen.queryAllByRole('option') };
}

describe('OfferList', () => {
  it('lists what matches by its library, under ids that can be pointed at', () => {
    const { offers, options } = setUp('cosine');
    expect(options).toHaveLength(offers.length);
    expect(new Set(options.map(({ id }) => id)).size).toBe(offers.length);
    const group = screen.getByRole('group', { name: 'PyTorch' });
    const own = offers.filter(offer => offer.group === 'PyTorch');
    expect(within(group).getAllByRole('option')).toHaveLength(own.length);
  });

  it('marks the one that Enter takes, and brings it into view', () => {
    scrollIntoView.mockClear();
    const { options } = setUp('cosine', 2);
    const selected = options.map(option => option.getAttribute('aria-selected') === 'true');
    expect(selected.indexOf(true)).toBe(2);
    expect(selected.lastIndexOf(true)).toBe(2);
    expect(scrollIntoView.mock.contexts).toEqual([options[2]]);
  });

  it('takes the one that is clicked, and leaves the focus in the field', () => {
    const { offers, options, onChoose } = setUp('cosine');
    const press = createEvent.mouseDown(options[1]);
    fireEvent(options[1], press);
    expect(press.defaultPrevented).toBe(true);
    fireEvent.click(options[1]);
    expect(onChoose).toHaveBeenCalledWith(offers[1]);
  });

  it('forgets what is kept, without adding it', () => {
    const { offers, onChoose, onForget } = setUp('my best');
    fireEvent.click(screen.getByRole('button', { name: 'Forget my best' }));
    expect(onForget).toHaveBeenCalledWith(offers[0]);
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('says that nothing matches', () => {
    setUp('sawtooth of no library');
    expect(screen.getByText('No schedule has this name.')).toBeTruthy();
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});
