/** No person looks through more arrays of one output. */
export const MAX_ITEMS = 10_000;
