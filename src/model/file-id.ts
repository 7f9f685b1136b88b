import type { OpenedFile } from '../sources/files/opened-file';

const STORED = 'file:';
const LOCAL = 'local:';

/** The id of an array of a file: the same whenever the file is opened. */
export function fileId(
  { name, isLocal }: Pick<OpenedFile, 'name' | 'isLocal'>,
  part: string | number
): string {
  return `${isLocal ? LOCAL : STORED}${encodeURIComponent(name)}#${part}`;
}

/** The path of the file of an array, where JupyterLab has it; null for any other array. */
export function storedPath(id: string | null): string | null {
  return nameBehind(STORED, id);
}

/** The name of the file of an array that came from the person's computer, which cannot be fetched again; else null. */
export function localName(id: string | null): string | null {
  return nameBehind(LOCAL, id);
}

function nameBehind(prefix: string, id: string | null): string | null {
  return id?.startsWith(prefix) === true
    ? decodeURIComponent(id.slice(prefix.length).split('#')[0])
    : null;
}
