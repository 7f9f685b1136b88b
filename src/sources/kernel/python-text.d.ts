/** A Python file, bundled as its text. */
declare module '*.py' {
  const text: string;
  export default text;
}
