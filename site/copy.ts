/** Gives each piece of code on a page a button that copies it. The pages with code are in English. */

for (const place of document.querySelectorAll('.copy')) {
  const code = place.previousElementSibling as HTMLElement;
  const text = code.textContent.trim();
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  // A page has several of these buttons.
  button.ariaLabel = `Copy: ${text.split('\n', 1)[0]?.slice(0, 60)}`;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const copy = async (): Promise<void> => {
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = 'Copied';
    } catch {
      // A page that is not served with https may not copy.
      getSelection()?.selectAllChildren(code);
      status.textContent = 'The text is selected. Copy it with your keyboard or the menu.';
    }
  };
  button.addEventListener('click', () => void copy());
  place.append(button, status);
}
