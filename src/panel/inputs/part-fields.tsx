import { useId, type ReactElement } from 'react';
import { useEnvironment } from '../environment';
import { SliceFields } from './slice-fields';
import { WholeNumberField } from './whole-number-field';
import type { PathDraft } from './path-draft';

export interface PartFieldsProps {
  readonly draft: PathDraft;
  readonly onDraft: (draft: PathDraft) => void;
  /** The extents of the array at the path; null where they are not known. */
  readonly shape: readonly number[] | null;
}

/** Which part of the array to read: all, some rows, a piece of each dimension, or a sample that a seed makes repeatable. */
export function PartFields({ draft, onDraft, shape }: PartFieldsProps): ReactElement {
  const { trans } = useEnvironment();
  const id = useId();
  const labels = {
    start: trans.__('from row'),
    stop: trans.__('to before row'),
    size: trans.__('rows'),
    seed: trans.__('seed')
  };
  return (
    <div className="jp-LossInspector-part">
      <label htmlFor={id}>{trans.__('Part')}</label>
      <select
        id={id}
        className="jp-mod-styled"
        value={draft.kind}
        onChange={event => onDraft({ ...draft, kind: event.target.value as PathDraft['kind'] })}
      >
        <option value="all">{trans.__('all of it')}</option>
        <option value="rows">{trans.__('some rows')}</option>
        <option value="piece">{trans.__('a piece of each dimension')}</option>
        <option value="sample">{trans.__('a random sample of the rows')}</option>
      </select>
      {draft.kind === 'piece' && (
        <SliceFields
          slices={draft.slices}
          shape={shape}
          onSlices={slices => onDraft({ ...draft, slices })}
        />
      )}
      {FIELDS[draft.kind].map(field => (
        <WholeNumberField
          key={field}
          label={labels[field]}
          value={draft[field]}
          min={field === 'size' || field === 'stop' ? 1 : 0}
          onChange={value => onDraft({ ...draft, [field]: value })}
        />
      ))}
    </div>
  );
}

const FIELDS: Readonly<Record<PathDraft['kind'], readonly ('start' | 'stop' | 'size' | 'seed')[]>> =
  {
    all: [],
    rows: ['start', 'stop'],
    piece: [],
    sample: ['size', 'seed']
  };
