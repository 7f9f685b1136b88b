import { useEffect, useId, useState, type ReactElement } from 'react';

export interface WholeNumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly onChange: (value: number) => void;
}

/** A labelled field for a whole number; what is none stays in the field, marked, and changes nothing. */
export function WholeNumberField(props: WholeNumberFieldProps): ReactElement {
  const { label, value, min, onChange } = props;
  const id = useId();
  const [text, setText] = useState(String(value));
  useEffect(
    () =>
      setText(current => (current !== '' && Number(current) === value ? current : String(value))),
    [value]
  );
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        className="jp-mod-styled"
        min={min}
        step={1}
        value={text}
        aria-invalid={!isWholeFrom(text, min)}
        onChange={({ target }) => {
          setText(target.value);
          if (isWholeFrom(target.value, min)) {
            onChange(Number(target.value));
          }
        }}
      />
    </>
  );
}

function isWholeFrom(text: string, min: number): boolean {
  return text !== '' && Number.isSafeInteger(Number(text)) && Number(text) >= min;
}
