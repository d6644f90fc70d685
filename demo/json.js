// Shows the file that the timeline above has loaded.
const code = document.querySelector('#data code');
const response = await fetch('data/tutankhamun.json');
code.textContent = response.ok ? (await response.text()).trim() : 'The file could not be loaded.';
