export async function runBrowser() {
  return [];
}
