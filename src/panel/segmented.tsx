import { useId, type ReactElement } from 'react';

export interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** A choice of one among few, side by side: radio buttons in the look of a segmented control. */
export function Segmented<T extends string>({
  label,
  value,
  options,
  onChange
}: SegmentedProps<T>): ReactElement {
  const name = useId();
  return (
    <div className="jp-LossInspector-segmented" role="radiogroup" aria-label={label}>
      {options.map(option => (
        <label key={option.value} className={option.value === value ? 'jp-mod-active' : ''}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
