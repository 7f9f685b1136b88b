import { ServerConnection, type Contents } from '@jupyterlab/services';
import { TaggedError } from '../../errors';
import { decodeBase64 } from '../decode-base64';
import type { OpenedFile } from './opened-file';

const NOT_FOUND = 404;

/**
 * Fetches a file of the person's computer, as they dropped or chose it.
 * @param limit The largest file, in bytes.
 * @throws TaggedError `too-large`; `not-found` where it cannot be read.
 */
export async function fetchLocalFile(file: File, limit: number): Promise<OpenedFile> {
  checkSize(file.size, limit);
  try {
    return { name: file.name, bytes: await file.arrayBuffer(), isLocal: true };
  } catch (cause) {
    throw unreadable(cause);
  }
}

/**
 * Fetches a file from where JupyterLab has its notebooks, by its path.
 * @param limit The largest file, in bytes.
 * @throws TaggedError `too-large`; `not-found` where it is not there, or cannot be read.
 */
export async function fetchContents(
  contents: Pick<Contents.IManager, 'get'>,
  path: string,
  limit: number
): Promise<OpenedFile> {
  const { size } = await get(contents, path, { content: false });
  checkSize(size ?? 0, limit);
  const { content } = await get(contents, path, {
    content: true,
    type: 'file',
    format: 'base64'
  });
  return { name: path, bytes: decodeBase64(String(content)).buffer, isLocal: false };
}

async function get(
  contents: Pick<Contents.IManager, 'get'>,
  path: string,
  options: Contents.IFetchOptions
): Promise<Contents.IModel> {
  try {
    return await contents.get(path, options);
  } catch (cause) {
    if (cause instanceof ServerConnection.ResponseError && cause.response.status === NOT_FOUND) {
      throw new TaggedError('not-found', 'the file is no longer there', {}, { cause });
    }
    throw unreadable(cause);
  }
}

function unreadable(cause: unknown): TaggedError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new TaggedError(
    'not-found',
    'the file could not be fetched: {reason}',
    { reason },
    { cause }
  );
}

function checkSize(size: number, limit: number): void {
  if (size > limit) {
    throw new TaggedError(
      'too-large',
      'the file has {nbytes} bytes, which is more than the limit of {limit} in the settings',
      { nbytes: size, limit }
    );
  }
}
