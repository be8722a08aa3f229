/** Opens a user's .xlsx in place of the present file; resolves to what is wrong with it, if anything. */
export async function openFile(file: File): Promise<string> {
  try {
    const response = await fetch(`/open?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      body: file,
    });
    return response.ok ? '' : await response.text();
  } catch {
    return 'The workbench does not answer; is it still running?';
  }
}
