/** Lines of a log that are read: JupyterLab itself shows no output of more. */
export const MAX_RECORDS = 100_000;
