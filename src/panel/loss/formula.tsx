import { useEffect, useRef, type ReactElement } from 'react';
import { useEnvironment } from '../environment';
import type { WorkedFormula } from './worked-formulas';

/** A formula in JupyterLab's own typesetting; as plain text where there is none, and for screen readers. */
export function Formula({ tex, text }: WorkedFormula): ReactElement {
  const { typeset } = useEnvironment();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (place.current !== null && typeset !== null) {
      place.current.textContent = inPieces(tex);
      typeset(place.current);
    }
  }, [tex, typeset]);
  return typeset === null ? (
    <span>{text}</span>
  ) : (
    <span role="img" aria-label={text}>
      <span ref={place} aria-hidden="true" />
    </span>
  );
}

/** A formula of its own from each equals sign on, since a line breaks only between formulas. */
function inPieces(tex: string): string {
  return tex
    .split(' = ')
    .map((piece, i) => (i === 0 ? `$${piece}$` : `$= ${piece}$`))
    .join(' ');
}
