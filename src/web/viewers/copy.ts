/** Buttons that put the text of another element on the clipboard: `data-copy` holds its id, `data-done` what is said then. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const label = button.querySelector('[data-label]')
  const source = document.getElementById(button.dataset.copy!)
  if (!label || !source) continue
  const words = label.textContent
  button.hidden = false
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(source.textContent ?? '')
      label.textContent = button.dataset.done ?? words
      setTimeout(() => {
        label.textContent = words
      }, 2000)
    } catch {
      // Without a clipboard (plain http on another host) the text is selected, ready for Ctrl+C.
      getSelection()?.selectAllChildren(source)
    }
  })
}
