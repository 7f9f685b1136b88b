/** A file as a person hands it over: its name, with the folder where it has one, and its bytes. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  /** Whether it came from the person's computer, where it cannot be fetched once more. */
  readonly isLocal: boolean;
}

/** A file that is fetched when its turn comes. */
export interface FileToOpen {
  readonly name: string;
  readonly fetch: () => Promise<OpenedFile>;
}
