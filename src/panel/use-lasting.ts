import { useEffect, useState } from 'react';

/** True once the condition has held for so many milliseconds. */
export function useLasting(condition: boolean, milliseconds: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!condition) {
      setLasting(false);
      return undefined;
    }
    const timer = window.setTimeout(() => setLasting(true), milliseconds);
    return () => window.clearTimeout(timer);
  }, [condition, milliseconds]);
  return lasting;
}
