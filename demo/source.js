// Gives every source on the page a button that copies it. A classic script, so that it also runs from file://.
{
  const addButton = (figure) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = 'Copy';
    const code = figure.querySelector('code');
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(code.textContent);
        button.textContent = 'Copied';
      } catch {
        // No permission (or file://): mark it, so that the reader's own copy command takes it.
        getSelection().selectAllChildren(code);
        button.textContent = 'Marked';
      }
      setTimeout(() => {
        button.textContent = 'Copy';
      }, 2000);
    });
    figure.querySelector('figcaption').append(button);
  };
  document.querySelectorAll('figure.source').forEach(addButton);
}
