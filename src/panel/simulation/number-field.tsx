import { useEffect, useId, useState, type ReactElement } from 'react';
import { useEnvironment } from '../environment';

export interface NumberFieldProps {
  readonly label: string;
  readonly meaning: string;
  readonly value: number;
  /** The least value that may be. */
  readonly min: number;
  /** Values must be less than this. */
  readonly below?: number;
  readonly whole?: boolean;
  readonly onChange: (value: number) => void;
}

/** A number by its field; what is not within the limits stays in the field, marked, and changes nothing. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { label, meaning, value, min, below = Infinity, whole = false, onChange } = props;
  const { trans } = useEnvironment();
  const id = useId();
  const [text, setText] = useState(String(value));
  useEffect(() => {
    setText(current => (current !== '' && Number(current) === value ? current : String(value)));
  }, [value]);
  const isValid = (typed: string): boolean => {
    const number = Number(typed);
    const fits = typed.trim() !== '' && number >= min && number < below;
    return fits && (!whole || Number.isInteger(number));
  };
  const valid = isValid(text);
  return (
    <>
      <label htmlFor={id} title={meaning}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        className="jp-mod-styled"
        step="any"
        value={text}
        aria-invalid={!valid}
        title={valid ? meaning : limitText()}
        onChange={event => {
          setText(event.target.value);
          if (isValid(event.target.value)) {
            onChange(Number(event.target.value));
          }
        }}
      />
    </>
  );

  function limitText(): string {
    const range =
      below === Infinity
        ? trans.__('at least %1', min)
        : trans.__('at least %1 and less than %2', min, below);
    return whole ? trans.__('A whole number, %1', range) : trans.__('A number, %1', range);
  }
}
