import { Fragment, useId, type ReactElement } from 'react';
import { isSlice } from '../../model/part-of';
import { useEnvironment } from '../environment';

export interface SliceFieldsProps {
  readonly slices: readonly string[];
  /** The extents, where they are known. */
  readonly shape: readonly number[] | null;
  readonly onSlices: (slices: readonly string[]) => void;
}

/** As many as the array has; of one that is not known, as many as batches of images have. */
const UNKNOWN = 4;

/** A field for each dimension: an index, a range such as `2:7`, or nothing for all of it. */
export function SliceFields({ slices, shape, onSlices }: SliceFieldsProps): ReactElement {
  const { trans } = useEnvironment();
  const id = useId();
  const numAxes = shape?.length ?? Math.max(UNKNOWN, slices.length);
  const texts = Array.from({ length: numAxes }, (_, axis) => slices[axis] ?? '');
  return (
    <>
      {texts.map((text, axis) => (
        <Fragment key={axis}>
          <label htmlFor={`${id}-${axis}`}>
            {shape === null
              ? trans.__('dimension %1', axis)
              : trans.__('dimension %1, of %2', axis, shape[axis])}
          </label>
          <input
            id={`${id}-${axis}`}
            className="jp-mod-styled"
            value={text}
            placeholder={trans.__('all, or as in 3 or 2:7')}
            spellCheck={false}
            autoComplete="off"
            aria-invalid={!isSlice(text)}
            onChange={({ target }) =>
              onSlices(texts.map((other, i) => (i === axis ? target.value : other)))
            }
          />
        </Fragment>
      ))}
    </>
  );
}
