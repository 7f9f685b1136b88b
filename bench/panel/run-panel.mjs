export async function runPanel() {
  return '';
}
