import { libraryTitle } from '../../../src/panel/schedule/library-title';
import { SCHEDULES } from '../../../src/schedules/registry';

describe('libraryTitle', () => {
  it('knows every library, and none by the name of another', () => {
    const libraries = [...new Set(SCHEDULES.map(({ library }) => library))];
    const titles = libraries.map(libraryTitle);
    expect(new Set(titles).size).toBe(libraries.length);
    // These write themselves in small letters; what is not known would come back as it is.
    expect(libraries.filter((library, i) => library === titles[i])).toEqual(['timm', 'fastai']);
  });

  it('calls a library of another version as it is called there', () => {
    expect(libraryTitle('jax')).toBe('jax');
  });
});
