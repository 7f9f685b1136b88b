import {
  useCallback,
  useLayoutEffect,
  useRef,
  type InputHTMLAttributes,
  type ReactElement,
  type RefObject
} from 'react';
import { useFramePace } from './use-frame-pace';

type RangeAttributes = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'value' | 'defaultValue' | 'onChange' | 'onPointerDown' | 'onPointerUp'
>;

export interface SliderProps extends RangeAttributes {
  readonly value: number;
  /** Told at most once a frame, and at once where a drag ends. */
  readonly onSlide: (value: number) => void;
  readonly inputRef?: RefObject<HTMLInputElement>;
}

/**
 * A range input whose thumb is the browser's own while a person moves it, and shows the value when it rests: were it set with
 * each rendering, it would jump back to values that newer moves have overtaken.
 */
export function Slider({ value, onSlide, inputRef, ...attributes }: SliderProps): ReactElement {
  const ownRef = useRef<HTMLInputElement>(null);
  const input = inputRef ?? ownRef;
  const isHeld = useRef(false);
  const pace = useFramePace(onSlide);
  const { min, max } = attributes;
  const showValue = useCallback(() => {
    if (input.current !== null && !isHeld.current && !pace.isWaiting) {
      input.current.value = String(value);
    }
  }, [input, pace, value]);
  useLayoutEffect(showValue, [showValue, min, max]);
  const release = (): void => {
    pace.flush();
    isHeld.current = false;
    showValue();
  };
  return (
    <input
      {...attributes}
      ref={input}
      type="range"
      onChange={({ target }) => pace.push(target.valueAsNumber)}
      onPointerDown={() => {
        isHeld.current = true;
      }}
      onPointerUp={release}
      onPointerCancel={release}
    />
  );
}
